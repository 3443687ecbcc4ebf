// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/systemclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

class TestSystemClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheTimeInUtc()
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(qAbs(monitor::SystemClock().now().time_since_epoch().count() - now) < 1000);
    }

    void ringsOnceAfterTheDelay()
    {
        monitor::SystemClock clock;
        const std::unique_ptr<monitor::Alarm> alarm = clock.makeAlarm();
        QSignalSpy rang(alarm.get(), &monitor::Alarm::rang);
        const std::chrono::milliseconds start = clock.uptime();
        alarm->set(10ms);
        QVERIFY(rang.wait(5000));
        QVERIFY(clock.uptime() - start >= 9ms); // coarse timers may be up to 5 % early
        QVERIFY(!rang.wait(50));
    }

    void ringsNotWhenCancelled()
    {
        monitor::SystemClock clock;
        const std::unique_ptr<monitor::Alarm> alarm = clock.makeAlarm();
        QSignalSpy rang(alarm.get(), &monitor::Alarm::rang);
        alarm->set(10ms);
        alarm->cancel();
        QVERIFY(!rang.wait(50));
    }
};

QTEST_GUILESS_MAIN(TestSystemClock)
#include "tst_systemclock.moc"
