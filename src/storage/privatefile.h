// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Files for the user's eyes alone: 0600 in a folder 0700, whatever the umask. The folder right above each file is
/// taken to be the program's own.
namespace storage::privatefile {

/// Whether others could get at a file that was meant to be private.
enum class Exposure {
    None,
    Repaired, ///< they could; not any more
    Remains, ///< they still can: the file belongs to someone else, or lies on a file system without modes
};

/// Takes all rights of others from \p file and its folder, if they exist.
/// \returns whether others had rights to the file, or could put another one in its place.
Exposure protect(const QString &file);

/// Creates \p file, empty, and the folders above it that are missing; an existing file is left as it is.
/// \returns false when there is no such file afterwards.
bool create(const QString &file);

/// The name under which \p file is kept when it is found corrupt: "FILE.corrupt-20261122T080000000Z", after the time of
/// its last change, so that finding the same corruption again gives the same name.
[[nodiscard]] QString corruptName(const QString &file);

/// The name under which the former content of \p file is kept when another file has taken its place:
/// "FILE.replaced-20261122T080000000Z", after the last change of the file that has.
[[nodiscard]] QString replacedName(const QString &file);

/// \p name, lengthened until there is no such file.
[[nodiscard]] QString freeName(QString name);

/// Copies \p from to the new file \p to. \returns false when it cannot be written whole, or exists.
bool copy(const QString &from, const QString &to);

/// Copies \p file, of which \p bytes are the content, to its corruptName().
/// \returns the copy's path; empty when it cannot be written.
QString keepCopy(const QString &file, const QByteArray &bytes);

} // namespace storage::privatefile
