// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clockjump_linux.h"

#include <QSocketNotifier>

#include <cerrno>
#include <ctime>
#include <limits>
#include <utility>

#include <sys/timerfd.h>
#include <unistd.h>

namespace desktop {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds shortestSleep{100}; // less is the time between reading two clocks

milliseconds timeOf(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return std::chrono::duration_cast<milliseconds>(std::chrono::seconds(now.tv_sec)
                                                    + std::chrono::nanoseconds(now.tv_nsec));
}

/// How long the computer has slept since it started: one of these clocks stands still then.
milliseconds timeSlept()
{
    return timeOf(CLOCK_BOOTTIME) - timeOf(CLOCK_MONOTONIC);
}

} // namespace

ClockJump::ClockJump(QObject *parent)
    : QObject(parent)
    , m_timer(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
    , m_slept(timeSlept())
{
    if (m_timer < 0)
        return;
    arm();
    m_notifier = new QSocketNotifier(m_timer, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &ClockJump::handleNews);
}

ClockJump::~ClockJump()
{
    if (m_timer >= 0)
        close(m_timer);
}

void ClockJump::arm() const
{
    const itimerspec never{.it_interval = {}, .it_value = {.tv_sec = std::numeric_limits<time_t>::max(), .tv_nsec = 0}};
    timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr);
}

void ClockJump::handleNews()
{
    quint64 expirations = 0;
    if (read(m_timer, &expirations, sizeof expirations) >= 0) {
        m_notifier->setEnabled(false); // what never expires has expired: on such a system it would do so on and on
    } else if (errno == ECANCELED) {
        arm();
        const milliseconds before = std::exchange(m_slept, timeSlept());
        if (m_slept - before > shortestSleep)
            Q_EMIT resumed();
        else
            Q_EMIT clockSet();
    }
}

} // namespace desktop
