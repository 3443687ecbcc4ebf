// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hourlyspending.h"

#include "oneday.h"
#include "randomhistory.h"
#include "support/classified.h"

#include <QTest>

#include <cmath>

using namespace std::chrono_literals;
using domain::HourlySpending;
using domain::Run;

namespace {

HourlySpending spendingOf(const std::vector<Run> &runs)
{
    HourlySpending spending;
    for (const Run &each : classified(runs))
        spending.add(each);
    return spending;
}

HourlySpending::Hour hour(int number)
{
    return std::chrono::floor<std::chrono::hours>(clock(std::chrono::hours(number)));
}

/// In credits.
double spentIn(const HourlySpending &spending, int number)
{
    return spending.spentIn(hour(number)) / 1e6;
}

double total(const HourlySpending &spending)
{
    double sum = 0;
    const auto current = std::chrono::floor<std::chrono::hours>(spending.newest());
    for (std::chrono::hours ago{0}; ago <= HourlySpending::Memory; ++ago)
        sum += spending.spentIn(current - ago);
    return sum;
}

} // namespace

class TestHourlySpending : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// 30 are spent between 8:30 and 10:00, 20 an hour: 10 before nine, 20 after.
    void spendingIsSpreadOverTheTimeItTook()
    {
        const HourlySpending spending = spendingOf({run(100, 8h, 8h + 30min), run(70, 10h, 10h + 15min)});
        QCOMPARE(spentIn(spending, 7), 0.0);
        QCOMPARE(spentIn(spending, 8), 10.0);
        QCOMPARE(spentIn(spending, 9), 20.0);
        QCOMPARE(spentIn(spending, 10), 0.0);
        QCOMPARE(spending.elapsed(), std::chrono::milliseconds(2h + 15min));
        QCOMPARE(spending.knownShareOf(hour(9)), 1.0);
        QCOMPARE(spending.knownShareOf(hour(10)), 0.25);
        QCOMPARE(spending.knownShareOf(hour(7)), 0.0);
    }

    /// 60 in the first hour, 40 in the second; 50 come back: 40 of the second, 10 of the first.
    void aRefundTakesBackTheNewestSpending()
    {
        const HourlySpending spending =
            spendingOf({run(1'000, 8h, 8h), run(940, 9h, 9h), run(900, 10h, 10h), run(950, 10h, 10h)});
        QCOMPARE(spentIn(spending, 8), 50.0);
        QCOMPARE(spentIn(spending, 9), 0.0);
    }

    void spendingWithoutTimeBelongsToTheCurrentHour()
    {
        const HourlySpending spending = spendingOf({run(100, 8h, 9h), run(90, 9h, 9h)});
        QCOMPARE(spentIn(spending, 9), 10.0);
    }

    /// 1,000 in 100 days are 10 a day, so 280 in the 28 days that are remembered, and a part of the hour in which they
    /// began.
    void whatIsLongerAgoIsForgotten()
    {
        HourlySpending spending = spendingOf({run(5'000, 0h, 0h), run(4'000, 2'400h, 2'400h)});
        QCOMPARE(spending.elapsed(), std::chrono::milliseconds(HourlySpending::Memory));
        QVERIFY(std::abs(total(spending) / 1e6 - 280) < 1e-6);
        spending.add(run(4'000, 4'000h, 4'000h));
        QCOMPARE(total(spending), 0.0);
    }

    void addsUpToWhatWasSpent()
    {
        for (quint32 seed = 0; seed < 2'000; ++seed) {
            RandomHistory random(seed);
            HourlySpending spending;
            double spent = 0; // refunds take back no more than that
            std::optional<Run> before;
            for (const Run &each : random.runs()) {
                spending.add(each);
                if (before) {
                    const domain::Flow flow = domain::flowBetween(*before, each);
                    spent = std::max(0.0, spent + static_cast<double>(flow.spent.micros() - flow.refunded.micros()));
                }
                before = each;
            }
            QVERIFY(std::abs(total(spending) - spent) <= 1e-6 * spent + 1);
        }
    }
};

QTEST_APPLESS_MAIN(TestHourlySpending)
#include "tst_hourlyspending.moc"
