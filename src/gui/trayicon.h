// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/iconpainter.h"
#include "presentation/trayview.h"

#include <QObject>
#include <QSystemTrayIcon>

#include <optional>

namespace gui {

class TrayMenu;

/// The icon in the tray. Must not be made before a tray host is there (see desktop::TrayHost). It decides nothing and
/// sends an icon or a tooltip only when it differs from the last, since every host fetches all pictures anew.
class TrayIcon : public QObject {
    Q_OBJECT
public:
    /// \p menu must outlive the icon.
    explicit TrayIcon(TrayMenu &menu, QObject *parent = nullptr);

    /// Shows \p view; the icon appears with the first one.
    void display(const presentation::TrayView &view);
    /// Says \p body through the tray itself; the last resort where the desktop has no notification service.
    void showMessage(const QString &title, const QString &body);

Q_SIGNALS:
    /// The user clicked the icon itself.
    void activated();

private:
    QSystemTrayIcon m_icon;
    std::optional<TrayPicture> m_picture; ///< as last sent
    std::optional<QString> m_toolTip;
};

} // namespace gui
