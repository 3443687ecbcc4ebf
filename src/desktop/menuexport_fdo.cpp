// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/menuexport.h"

#include <QCoreApplication>
#include <QDBusConnection>

using namespace Qt::StringLiterals;

namespace desktop {

bool isTrayMenuExportedByQt(int icon)
{
    // Qt and KDE both name a connection after the process and the icon, and both put the menu at this path.
    const QString name = u"org.kde.StatusNotifierItem-%1-%2"_s;
    const QDBusConnection bus(name.arg(QCoreApplication::applicationPid()).arg(icon));
    const QObject *menu = bus.isConnected() ? bus.objectRegisteredAt(u"/MenuBar"_s) : nullptr;
    return menu && menu->inherits("QDBusPlatformMenu");
}

} // namespace desktop
