// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/clock.h"

#include <QPointer>

#include <algorithm>
#include <optional>
#include <vector>

/// A clock that stands still until the test moves it; its alarms ring at their moment, in order.
class FakeClock final : public monitor::Clock {
public:
    static constexpr domain::Instant Noon =
        std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + std::chrono::hours(12);

    [[nodiscard]] domain::Instant now() const override { return Noon + m_uptime + m_setForward; }
    /// Sets the wall clock forward, or back with a negative \p duration, while no time passes.
    void setForward(std::chrono::milliseconds duration) { m_setForward += duration; }
    [[nodiscard]] QTimeZone zone() const override { return m_zone; }
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    [[nodiscard]] std::chrono::milliseconds uptime() const override { return m_uptime; }
    /// The computer sleeps for \p duration: both clocks go on, but the alarms stand still.
    void sleep(std::chrono::milliseconds duration)
    {
        m_uptime += duration;
        for (const QPointer<FakeAlarm> &alarm : m_alarms) {
            if (alarm && alarm->due)
                *alarm->due += duration;
        }
    }
    [[nodiscard]] std::unique_ptr<monitor::Alarm> makeAlarm() override
    {
        auto alarm = std::make_unique<FakeAlarm>(*this);
        m_alarms.emplace_back(alarm.get());
        return alarm;
    }

    void advance(std::chrono::milliseconds duration)
    {
        const std::chrono::milliseconds end = m_uptime + duration;
        while (FakeAlarm *next = earliestUntil(end)) {
            m_uptime = std::max(m_uptime, *next->due);
            next->due.reset();
            Q_EMIT next->rang();
        }
        m_uptime = end;
    }

    /// The time until the next alarm; nullopt when none is set.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNextAlarm() const
    {
        const FakeAlarm *next = earliestUntil(std::chrono::milliseconds::max());
        return next ? std::optional(*next->due - m_uptime) : std::nullopt;
    }

    /// The time until the alarm that was made first of those that exist, which a monitor uses for its polls; nullopt
    /// when that one is not set.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilFirstMadeAlarm() const
    {
        const auto first = std::ranges::find_if(m_alarms, [](const auto &alarm) { return !alarm.isNull(); });
        return first != m_alarms.end() && (*first)->due ? std::optional(*(*first)->due - m_uptime) : std::nullopt;
    }

private:
    class FakeAlarm final : public monitor::Alarm {
    public:
        explicit FakeAlarm(const FakeClock &clock)
            : m_clock(clock)
        {
        }
        void set(std::chrono::milliseconds delay) override { due = m_clock.m_uptime + delay; }
        void cancel() override { due.reset(); }

        std::optional<std::chrono::milliseconds> due;

    private:
        const FakeClock &m_clock;
    };

    [[nodiscard]] FakeAlarm *earliestUntil(std::chrono::milliseconds end) const
    {
        FakeAlarm *earliest = nullptr;
        for (const QPointer<FakeAlarm> &alarm : m_alarms) {
            if (alarm && alarm->due && *alarm->due <= end && (!earliest || *alarm->due < *earliest->due))
                earliest = alarm;
        }
        return earliest;
    }

    QTimeZone m_zone = QTimeZone::utc();
    std::chrono::milliseconds m_uptime{0};
    std::chrono::milliseconds m_setForward{0};
    std::vector<QPointer<FakeAlarm>> m_alarms;
};
