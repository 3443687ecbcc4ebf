// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace desktop {

/// Tells when the wall clock was set, or the computer slept without logind to tell of it: a timer in the kernel that
/// never expires is cancelled by both, so that nothing has to look at the clock. Silent where the kernel has no such
/// timer, or one that does expire.
///
/// \see https://man7.org/linux/man-pages/man2/timerfd_create.2.html, TFD_TIMER_CANCEL_ON_SET
class ClockJump : public QObject {
    Q_OBJECT
public:
    explicit ClockJump(QObject *parent = nullptr);
    ~ClockJump() override;

Q_SIGNALS:
    void jumped();

private:
    void arm() const;
    void handleNews();

    int m_timer;
    QSocketNotifier *m_notifier = nullptr; ///< a child of this; null without a timer
};

} // namespace desktop
