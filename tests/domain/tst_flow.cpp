// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/flow.h"

#include "oneday.h"
#include "randomhistory.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace std::chrono_literals;
using domain::Credits;
using domain::Flow;
using domain::FlowSeries;
using domain::Instant;
using domain::Rise;
using domain::Run;

namespace {

constexpr quint32 Histories = 5'000;

/// After \p from until \p to, which belongs to it.
Flow measured(const std::vector<Run> &runs, Instant from, Instant to)
{
    FlowSeries series({from, to});
    for (const Run &each : runs)
        series.add(each);
    return series.flows().front();
}

Flow measuredWhole(const std::vector<Run> &runs)
{
    return measured(runs, Instant::min(), Instant::max());
}

/// The rule, written down a second time: all that has changed is what was topped up, came in or was refunded, less what
/// was spent.
Credits balanceChange(const Flow &flow)
{
    return flow.toppedUp + flow.cameIn + flow.refunded - flow.spent;
}

/// The amount of the last of \p runs that began by \p at; before the first, the first one's.
Credits amountAt(const std::vector<Run> &runs, Instant at)
{
    const auto next = std::ranges::upper_bound(runs, at, {}, &Run::firstSeen);
    return next == runs.begin() ? next->amount : std::prev(next)->amount;
}

} // namespace

class TestFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsSpendingFromRefundsAndTopUps_data()
    {
        QTest::addColumn<qint64>("change");
        QTest::addColumn<std::optional<Rise>>("rise");
        QTest::addColumn<Flow>("expected");
        const std::optional<Rise> none;
        const auto row = [](const char *name, qint64 change, std::optional<Rise> rise, const Flow &expected) {
            QTest::newRow(name) << change << rise << expected;
        };
        row("nothing", 0, none, {});
        row("the smallest drop", -1, none, {.spent = Credits::fromMicros(1)});
        row("drop", -60'000'000, none, flow(60, 0, 0));
        row("the smallest rise", 1, Rise::Refund, {.refunded = Credits::fromMicros(1)});
        row("a large refund", 1'200'000'000, Rise::Refund, flow(0, 1'200, 0));
        row("a small top-up", 500'000'000, Rise::TopUp, flow(0, 0, 500));
        row("either", 700'000'000, Rise::CameIn, {.cameIn = Credits::fromWhole(700)});
        row("not classified", 700'000'000, none, {.cameIn = Credits::fromWhole(700)});
    }
    void tellsSpendingFromRefundsAndTopUps()
    {
        QFETCH(qint64, change);
        QFETCH(std::optional<Rise>, rise);
        for (const qint64 amount : {0LL, 5'000'000'000LL, -30'000'000LL}) {
            const Run before{.amount = Credits::fromMicros(amount), .firstSeen = {}, .lastSeen = {}};
            Run after = before;
            after.amount = Credits::fromMicros(amount + change);
            after.rise = rise;
            QTEST(domain::flowBetween(before, after), "expected");
            after.stretch = 1; // another account: their difference means nothing
            QCOMPARE(domain::flowBetween(before, after), Flow{});
        }
    }

    void stopsAtTheEndOfTheRange()
    {
        Run least{.amount = Credits::fromMicros(std::numeric_limits<qint64>::min()), .firstSeen = {}, .lastSeen = {}};
        Run most = least;
        most.amount = Credits::fromMicros(std::numeric_limits<qint64>::max());
        most.rise = Rise::TopUp;
        Flow all;
        for (int i = 0; i < 3; ++i) {
            all += domain::flowBetween(least, most);
            all += domain::flowBetween(most, least);
        }
        QCOMPARE(all, (Flow{.spent = most.amount, .toppedUp = most.amount}));
    }

    void showsSpendingLessRefundsAndNeverLessThanNothing()
    {
        QCOMPARE(flow(100, 60, 2'000).netSpent(), Credits::fromWhole(40));
        QCOMPARE(flow(60, 60, 0).netSpent(), Credits());
        QCOMPARE(flow(0, 60, 0).netSpent(), Credits());
    }

    void putsAChangeWhereItWasFirstSeen()
    {
        const std::vector<Run> runs{run(500, 8h, 9h), run(440, 9h + 5min, 10h)};
        QCOMPARE(measured(runs, clock(8h), clock(9h + 4min)), Flow{});
        QCOMPARE(measured(runs, clock(8h), clock(9h + 5min)), flow(60, 0, 0));
        QCOMPARE(measured(runs, clock(9h + 5min), clock(10h)), Flow{});
    }

    void leavesOutTheChangeBeforeTheFirstRun()
    {
        QCOMPARE(measuredWhole({}), Flow{});
        QCOMPARE(measuredWhole({run(500, 8h, 9h)}), Flow{});
    }

    /// 500 and 440 of one account, then 9,000 and 8,900 of another: 160 spent.
    void crossesNoStretches()
    {
        Run first = run(9'000, 9h + 10min, 10h);
        Run second = run(8'900, 10h + 5min, 11h);
        first.stretch = second.stretch = 1;
        QCOMPARE(measuredWhole({run(500, 8h, 8h + 30min), run(440, 8h + 35min, 9h), first, second}), flow(160, 0, 0));
    }

    void survivesInstantsThatCannotBe()
    {
        const Run beginning{.amount = Credits::fromWhole(500), .firstSeen = Instant::min(), .lastSeen = Instant::min()};
        const Run end{.amount = Credits::fromWhole(440), .firstSeen = Instant::max(), .lastSeen = Instant::max()};
        const Run ever{.amount = Credits::fromWhole(440), .firstSeen = Instant::min(), .lastSeen = Instant::max()};
        const Flow whole = measuredWhole({beginning, end, ever, ever, beginning});
        QCOMPARE(whole, flow(60, 0, 0)); // nothing lies after the earliest instant and at it
    }

    void conservesEveryMicroCredit()
    {
        for (quint32 seed = 0; seed < Histories; ++seed) {
            RandomHistory random(seed);
            std::vector<Run> runs = random.runs();
            const auto [from, to] = std::minmax({random.instantAround(runs), random.instantAround(runs)});
            const Flow between = measured(runs, from, to);
            QVERIFY2(balanceChange(between) == amountAt(runs, to) - amountAt(runs, from), qPrintable(name(seed)));

            std::ranges::reverse(runs); // the order in which they come is what counts, whatever their times are
            const Flow whole = measuredWhole(runs);
            QVERIFY2(balanceChange(whole) == runs.back().amount - runs.front().amount, qPrintable(name(seed)));
        }
    }

    /// Keys change, clocks are wrong, runs are classified one way or the other.
    void conservesEveryMicroCreditOfEachStretch()
    {
        for (quint32 seed = 0; seed < Histories; ++seed) {
            RandomHistory random(seed);
            std::vector<Run> runs = random.runs();
            Credits change;
            for (size_t i = 1; i < runs.size(); ++i) {
                runs[i].stretch = runs[i - 1].stretch + (random.between(0, 9) == 0 ? 1 : 0);
                if (random.between(0, 4) == 0)
                    runs[i].wrongStamp = random.instantAround(runs);
                if (runs[i].stretch == runs[i - 1].stretch)
                    change = change + (runs[i].amount - runs[i - 1].amount);
            }
            const Flow whole = measuredWhole(runs);
            QVERIFY2(balanceChange(whole) == change, qPrintable(name(seed)));
        }
    }

    void isNeverNegative()
    {
        for (quint32 seed = 0; seed < Histories; ++seed) {
            RandomHistory random(seed);
            const std::vector<Run> runs = random.runs();
            const auto [from, to] = std::minmax({random.instantAround(runs), random.instantAround(runs)});
            const Flow parts = measured(runs, from, to);
            for (const Credits part : {parts.spent, parts.refunded, parts.toppedUp, parts.cameIn, parts.netSpent()})
                QVERIFY2(part >= Credits(), qPrintable(name(seed)));
            QVERIFY2(parts.netSpent() <= parts.spent, qPrintable(name(seed)));
        }
    }

    void addsUpOverSpansThatShareAnEnd()
    {
        for (quint32 seed = 0; seed < Histories; ++seed) {
            RandomHistory random(seed);
            const std::vector<Run> runs = random.runs();
            std::vector<Instant> bounds;
            for (qint64 count = random.between(2, 9); count > 0; --count)
                bounds.push_back(random.instantAround(runs));
            std::ranges::sort(bounds);

            Flow sum;
            std::vector<Flow> parts;
            for (size_t i = 0; i + 1 < bounds.size(); ++i) {
                parts.push_back(measured(runs, bounds[i], bounds[i + 1]));
                sum += parts.back();
            }
            const Flow whole = measured(runs, bounds.front(), bounds.back());
            QVERIFY2(whole == sum, qPrintable(name(seed)));

            FlowSeries series(bounds);
            for (const Run &each : runs)
                series.add(each);
            QVERIFY2(series.flows() == parts, qPrintable(name(seed)));
        }
    }

    void needsNoMoreThanTheRunBefore()
    {
        for (quint32 seed = 0; seed < Histories; ++seed) {
            RandomHistory random(seed);
            const std::vector<Run> runs = random.runs();
            const auto [from, to] = std::minmax({random.instantAround(runs), random.instantAround(runs)});
            auto first = std::ranges::upper_bound(runs, from, {}, &Run::firstSeen);
            if (first != runs.begin())
                --first;
            const auto last = std::ranges::upper_bound(runs, to, {}, &Run::firstSeen);
            const Flow all = measured(runs, from, to);
            const Flow enough = measured({first, std::max(first, last)}, from, to);
            QVERIFY2(enough == all, qPrintable(name(seed)));
        }
    }

private:
    static QString name(quint32 seed) { return QStringLiteral("history of seed %1").arg(seed); }
};

QTEST_APPLESS_MAIN(TestFlow)
#include "tst_flow.moc"
