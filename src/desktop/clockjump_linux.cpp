// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clockjump_linux.h"

#include <QSocketNotifier>

#include <limits>

#include <sys/timerfd.h>
#include <unistd.h>

namespace desktop {

ClockJump::ClockJump(QObject *parent)
    : QObject(parent)
    , m_timer(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
{
    if (m_timer < 0)
        return;
    arm();
    const auto *notifier = new QSocketNotifier(m_timer, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &ClockJump::handleCancelled);
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

void ClockJump::handleCancelled()
{
    quint64 expirations = 0;
    if (read(m_timer, &expirations, sizeof expirations) < 0 && errno == EAGAIN)
        return;
    arm();
    Q_EMIT jumped();
}

} // namespace desktop
