// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spending.h"

#include "oneday.h"
#include "randomhistory.h"
#include "support/classified.h"

#include <QTest>

#include <limits>

using namespace std::chrono_literals;
using domain::Credits;
using domain::Forecast;
using domain::HourlySpending;
using domain::Run;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

constexpr Credits Most = Credits::fromMicros(std::numeric_limits<qint64>::max());

HourlySpending spendingOf(const std::vector<Run> &runs)
{
    HourlySpending spending;
    for (const Run &each : classified(runs))
        spending.add(each);
    return spending;
}

/// The forecast for the last amount of \p runs.
std::optional<Forecast> forecast(const std::vector<Run> &runs)
{
    return domain::timeToEmpty(runs.back().amount, spendingOf(runs));
}

/// \p from falls to \p to in the middle of \p time, which ends now.
std::vector<Run> drop(Credits from, Credits to, milliseconds time)
{
    return {run(from, 0ms, time / 2), run(to, time / 2, time)};
}

std::vector<Run> drop(int from, int to, milliseconds time)
{
    return drop(Credits::fromWhole(from), Credits::fromWhole(to), time);
}

/// \param tolerance  what the parameters of the model may move.
bool isAbout(const std::optional<Forecast> &actual, minutes expected, minutes tolerance)
{
    return actual && actual->left >= expected - tolerance && actual->left <= expected + tolerance;
}

} // namespace

class TestSpending : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A service spends 100 an hour, day and night; the computer is on from 18 to 21 o'clock and polls every hour.
    /// After a week 3,500 are left: 35 hours. Spending over observed time would be 2,400 in 3 hours: 4 h 22 min.
    void timeInWhichTheComputerIsOffCounts()
    {
        std::vector<Run> runs;
        for (int day = 0; day < 7; ++day) {
            for (int hour = day * 24 + 18; hour <= day * 24 + 21; ++hour)
                runs.push_back(
                    run(3'500 + (6 * 24 + 21 - hour) * 100, std::chrono::hours(hour), std::chrono::hours(hour)));
        }
        QVERIFY(isAbout(forecast(runs), 35h, 1min));
    }

    /// 3,000 fall to 1,000 in three weeks without a poll, so 1,000 last a week and a half: 252 hours. Two hours later
    /// they last a little longer. Over observed time, 2,000 in 2 hours, they would last one hour.
    void weeksWithoutAPollCount()
    {
        QVERIFY(isAbout(forecast({run(3'000, 0h, 0h), run(1'000, 504h, 504h)}), 252h, 1min));
        QVERIFY(isAbout(forecast({run(3'000, 0h, 0h), run(1'000, 504h, 506h)}), 253h, 3h));
    }

    /// Ten an hour from 9 to 17 o'clock, nothing at night. At 17 o'clock 40 are left: nothing happens for 16 hours,
    /// then they last 4. A mean rate of 80 a day would say 12 hours, at night.
    void nightsCostWhatNightsHaveCost()
    {
        std::vector<Run> runs;
        for (int day = 0; day < 5; ++day) {
            for (int hour = 9; hour <= 17; ++hour)
                runs.push_back(run(40 + (4 - day) * 80 + (17 - hour) * 10, std::chrono::hours(day * 24 + hour),
                                   std::chrono::hours(day * 24 + (hour == 17 ? 33 : hour + 1)) - 1min));
        }
        runs.back().lastSeen = runs.back().firstSeen;
        QVERIFY(isAbout(forecast(runs), 20h, 30min));
    }

    /// 240 a day at a steady pace for four weeks, but nothing on every seventh day. With 240 left at the end of the
    /// sixth day they last 48 hours. The mean of all days, 206, would say 28; four free days prove less than 48, but
    /// most.
    void aFreeDayOfTheWeekIsLearnt()
    {
        std::vector<Run> runs;
        int amount = 250 + 24 * 240;
        for (int hour = 0; hour < 27 * 24; ++hour) {
            amount -= hour / 24 % 7 == 6 || hour == 0 ? 0 : 10;
            runs.push_back(run(amount, std::chrono::hours(hour), std::chrono::hours(hour)));
        }
        runs.push_back(run(amount - 10, 27 * 24h, 27 * 24h));
        QVERIFY(isAbout(forecast(runs), 44h, 4h));
    }

    void refundsAreNotSpent()
    {
        const auto refunded = forecast({run(500, 0h, 1h), run(300, 1h, 2h), run(400, 2h, 4h)});
        QCOMPARE(refunded, forecast({run(500, 0h, 1h), run(400, 1h, 4h)}));
    }

    void topUpsDoNotSlowThePace()
    {
        const HourlySpending without = spendingOf({run(500, 0h, 1h), run(400, 1h, 4h)});
        QCOMPARE(forecast({run(500, 0h, 1h), run(400, 1h, 2h), run(2'400, 2h, 4h)}),
                 domain::timeToEmpty(Credits::fromWhole(2'400), without));
    }

    void forecastsNothingUntilHonest_data()
    {
        QTest::addColumn<std::vector<Run>>("runs");
        QTest::newRow("a single reading") << std::vector{run(500, 0h, 0h)};
        QTest::newRow("just under two hours") << drop(500, 400, 2h - 1ms);
        QTest::newRow("no spending") << std::vector{run(500, 0h, 5h)};
        QTest::newRow("only a top-up") << drop(500, 1'500, 3h);
        QTest::newRow("all refunded") << std::vector{run(500, 0h, 1h), run(440, 1h, 2h), run(500, 2h, 3h)};
        QTest::newRow("spent longer ago than anything is remembered")
            << std::vector{run(500, 0h, 1h), run(400, 1h, 30 * 24h)};
        QTest::newRow("depleted") << drop(500, 0, 3h);
        QTest::newRow("overdrawn") << drop(500, -5, 3h);
    }
    void forecastsNothingUntilHonest()
    {
        QFETCH(std::vector<Run>, runs);
        QCOMPARE(forecast(runs), std::nullopt);
    }

    void forecastsNothingWithoutHistory()
    {
        QCOMPARE(domain::timeToEmpty(Credits::fromWhole(500), HourlySpending()), std::nullopt);
    }

    /// 100 in two hours; 400 last 8 hours.
    void forecastsFromTwoHoursOn()
    {
        const auto first = forecast({run(500, 0h, 0h), run(450, 1h, 1h), run(400, 2h, 2h)});
        QVERIFY(isAbout(first, 8h, 1min));
        QCOMPARE(first->from, clock(2h));
        QCOMPARE(first->basis, std::chrono::seconds(2h));
        QCOMPARE(first->emptyAt(), clock(2h) + first->left);
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
    }
    void keepsWithinItsLimits()
    {
        QFETCH(Credits, before);
        QFETCH(Credits, after);
        QFETCH(Credits, amount);
        QFETCH(qint64, seconds);
        const auto extreme = domain::timeToEmpty(amount, spendingOf({run(before, 0h, 0h), run(after, 2h, 2h)}));
        QVERIFY(extreme.has_value());
        QVERIFY(std::abs(extreme->left.count() - seconds) <= 1);
    }

    void everyForecastIsWithinItsRange()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            RandomHistory random(seed);
            const std::vector<Run> runs = random.runs();
            const auto one = forecast(runs);
            if (!one)
                continue;
            QVERIFY(runs.back().amount > Credits());
            QVERIFY(one->left >= 0s && one->left <= Forecast::Longest);
            QVERIFY(one->basis >= 2h && one->basis <= HourlySpending::Memory);
            QCOMPARE(one->from, runs.back().lastSeen);
            const auto half =
                domain::timeToEmpty(Credits::fromMicros(runs.back().amount.micros() / 2), spendingOf(runs));
            QVERIFY(!half || half->left <= one->left);
        }
    }
};

QTEST_APPLESS_MAIN(TestSpending)
#include "tst_spending.moc"
