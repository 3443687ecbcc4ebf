// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clockjump_linux.h"

#include <QSignalSpy>
#include <QTest>

#include <ctime>

class TestClockJump : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportsEachTimeTheClockIsSet()
    {
        const desktop::ClockJump clock;
        QSignalSpy set(&clock, &desktop::ClockJump::clockSet);
        const QSignalSpy resumed(&clock, &desktop::ClockJump::resumed);
        for (int times = 1; times <= 2; ++times) {
            timespec now{};
            clock_gettime(CLOCK_REALTIME, &now);
            if (clock_settime(CLOCK_REALTIME, &now) != 0) // to what it is: nobody else notices
                QSKIP("only root may set the clock");
            QTRY_COMPARE(set.count(), times);
        }
        QCOMPARE(resumed.count(), 0); // the computer did not sleep
    }
};

QTEST_GUILESS_MAIN(TestClockJump)
#include "support/patience.h"
#include "tst_clockjump.moc"
