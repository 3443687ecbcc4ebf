// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/systemclock.h"

#include "monitor/systemzone.h"
#include "monitor/uptime.h"

#include <QTimer>

namespace monitor {

namespace {

class TimerAlarm final : public Alarm {
public:
    TimerAlarm()
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Alarm::rang);
    }

    void set(std::chrono::milliseconds delay) override { m_timer.start(delay); }
    void cancel() override { m_timer.stop(); }

private:
    QTimer m_timer;
};

} // namespace

domain::Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

QTimeZone SystemClock::zone() const
{
    return systemZone().zone;
}

std::chrono::milliseconds SystemClock::uptime() const
{
    return uptimeWithSleep();
}

std::unique_ptr<Alarm> SystemClock::makeAlarm()
{
    return std::make_unique<TimerAlarm>();
}

} // namespace monitor
