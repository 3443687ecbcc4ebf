// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clockjump_linux.h"

#include <QSignalSpy>
#include <QTest>

#include <ctime>

class TestClockJump : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEachTimeTheClockIsSet()
    {
        const desktop::ClockJump clock;
        QSignalSpy jumped(&clock, &desktop::ClockJump::jumped);
        for (int times = 1; times <= 2; ++times) {
            timespec now{};
            clock_gettime(CLOCK_REALTIME, &now);
            if (clock_settime(CLOCK_REALTIME, &now) != 0) // to what it is: nobody else notices
                QSKIP("only root may set the clock");
            QTRY_COMPARE(jumped.count(), times);
        }
    }
};

QTEST_GUILESS_MAIN(TestClockJump)
#include "tst_clockjump.moc"
