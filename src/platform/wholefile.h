// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

class QByteArray;
class QSaveFile;
class QString;

namespace platform {

/// Ends the writing of \p file, which takes the place of an older file only if all of it was written.
///
/// QSaveFile::commit() alone overlooks a write that fails when it empties the buffer, and replaces the older file by
/// what found room on the disk (seen with Qt 6.4.2).
/// \returns false if it failed; then \p file has the error and is given up by its destructor, and the older file is as
///          it was.
[[nodiscard]] bool commitWhole(QSaveFile &file);

/// Writes the file \p path, and the folders it is in. All of it or none: a failure leaves the old file as it was.
///
/// \returns what went wrong, as "PATH: REASON" in the system's words; nullopt when it is done.
[[nodiscard]] std::optional<QString> writeWholeFile(const QString &path, const QByteArray &bytes);

/// Removes the file \p path; it is no error when there is none.
///
/// \returns as writeWholeFile()
[[nodiscard]] std::optional<QString> removeFile(const QString &path);

} // namespace platform
