// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/event.h"
#include "feeds/eventdelivery.h"
#include "monitor/clock.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <memory>

namespace feeds {

/// The wait before another attempt, after \p failures in a row: from a second on, doubled each time, at most an hour;
/// longer where the receiver asks for it by \p wait.
[[nodiscard]] std::chrono::seconds retryDelay(int failures, const std::optional<std::chrono::seconds> &wait);

/// Delivers events to one receiver, one at a time, in order. An event that fails in a way that may pass is tried again
/// for a day, and those after it wait. A failure is reported once, until an event is delivered again.
class EventQueue : public QObject {
    Q_OBJECT
public:
    /// So many events wait at most; beyond that the oldest that waits is dropped, as the newer ones say what is true.
    static constexpr std::size_t Capacity = 100;
    /// How long an event is worth an attempt.
    static constexpr std::chrono::hours Lifetime{24};

    /// \p clock must outlive the queue.
    explicit EventQueue(monitor::Clock &clock, QObject *parent = nullptr);
    ~EventQueue() override;

    /// Delivers by \p factory from now on, what waits for another attempt at once; with none, drops all that waits or
    /// is under way, and all that comes.
    void setDelivery(DeliveryFactory factory);
    void add(const Event &event);

Q_SIGNALS:
    /// Why events do not arrive, in the user's words.
    void failed(const QString &text);

private:
    struct Waiting {
        Event event;
        std::chrono::milliseconds since; ///< by Clock::uptime()
    };

    void attempt();
    void takeDelivered();
    void takeFailed(const DeliveryFailure &failure);
    void endAttempt();

    monitor::Clock &m_clock;
    std::unique_ptr<monitor::Alarm> m_retry;
    DeliveryFactory m_factory;
    std::deque<Waiting> m_waiting; ///< the first is the one under way
    std::unique_ptr<EventDelivery> m_delivery; ///< null between attempts
    int m_failuresInARow = 0; ///< of the first event
    bool m_isReported = false; ///< that events do not arrive
};

} // namespace feeds
