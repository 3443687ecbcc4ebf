// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quiethours.h"

#include <QDateTime>
#include <QTest>

class TestQuietHours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void holdFromTheirBeginningToTheirEndInLocalTime_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<bool>("quiet");
        const QTime ten(22, 0);
        const QTime seven(7, 0);
        QTest::newRow("evening") << ten << seven << QTime(21, 59, 59, 999) << false;
        QTest::newRow("begin") << ten << seven << ten << true;
        QTest::newRow("midnight") << ten << seven << QTime(0, 0) << true;
        QTest::newRow("last moment") << ten << seven << QTime(6, 59, 59, 999) << true;
        QTest::newRow("end") << ten << seven << seven << false;
        QTest::newRow("within a day") << seven << ten << QTime(12, 0) << true;
        QTest::newRow("after a day") << seven << ten << ten << false;
        QTest::newRow("before a day") << seven << ten << QTime(6, 59) << false;
        QTest::newRow("no time at all") << ten << ten << ten << false;
    }
    void holdFromTheirBeginningToTheirEndInLocalTime()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, to);
        QFETCH(QTime, time);
        const QDateTime moment(QDate(2026, 11, 22), time);
        QCOMPARE(moment.offsetFromUtc(), 3600); // else this test proves nothing about local time
        const domain::Instant instant(std::chrono::milliseconds(moment.toMSecsSinceEpoch()));
        QTEST(domain::isQuiet({.enabled = true, .from = from, .to = to}, instant), "quiet");
        QVERIFY(!domain::isQuiet({.enabled = false, .from = from, .to = to}, instant));
    }
};

QTEST_APPLESS_MAIN(TestQuietHours)
#include "tst_quiethours.moc"
