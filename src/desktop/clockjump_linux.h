// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>

class QSocketNotifier;

namespace desktop {

/// Reports that the wall clock was set, or that the computer slept, even where there is no logind: both cancel a timer
/// in the kernel that never expires, so that nothing has to read the clock again and again. Silent where the kernel has
/// no such timer, or one that does expire.
///
/// \see https://man7.org/linux/man-pages/man2/timerfd_create.2.html, TFD_TIMER_CANCEL_ON_SET
class ClockJump : public QObject {
    Q_OBJECT
public:
    explicit ClockJump(QObject *parent = nullptr);
    ~ClockJump() override;

Q_SIGNALS:
    void clockSet();
    void resumed();

private:
    void arm() const;
    void handleNews();

    int m_timer;
    std::chrono::milliseconds m_slept; ///< since the computer started
    QSocketNotifier *m_notifier = nullptr; ///< a child of this; null without a timer
};

} // namespace desktop
