// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/networkreturn.h"
#include "desktop/wakeup.h"

namespace desktop {

std::unique_ptr<Wakeup> makeWakeup()
{
    auto wakeup = std::make_unique<Wakeup>();
    const auto *network = new NetworkReturn(wakeup.get());
    QObject::connect(network, &NetworkReturn::returned, wakeup.get(),
                     [wakeup = wakeup.get()] { Q_EMIT wakeup->wokeUp(domain::WakeUp::NetworkReturned); });
    return wakeup;
}

} // namespace desktop
