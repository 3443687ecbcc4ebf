// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/iconpainter.h"
#include "gui/trayicon.h"

#include <QSystemTrayIcon>

#include <optional>

namespace gui {

class TrayMenu;

/// The tray icon by Qt's means: over D-Bus on Linux, the system's own elsewhere. Must not be made before such a host is
/// there (see desktop::TrayHost). It sends an icon or a tooltip only when it differs from the last, since every host
/// fetches all pictures anew.
class SystemTrayIcon final : public TrayIcon {
    Q_OBJECT
public:
    /// \p menu must outlive the icon.
    explicit SystemTrayIcon(TrayMenu &menu, QObject *parent = nullptr);

    void display(const presentation::ProgramView &view) override;
    void showMessage(const QString &title, const QString &body) override;

private:
    QSystemTrayIcon m_icon;
    std::optional<TrayPicture> m_picture; ///< as last sent
    std::optional<QString> m_toolTip;
};

} // namespace gui
