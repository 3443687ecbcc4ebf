// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clockjump_linux.h"

#include <QSocketNotifier>

#include <cerrno>
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
        Q_EMIT jumped();
    }
}

} // namespace desktop
