// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/eventqueue.h"

#include <algorithm>
#include <utility>

namespace feeds {

std::chrono::seconds retryDelay(int failures, const std::optional<std::chrono::seconds> &wait)
{
    constexpr std::chrono::seconds longest = std::chrono::hours(1);
    constexpr int enoughDoublings = 12; // over an hour
    const std::chrono::seconds doubled(1 << std::clamp(failures - 1, 0, enoughDoublings));
    return std::max(std::min(doubled, longest), wait.value_or(std::chrono::seconds(0)));
}

EventQueue::EventQueue(monitor::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_retry(clock.makeAlarm())
{
    connect(m_retry.get(), &monitor::Alarm::rang, this, &EventQueue::attempt);
}

EventQueue::~EventQueue() = default;

void EventQueue::setDelivery(DeliveryFactory factory)
{
    m_factory = std::move(factory);
    m_isReported = false;
    m_failuresInARow = 0;
    m_retry->cancel();
    if (!m_factory) {
        m_waiting.clear();
        endAttempt();
    } else if (!m_delivery) {
        attempt();
    }
}

void EventQueue::add(const Event &event)
{
    if (!m_factory)
        return;
    if (m_waiting.size() == Capacity)
        m_waiting.erase(m_waiting.begin() + 1); // the first is under way
    m_waiting.push_back({.event = event, .since = m_clock.uptime()});
    if (m_waiting.size() == 1)
        attempt();
}

void EventQueue::attempt()
{
    if (m_waiting.empty())
        return;
    m_delivery = m_factory(m_waiting.front().event);
    connect(m_delivery.get(), &EventDelivery::delivered, this, &EventQueue::takeDelivered);
    connect(m_delivery.get(), &EventDelivery::failed, this, &EventQueue::takeFailed);
}

void EventQueue::takeDelivered()
{
    endAttempt();
    m_waiting.pop_front();
    m_failuresInARow = 0;
    m_isReported = false;
    attempt();
}

void EventQueue::takeFailed(const DeliveryFailure &failure)
{
    const QString text = failure.text; // the delivery may own it
    const std::chrono::seconds delay = retryDelay(++m_failuresInARow, failure.wait);
    const bool isInTime = m_clock.uptime() + delay < m_waiting.front().since + Lifetime;
    const bool retries = failure.mayPass && isInTime;
    endAttempt();
    if (retries) {
        m_retry->set(delay);
    } else {
        m_waiting.pop_front();
        m_failuresInARow = 0;
        attempt();
    }
    if (!std::exchange(m_isReported, true))
        Q_EMIT failed(text);
}

void EventQueue::endAttempt()
{
    if (!m_delivery)
        return;
    m_delivery->disconnect(this);
    m_delivery.release()->deleteLater(); // this may run inside its signal
}

} // namespace feeds
