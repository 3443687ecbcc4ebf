// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/eventdelivery.h"
#include "monitor/clock.h"
#include "monitor/eventtest.h"

#include <vector>

namespace feeds {

/// Sends one test event to the command and to the webhook at the same time, once.
class TestDelivery final : public monitor::EventTest {
    Q_OBJECT
public:
    /// \p clock must outlive the test.
    TestDelivery(const domain::EventSettings &settings, monitor::Clock &clock);

private:
    void start(const DeliveryFactory &receiver, const Event &event);
    void take(const QString &fault);

    std::vector<std::unique_ptr<EventDelivery>> m_deliveries;
    std::size_t m_ended = 0;
    QStringList m_faults;
};

} // namespace feeds
