// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/systemtrayicon.h"

#include "gui/foreigntext.h"
#include "gui/traymenu.h"

namespace gui {

SystemTrayIcon::SystemTrayIcon(TrayMenu &menu, QObject *parent)
    : TrayIcon(parent)
{
    m_icon.setContextMenu(&menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT activated();
    });
}

void SystemTrayIcon::display(const presentation::ProgramView &view)
{
    const TrayPicture picture = pictureOf(view.icon);
    if (m_picture != picture)
        m_icon.setIcon(trayIcon(picture));
    if (m_toolTip != view.toolTip)
        m_icon.setToolTip(toolTipText(view.toolTip));
    if (!m_picture)
        m_icon.show();
    m_picture = picture;
    m_toolTip = view.toolTip;
}

void SystemTrayIcon::showMessage(const QString &title, const QString &body)
{
    m_icon.showMessage(title, body);
}

} // namespace gui
