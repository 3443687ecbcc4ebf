// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/trustednow.h"

#include "oneday.h"

#include <QTest>

using namespace std::chrono_literals;
using domain::Instant;
using domain::Run;
using domain::TrustedNow;

using Days = std::chrono::days;

class TestTrustedNow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void believesASilenceOnceTheHistoryHasGoneOnAsLong_data()
    {
        QTest::addColumn<QList<int>>("days"); // on which there were readings
        QTest::addColumn<int>("now");
        QTest::newRow("every day") << QList{0, 1, 2, 3} << 3;
        QTest::newRow("80 days ahead, once") << QList{0, 1, 2, 82} << 2;
        QTest::newRow("80 days ahead, for days") << QList{0, 1, 2, 82, 83, 84} << 2;
        QTest::newRow("set right again") << QList{0, 1, 2, 3, 4} << 4;
        QTest::newRow("three weeks off, just back") << QList{0, 1, 22, 23} << 1;
        QTest::newRow("three weeks off, back for as long") << QList{0, 1, 22, 23, 43} << 23;
        QTest::newRow("... and every day since")
            << QList{0, 1, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43}
            << 43;
        QTest::newRow("only on Mondays") << QList{0, 7, 14, 21} << 14;
    }
    void believesASilenceOnceTheHistoryHasGoneOnAsLong()
    {
        QFETCH(QList<int>, days);
        QFETCH(int, now);
        TrustedNow trusted;
        for (const int day : days)
            trusted.add(run(100, Days(day), Days(day)));
        QCOMPARE(trusted.time(), clock(Days(now)));
    }

    void countsNoTimeThatIsNotKnown()
    {
        TrustedNow trusted;
        QCOMPARE(trusted.time(), std::nullopt);
        trusted.add(run(100, 0h, 1h));
        Run wrong = run(90, 2h, 2h);
        wrong.wrongStamp = clock(Days(80));
        trusted.add(wrong);
        QCOMPARE(trusted.time(), clock(1h));
    }

    void isLongAfterThirtyDays()
    {
        TrustedNow trusted;
        trusted.add(run(100, 0h, Days(29)));
        QVERIFY(!trusted.isLong());
        trusted.add(run(90, Days(29) + 1min, Days(30)));
        QVERIFY(trusted.isLong());
    }
};

QTEST_APPLESS_MAIN(TestTrustedNow)
#include "tst_trustednow.moc"
