// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spending.h"

#include "oneday.h"
#include "randomhistory.h"

#include <QTest>

#include <limits>

using namespace std::chrono_literals;
using domain::BurnMeter;
using domain::BurnRate;
using domain::Credits;
using domain::FlowMeter;
using domain::Forecast;
using domain::Instant;
using domain::RateWindow;
using domain::Run;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds LongestSilence = 10min;
constexpr Credits Most = Credits::fromMicros(std::numeric_limits<qint64>::max());

BurnMeter measured(const std::vector<Run> &runs, Instant now)
{
    BurnMeter meter(now, LongestSilence);
    for (const Run &each : runs)
        meter.add(each);
    return meter;
}

/// \p from falls to \p to in the middle of \p time, which ends now.
BurnMeter afterDrop(Credits from, Credits to, milliseconds time)
{
    return measured({run(from, 0ms, time / 2), run(to, time / 2, time)}, clock(time));
}

BurnRate rate(RateWindow window, int spent, milliseconds observed)
{
    return {.window = window, .spent = Credits::fromWhole(spent), .observed = observed};
}

} // namespace

class TestSpending : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A day with polls every five minutes.
    ///
    ///     08:00 - 09:00   1000
    ///     09:05 - 10:00    940    spent       60
    ///     10:05 - 11:00    800    spent      140
    ///     11:05 - 12:00    860    refunded    60
    ///     12:05 - 13:00   1860    topped up 1000
    ///     (off for six hours)
    ///     19:00 - 19:55   1700    spent      160
    ///     20:00           1640    spent       60
    ///
    /// Spent 60 + 140 + 160 + 60 = 420, refunded 60, topped up 1000; and indeed 1000 - 420 + 60 + 1000 = 1640.
    /// Observed 08:00 to 13:00 and 19:00 to 20:00, six hours. (420 - 60) / 6 h = 60 an hour, and 1640 at 60 an hour are
    /// 27 h 20 min. The last hour begins after 19:00, so what was first seen at 19:00 is none of it.
    void addsUpAScriptedDay()
    {
        const std::vector<Run> day{run(1'000, 8h, 9h),        run(940, 9h + 5min, 10h),    run(800, 10h + 5min, 11h),
                                   run(860, 11h + 5min, 12h), run(1'860, 12h + 5min, 13h), run(1'700, 19h, 19h + 55min),
                                   run(1'640, 20h, 20h)};
        FlowMeter whole(clock(0h), clock(24h), LongestSilence);
        for (const Run &each : day)
            whole.add(each);
        QCOMPARE(whole.flow(), flow(420, 60, 1'000));
        QCOMPARE(whole.flow().netSpent(), Credits::fromWhole(360));
        QCOMPARE(whole.observed(), milliseconds(6h));

        const BurnMeter burn = measured(day, clock(20h));
        QCOMPARE(burn.rate(RateWindow::Hour), rate(RateWindow::Hour, 60, 1h));
        QCOMPARE(burn.rate(RateWindow::Day), rate(RateWindow::Day, 360, 6h));
        QCOMPARE(burn.rate(RateWindow::Week), rate(RateWindow::Week, 360, 6h));
        QCOMPARE(burn.rate(RateWindow::Day)->per(1h), Credits::fromWhole(60));
        QCOMPARE(domain::timeToEmpty(Credits::fromWhole(1'640), burn),
                 (Forecast{.left = 27h + 20min, .rate = rate(RateWindow::Day, 360, 6h)}));
    }

    void looksBackExactlyAsFarAsTheWindow()
    {
        std::vector<Run> hourly; // a credit less every hour, for ten days
        hourly.reserve(241);
        for (int hour = 0; hour <= 240; ++hour)
            hourly.push_back(run(1'000 - hour, std::chrono::hours(hour), std::chrono::hours(hour) + 55min));
        const BurnMeter burn = measured(hourly, clock(240h + 55min));
        QCOMPARE(burn.rate(RateWindow::Hour), rate(RateWindow::Hour, 1, 1h));
        QCOMPARE(burn.rate(RateWindow::Day), rate(RateWindow::Day, 24, 24h));
        QCOMPARE(burn.rate(RateWindow::Week), rate(RateWindow::Week, 7 * 24, 7 * 24h));
    }

    void isAsHonestWithSparsePollsWheneverItIsAsked()
    {
        std::vector<Run> daily;
        daily.reserve(10);
        for (int day = 0; day < 10; ++day)
            daily.push_back(run(1'000 - 24 * day, day * 24h, day * 24h));
        for (const milliseconds later : {0h, 1h, 13h, 23h}) {
            BurnMeter burn(clock(9 * 24h + later), 48h);
            for (const Run &each : daily)
                burn.add(each);
            QCOMPARE(burn.rate(RateWindow::Day), rate(RateWindow::Day, 24, 24h));
            QCOMPARE(burn.rate(RateWindow::Day)->per(1h), Credits::fromWhole(1));
        }
    }

    void saysNothingBeforeThereIsEnoughData_data()
    {
        QTest::addColumn<RateWindow>("window");
        QTest::addColumn<qint64>("needed");
        QTest::newRow("hour") << RateWindow::Hour << qint64(milliseconds(30min).count());
        QTest::newRow("day") << RateWindow::Day << qint64(milliseconds(2h).count());
        QTest::newRow("week") << RateWindow::Week << qint64(milliseconds(2h).count());
    }
    void saysNothingBeforeThereIsEnoughData()
    {
        QFETCH(RateWindow, window);
        QFETCH(qint64, needed);
        const auto afterTime = [](milliseconds time) {
            return afterDrop(Credits::fromWhole(500), Credits::fromWhole(490), time);
        };
        QCOMPARE(afterTime(milliseconds(needed - 1)).rate(window), std::nullopt);
        QCOMPARE(afterTime(milliseconds(needed)).rate(window), rate(window, 10, milliseconds(needed)));
        QCOMPARE(measured({}, clock(0h)).rate(window), std::nullopt);
    }

    void takesTheTimeOfAGapForNoData()
    {
        const BurnMeter burn = measured({run(500, 0h, 30min), run(400, 10h, 11h)}, clock(11h));
        QCOMPARE(burn.rate(RateWindow::Day), std::nullopt);
        QCOMPARE(domain::timeToEmpty(Credits::fromWhole(400), burn), std::nullopt);
    }

    void takesNoSpendingForARateOfNothing()
    {
        const BurnMeter burn = measured({run(500, 0h, 5h)}, clock(5h));
        QCOMPARE(burn.rate(RateWindow::Day), rate(RateWindow::Day, 0, 5h));
        QCOMPARE(burn.rate(RateWindow::Day)->per(24h), Credits());
    }

    void forecastsNothingUntilHonest_data()
    {
        QTest::addColumn<int>("amount");
        QTest::addColumn<BurnMeter>("burn");
        const auto spending = afterDrop(Credits::fromWhole(500), Credits::fromWhole(400), 3h);
        QTest::newRow("no history") << 500 << measured({}, clock(0h));
        QTest::newRow("just under two hours")
            << 400 << afterDrop(Credits::fromWhole(500), Credits::fromWhole(400), 2h - 1ms);
        QTest::newRow("no spending") << 500 << measured({run(500, 0h, 5h)}, clock(5h));
        QTest::newRow("only a top-up") << 1'500 << afterDrop(Credits::fromWhole(500), Credits::fromWhole(1'500), 3h);
        QTest::newRow("only a refund") << 560 << afterDrop(Credits::fromWhole(500), Credits::fromWhole(560), 3h);
        QTest::newRow("all refunded") << 500
                                      << measured({run(500, 0h, 1h), run(440, 1h, 2h), run(500, 2h, 3h)}, clock(3h));
        QTest::newRow("spent longer ago") << 400 << measured({run(500, 0h, 1h), run(400, 1h, 30h)}, clock(30h));
        QTest::newRow("depleted") << 0 << spending;
        QTest::newRow("overdrawn") << -5 << spending;
    }
    void forecastsNothingUntilHonest()
    {
        QFETCH(int, amount);
        QFETCH(BurnMeter, burn);
        QCOMPARE(domain::timeToEmpty(Credits::fromWhole(amount), burn), std::nullopt);
    }

    void forecastsFromTwoHoursOn()
    {
        const BurnMeter burn = afterDrop(Credits::fromWhole(500), Credits::fromWhole(400), 2h);
        QCOMPARE(domain::timeToEmpty(Credits::fromWhole(400), burn),
                 (Forecast{.left = 8h, .rate = rate(RateWindow::Day, 100, 2h)}));
    }

    void keepsWithinItsLimits_data()
    {
        QTest::addColumn<Credits>("before");
        QTest::addColumn<Credits>("after");
        QTest::addColumn<Credits>("amount");
        QTest::addColumn<qint64>("seconds");
        const Credits micro = Credits::fromMicros(1);
        const Credits least = Credits::fromMicros(std::numeric_limits<qint64>::min());
        const qint64 longest = std::chrono::seconds(Forecast::Longest).count();
        QTest::newRow("much, slowly") << Most << Most - micro << Most << longest;
        QTest::newRow("little, fast") << Most << Credits() << micro << qint64(0);
        QTest::newRow("much, fast") << Most << Credits() << Most << qint64(7'200);
        QTest::newRow("out of the range") << Most << least << Most << qint64(7'200);
        QTest::newRow("little, slowly") << micro << Credits() << micro << qint64(7'200);
        QTest::newRow("a second") << Credits::fromMicros(7'201) << micro << micro << qint64(1);
        QTest::newRow("less than a second") << Credits::fromMicros(7'300) << micro << micro << qint64(0);
    }
    void keepsWithinItsLimits()
    {
        QFETCH(Credits, before);
        QFETCH(Credits, after);
        QFETCH(Credits, amount);
        const auto forecast = domain::timeToEmpty(amount, afterDrop(before, after, 2h));
        QVERIFY(forecast.has_value());
        QTEST(qint64(forecast->left.count()), "seconds");
    }

    void scalesToAnyTime()
    {
        const BurnRate third{.window = RateWindow::Day, .spent = Credits::fromWhole(1), .observed = 3h};
        QCOMPARE(third.per(1h), Credits::fromMicros(333'333));
        QCOMPARE(third.per(2h), Credits::fromMicros(666'667));
        QCOMPARE(third.per(0h), Credits());
        const BurnRate fast{.window = RateWindow::Hour, .spent = Most, .observed = 30min};
        QCOMPARE(fast.per(24h), Most);
    }

    void neverForecastsWhatIsNotSpent()
    {
        for (quint32 seed = 0; seed < 5'000; ++seed) {
            RandomHistory random(seed);
            const std::vector<Run> runs = random.runs();
            const Credits amount = runs.back().amount;
            const BurnMeter burn = measured(runs, runs.back().lastSeen);
            const auto forecast = domain::timeToEmpty(amount, burn);
            if (!forecast)
                continue;
            QVERIFY(amount > Credits());
            QVERIFY(forecast->left >= 0s && forecast->left <= Forecast::Longest);
            QVERIFY(forecast->rate.observed >= 2h);
            QVERIFY(forecast->rate == burn.rate(RateWindow::Day));
            // What is spent until then is what there is, to the second that is cut off and the millisecond rounded.
            QVERIFY(forecast->rate.per(forecast->left - 1ms) <= amount);
            QVERIFY(forecast->rate.per(forecast->left + 1001ms) >= amount || forecast->left == Forecast::Longest);
        }
    }
};

QTEST_APPLESS_MAIN(TestSpending)
#include "tst_spending.moc"
