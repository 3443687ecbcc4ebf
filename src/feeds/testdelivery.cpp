// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/testdelivery.h"

#include "feeds/event.h"
#include "feeds/eventreceivers.h"

namespace feeds {

TestDelivery::TestDelivery(const domain::EventSettings &settings, monitor::Clock &clock)
{
    const Event event = testEvent(clock.now());
    start(commandDelivery(settings, clock), event);
    start(webhookDelivery(settings, clock), event);
}

void TestDelivery::start(const DeliveryFactory &receiver, const Event &event)
{
    if (!receiver)
        return;
    m_deliveries.push_back(receiver(event));
    EventDelivery *started = m_deliveries.back().get();
    connect(started, &EventDelivery::delivered, this, [this] { take({}); });
    connect(started, &EventDelivery::failed, this, [this](const DeliveryFailure &failure) { take(failure.text); });
}

void TestDelivery::take(const QString &fault)
{
    if (!fault.isEmpty())
        m_faults.append(fault);
    if (++m_ended == m_deliveries.size())
        Q_EMIT finished(m_faults);
}

} // namespace feeds
