// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/eventreceivers.h"

#include "domain/pollschedule.h"
#include "feeds/commandrun.h"
#include "feeds/webhookpost.h"

namespace feeds {

DeliveryFactory commandDelivery(const domain::EventSettings &settings, monitor::Clock &clock)
{
    if (settings.command.isEmpty())
        return {};
    return [command = settings.command, &clock](const Event &event) {
        return std::make_unique<CommandRun>(command, event, clock);
    };
}

DeliveryFactory webhookDelivery(const domain::EventSettings &settings, monitor::Clock &clock)
{
    if (settings.webhook.isEmpty() || settings.webhookFault())
        return {};
    return [settings, &clock](const Event &event) {
        return std::make_unique<WebhookPost>(settings, event, clock, domain::RequestDeadline);
    };
}

} // namespace feeds
