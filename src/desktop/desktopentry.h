// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

/// Desktop entries, as far as one that starts a program needs them.
///
/// \see https://specifications.freedesktop.org/desktop-entry-spec/latest/
namespace desktop::desktopentry {

/// The plain keys of the group [Desktop Entry] of \p file with their values as they are written there; none when the
/// file cannot be read.
[[nodiscard]] QHash<QString, QString> read(const QString &file);

/// One argument of an Exec line that means \p path and nothing else, whatever is in it: quoted, its percent signs
/// doubled (they introduce field codes), and all of it escaped as every string of a desktop entry is.
[[nodiscard]] QString execArgument(const QString &path);

/// The program that the Exec line \p exec starts, a path or a name to be found in the PATH, and its arguments. Field
/// codes are left out, as where no file is opened. \returns none when the line breaks the rules of quoting.
[[nodiscard]] QStringList argumentsOf(const QString &exec);

/// Whether \p entry is meant for one of \p desktops, the names in $XDG_CURRENT_DESKTOP in their order, by its
/// OnlyShowIn and NotShowIn.
[[nodiscard]] bool isShownIn(const QHash<QString, QString> &entry, const QStringList &desktops);

/// The text that the value \p written stands for, without its escapes.
[[nodiscard]] QString unescaped(const QString &written);

} // namespace desktop::desktopentry
