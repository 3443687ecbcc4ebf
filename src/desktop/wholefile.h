// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

class QByteArray;
class QString;

namespace desktop {

/// Writes the file \p path, and the folders it is in. All of it or none: a failure leaves the old file as it was.
///
/// \returns what went wrong, as "PATH: REASON" in the system's words; nullopt when it is done.
[[nodiscard]] std::optional<QString> writeWholeFile(const QString &path, const QByteArray &bytes);

/// Removes the file \p path; it is no error when there is none.
///
/// \returns as writeWholeFile()
[[nodiscard]] std::optional<QString> removeFile(const QString &path);

} // namespace desktop
