// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/trayitem.h"

#include <QLockFile>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace desktop {

/// An icon theme in the user's runtime folder with one picture in files of several sizes. It goes with this object, or,
/// where the program was killed, when the next one makes its own.
///
/// Each picture has a name of its own, since panels keep what they read under a name; the files of the former one stay
/// until the next, for a panel that has just fetched its name.
///
/// \see https://specifications.freedesktop.org/icon-theme-spec/latest/
class PictureFolder {
public:
    /// Removes what a killed program has left; what another one uses stays.
    PictureFolder();

    /// Writes a new picture. When it fails, name() is empty, and the first failure is reported on standard error.
    void write(const TrayPainter &paint);

    /// The picture's name in the theme; empty when there is none.
    [[nodiscard]] QString name() const { return m_name; }
    /// The folder in which themes are to be looked for.
    [[nodiscard]] QString path() const { return m_folder->path(); }

private:
    [[nodiscard]] std::optional<QString> begin();
    [[nodiscard]] std::optional<QString> writeFiles(const TrayPainter &paint, const QString &name);
    void removeFiles(const QString &name);
    void touchTheme();
    [[nodiscard]] QString fileOf(const QString &name, int size) const;

    std::unique_ptr<QTemporaryDir> m_folder; ///< made for the first picture
    std::unique_ptr<QLockFile> m_lock; ///< in it, as long as it is in use
    QString m_name;
    QString m_former;
    int m_written = 0; ///< pictures
    bool m_reported = false;
};

} // namespace desktop
