// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wakeup_fdo.h"

#include "desktop/clockjump_linux.h"
#include "desktop/networkreturn.h"
#include "desktop/routewatch_linux.h"

using namespace Qt::StringLiterals;

namespace desktop {

using domain::WakeUp;

FdoWakeup::FdoWakeup(QDBusConnection systemBus, QObject *parent)
    : Wakeup(parent)
{
    systemBus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                      u"PrepareForSleep"_s, this, SLOT(handlePrepareForSleep(bool)));
    const auto *network = new NetworkReturn(this);
    connect(network, &NetworkReturn::returned, this, [this] { Q_EMIT wokeUp(WakeUp::NetworkReturned); });
    const auto *routes = new RouteWatch(this);
    connect(routes, &RouteWatch::returned, this, [this] { Q_EMIT wokeUp(WakeUp::NetworkReturned); });
    connect(routes, &RouteWatch::changed, this, [this] { Q_EMIT wokeUp(WakeUp::NetworkChanged); });
    const auto *clock = new ClockJump(this);
    connect(clock, &ClockJump::resumed, this, [this] { Q_EMIT wokeUp(WakeUp::Resumed); });
    connect(clock, &ClockJump::clockSet, this, [this] { Q_EMIT wokeUp(WakeUp::ClockSet); });
}

void FdoWakeup::handlePrepareForSleep(bool aboutToSleep)
{
    if (!aboutToSleep)
        Q_EMIT wokeUp(WakeUp::Resumed);
}

std::unique_ptr<Wakeup> makeWakeup()
{
    return std::make_unique<FdoWakeup>(QDBusConnection::systemBus());
}

} // namespace desktop
