// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trayicon.h"

#include "gui/iconpainter.h"
#include "gui/traymenu.h"

#include <tuple>

namespace gui {

namespace {

/// All that the picture is painted from.
auto pictureOf(const presentation::TrayView &view)
{
    return std::tie(view.face, view.stale, view.amount);
}

} // namespace

TrayIcon::TrayIcon(TrayMenu &menu, QObject *parent)
    : QObject(parent)
{
    m_icon.setContextMenu(&menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT activated();
    });
}

void TrayIcon::display(const presentation::TrayView &view)
{
    if (!m_shown || pictureOf(*m_shown) != pictureOf(view))
        m_icon.setIcon(trayIcon(view.face, view.stale, view.amount));
    if (!m_shown || m_shown->toolTip != view.toolTip)
        m_icon.setToolTip(view.toolTip);
    if (!m_shown)
        m_icon.show();
    m_shown = view;
}

void TrayIcon::showMessage(const QString &title, const QString &body)
{
    m_icon.showMessage(title, body);
}

} // namespace gui
