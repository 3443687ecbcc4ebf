// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answeredprogram.h"
#include "jumpingclock.h"
#include "statusnotifierstub.h"
#include "support/patience.h"

#include <QDBusConnection>
#include <QDateTime>
#include <QTest>
#include <QTimer>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;
using testsupport::StatusNotifierStub;

/// The built program on a computer whose clock is wrong.
class TestWrongClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOnPollingWhateverTheTime_data()
    {
        QTest::addColumn<QDateTime>("start");
        QTest::newRow("1970, as without a battery") << QDateTime::fromSecsSinceEpoch(3600);
        QTest::newRow("the end of 32 bits with a sign") << QDateTime::fromSecsSinceEpoch((1LL << 31) - 100);
        QTest::newRow("2106, the end of 32 bits") << QDateTime::fromSecsSinceEpoch((1LL << 32) - 100);
    }
    void goesOnPollingWhateverTheTime()
    {
        QFETCH(const QDateTime, start);
        StatusNotifierStub panel(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"panel"_s));
        QVERIFY(panel.start());
        AnsweredProgram service(Credits::fromWhole(4335));
        JumpingClock clock;
        clock.jump(std::chrono::seconds(QDateTime::currentDateTime().secsTo(start)));
        clock.give(service.program);
        service.program.start({u"--refresh"_s});
        const auto toolTip = [&panel] { return panel.toolTip(panel.items().value(0)).title; };
        QTRY_VERIFY(toolTip().contains(u"4,335"_s));

        for (const int credits : {4321, 4310}) {
            service.answer(Credits::fromWhole(credits));
            clock.jump(331s);
            QTRY_VERIFY(toolTip().contains(QLocale(QLocale::English).toString(credits)));
            QVERIFY2(!toolTip().contains(u"Out of date"_s), qUtf8Printable(toolTip()));
        }
        QVERIFY(service.program.terminate());
    }

    void pollsWhileTheClockIsSetEverySecond()
    {
        AnsweredProgram service(Credits::fromWhole(4335));
        service.program.start();
        QTimer setting;
        bool mayBeSet = true;
        connect(&setting, &QTimer::timeout, this, [&mayBeSet] {
            timespec now{};
            clock_gettime(CLOCK_REALTIME, &now);
            mayBeSet = clock_settime(CLOCK_REALTIME, &now) == 0; // to what it is: nobody is harmed
        });
        setting.start(1s);
        QTRY_VERIFY(service.timesAsked() > 0 || !mayBeSet);
        if (!mayBeSet)
            QSKIP("only root may set the clock");
    }
};

QTEST_GUILESS_MAIN(TestWrongClock)
#include "tst_wrongclock.moc"
