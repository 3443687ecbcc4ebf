// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/menuexport.h"

#include <QCoreApplication>
#include <QDBusConnection>

using namespace Qt::StringLiterals;

namespace desktop {

bool isTrayMenuExportedByQt()
{
    // Qt and KDE both name a connection after the process's first icon, and both put the menu at this path.
    const QDBusConnection bus(
        u"org.kde.StatusNotifierItem-%1-1"_s.arg(QString::number(QCoreApplication::applicationPid())));
    const QObject *menu = bus.isConnected() ? bus.objectRegisteredAt(u"/MenuBar"_s) : nullptr;
    return menu && menu->inherits("QDBusPlatformMenu");
}

} // namespace desktop
