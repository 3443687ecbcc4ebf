// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/preferences.h"

#include <QTest>

using domain::Credits;
using domain::Preferences;
using namespace std::chrono_literals;

class TestPreferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void haveTheDefaultsThatAreDocumented()
    {
        const Preferences defaults;
        QVERIFY(defaults.marks.low == Credits::fromWhole(500));
        QVERIFY(defaults.marks.critical == Credits::fromWhole(100));
        QCOMPARE(defaults.pollInterval, 300s);
        QCOMPARE(defaults.dollarRate.microDollarsPerCredit, 5'000);
        QVERIFY(defaults.validated() == defaults);
    }

    void moveEveryValueIntoItsRange()
    {
        const Preferences wild{.marks = {.low = Credits::fromWhole(-1), .critical = Credits::fromWhole(5)},
                               .pollInterval = 1s,
                               .dollarRate = {-1}};
        const Preferences tame = wild.validated();
        QVERIFY(tame.marks.low == Credits());
        QVERIFY(tame.marks.critical == Credits());
        QCOMPARE(tame.pollInterval, 15s);
        QCOMPARE(tame.dollarRate.microDollarsPerCredit, 0);
    }

    void keepTheCriticalMarkUnderTheLowOne()
    {
        Preferences preferences;
        preferences.marks.critical = Credits::fromWhole(700);
        QVERIFY(preferences.validated().marks.critical == preferences.marks.low);
    }

    void keepTheHistoryForEverOrAMonthAtLeast_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("kept");
        QTest::newRow("less than for ever") << -1 << 0;
        QTest::newRow("for ever") << 0 << 0;
        QTest::newRow("too short") << 1 << 30;
        QTest::newRow("shortest") << 30 << 30;
        QTest::newRow("longest") << 36'500 << 36'500;
        QTest::newRow("too long") << 36'501 << 36'500;
    }
    void keepTheHistoryForEverOrAMonthAtLeast()
    {
        QFETCH(int, days);
        QFETCH(int, kept);
        Preferences preferences;
        preferences.keepHistory = std::chrono::days(days);
        QCOMPARE(preferences.validated().keepHistory, std::chrono::days(kept));
    }

    void takeTheDefaultForQuietHoursThatAreNoTime()
    {
        Preferences preferences;
        preferences.quietHours.from = QTime();
        preferences.quietHours.to = QTime(25, 0);
        QVERIFY(preferences.validated() == Preferences());
    }

    void pollAtLeastDaily()
    {
        Preferences preferences;
        preferences.pollInterval = 90'000s;
        QCOMPARE(preferences.validated().pollInterval, 86'400s);
    }
};

QTEST_APPLESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
