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
using domain::FlowMeter;
using domain::FlowSeries;
using domain::Instant;
using domain::Rise;
using domain::Run;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds LongestSilence = 10min;
constexpr quint32 Histories = 5'000;

FlowMeter measured(const std::vector<Run> &runs, Instant from, Instant to)
{
    FlowMeter meter(from, to, LongestSilence);
    for (const Run &each : runs)
        meter.add(each);
    return meter;
}

FlowMeter measuredWhole(const std::vector<Run> &runs)
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

    void countsTheDropOfAGapButNotItsTime()
    {
        const FlowMeter meter = measuredWhole({run(500, 8h, 9h), run(470, 15h, 16h)});
        QCOMPARE(meter.flow(), flow(30, 0, 0));
        QCOMPARE(meter.observed(), milliseconds(2h));
    }

    void takesOnlyALongSilenceForAGap_data()
    {
        QTest::addColumn<qint64>("silence");
        QTest::addColumn<qint64>("observed");
        const auto row = [](const char *name, milliseconds silence, milliseconds observed) {
            QTest::newRow(name) << qint64(silence.count()) << qint64(observed.count());
        };
        row("none", 0ms, 2h);
        row("a poll", 5min, 2h + 5min);
        row("the longest", 10min, 2h + 10min);
        row("longer", 10min + 1ms, 2h);
        row("a night", 8h, 2h);
    }
    void takesOnlyALongSilenceForAGap()
    {
        QFETCH(qint64, silence);
        Run later = run(470, 9h, 10h);
        later.firstSeen += milliseconds(silence);
        later.lastSeen += milliseconds(silence);
        const FlowMeter meter = measuredWhole({run(500, 8h, 9h), later});
        QCOMPARE(meter.flow(), flow(30, 0, 0));
        QTEST(qint64(meter.observed().count()), "observed");
    }

    void putsAChangeWhereItWasFirstSeen()
    {
        const std::vector<Run> runs{run(500, 8h, 9h), run(440, 9h + 5min, 10h)};
        QCOMPARE(measured(runs, clock(8h), clock(9h + 4min)).flow(), Flow{});
        QCOMPARE(measured(runs, clock(8h), clock(9h + 5min)).flow(), flow(60, 0, 0));
        QCOMPARE(measured(runs, clock(9h + 5min), clock(10h)).flow(), Flow{});
    }

    void putsTheTimeOfAChangeWhereTheChangeIs()
    {
        const std::vector<Run> runs{run(500, 8h, 9h), run(440, 9h + 5min, 10h)};
        QCOMPARE(measured(runs, clock(8h), clock(9h + 4min)).observed(), milliseconds(1h));
        QCOMPARE(measured(runs, clock(9h + 4min), clock(10h)).observed(), milliseconds(1h));
        QCOMPARE(measured(runs, clock(9h + 5min), clock(10h)).observed(), milliseconds(55min));
    }

    void leavesOutWhatItCannotKnow()
    {
        QCOMPARE(measuredWhole({}).flow(), Flow{});
        QCOMPARE(measuredWhole({}).observed(), 0ms);
        const FlowMeter one = measuredWhole({run(500, 8h, 9h)});
        QCOMPARE(one.flow(), Flow{});
        QCOMPARE(one.observed(), milliseconds(1h));
    }

    /// At 12:00 by a clock that was two hours ahead: 440 were left. It counts for its amount alone, and the ten minutes
    /// from 10:00 to 10:10 are no gap.
    void addsNoTimeOfARunWhoseTimeIsNotKnown()
    {
        Run wrong = run(440, 10h + 9min, 10h + 9min);
        wrong.wrongStamp = clock(12h);
        const FlowMeter meter = measuredWhole({run(500, 9h, 10h), wrong, run(430, 10h + 10min, 11h)});
        QCOMPARE(meter.flow(), flow(70, 0, 0));
        QCOMPARE(meter.observed(), milliseconds(2h));
    }

    /// 500 and 440 of one account, then 9,000 and 8,900 of another: 160 spent, and no time from one to the other.
    void crossesNoStretches()
    {
        Run first = run(9'000, 9h + 10min, 10h);
        Run second = run(8'900, 10h + 5min, 11h);
        first.stretch = second.stretch = 1;
        const FlowMeter meter = measuredWhole({run(500, 8h, 8h + 30min), run(440, 8h + 35min, 9h), first, second});
        QCOMPARE(meter.flow(), flow(160, 0, 0));
        QCOMPARE(meter.observed(), milliseconds(1h + 1h + 50min));
    }

    void survivesInstantsThatCannotBe()
    {
        const Run beginning{.amount = Credits::fromWhole(500), .firstSeen = Instant::min(), .lastSeen = Instant::min()};
        const Run end{.amount = Credits::fromWhole(440), .firstSeen = Instant::max(), .lastSeen = Instant::max()};
        const Run ever{.amount = Credits::fromWhole(440), .firstSeen = Instant::min(), .lastSeen = Instant::max()};
        const FlowMeter meter = measuredWhole({beginning, end, ever, ever, beginning});
        QCOMPARE(meter.flow(), flow(60, 0, 0)); // nothing lies after the earliest instant and at it
        QCOMPARE(meter.observed(), milliseconds::max());
    }

    void conservesEveryMicroCredit()
    {
        for (quint32 seed = 0; seed < Histories; ++seed) {
            RandomHistory random(seed);
            std::vector<Run> runs = random.runs();
            const auto [from, to] = std::minmax({random.instantAround(runs), random.instantAround(runs)});
            const Flow between = measured(runs, from, to).flow();
            QVERIFY2(balanceChange(between) == amountAt(runs, to) - amountAt(runs, from), qPrintable(name(seed)));

            std::ranges::reverse(runs); // the order in which they come is what counts, whatever their times are
            const Flow whole = measuredWhole(runs).flow();
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
            const FlowMeter whole = measuredWhole(runs);
            QVERIFY2(balanceChange(whole.flow()) == change, qPrintable(name(seed)));
            QVERIFY2(whole.observed() <= runs.back().lastSeen - runs.front().firstSeen, qPrintable(name(seed)));
        }
    }

    void isNeverNegative()
    {
        for (quint32 seed = 0; seed < Histories; ++seed) {
            RandomHistory random(seed);
            const std::vector<Run> runs = random.runs();
            const Instant from = random.instantAround(runs);
            const Instant to = random.instantAround(runs); // may be before
            const FlowMeter meter = measured(runs, from, to);
            const Flow &parts = meter.flow();
            for (const Credits part : {parts.spent, parts.refunded, parts.toppedUp, parts.cameIn, parts.netSpent()})
                QVERIFY2(part >= Credits(), qPrintable(name(seed)));
            QVERIFY2(parts.netSpent() <= parts.spent, qPrintable(name(seed)));
            QVERIFY2(meter.observed() >= 0ms, qPrintable(name(seed)));
            QVERIFY2(meter.observed() <= std::max<milliseconds>(to - from, 0ms) + LongestSilence,
                     qPrintable(name(seed)));
        }
    }

    void addsUpOverStretchesThatShareAnEnd()
    {
        for (quint32 seed = 0; seed < Histories; ++seed) {
            RandomHistory random(seed);
            const std::vector<Run> runs = random.runs();
            std::vector<Instant> bounds;
            for (qint64 count = random.between(2, 9); count > 0; --count)
                bounds.push_back(random.instantAround(runs));
            std::ranges::sort(bounds);

            Flow sum;
            milliseconds observed = 0ms;
            std::vector<Flow> parts;
            for (size_t i = 0; i + 1 < bounds.size(); ++i) {
                const FlowMeter part = measured(runs, bounds[i], bounds[i + 1]);
                parts.push_back(part.flow());
                sum += part.flow();
                observed += part.observed();
            }
            const FlowMeter whole = measured(runs, bounds.front(), bounds.back());
            QVERIFY2(whole.flow() == sum, qPrintable(name(seed)));
            QVERIFY2(whole.observed() == observed, qPrintable(name(seed)));

            FlowSeries series(bounds);
            for (const Run &each : runs)
                series.add(each);
            QVERIFY2(series.flows() == parts, qPrintable(name(seed)));
        }
    }

    void seesNoDifferenceInARunThatWasCutInTwo()
    {
        for (quint32 seed = 0; seed < Histories; ++seed) {
            RandomHistory random(seed);
            const std::vector<Run> runs = random.runs();
            std::vector<Run> cut = runs;
            const auto victim = cut.begin() + random.between(0, static_cast<qint64>(cut.size()) - 1);
            const qint64 length = (victim->lastSeen - victim->firstSeen).count();
            Run second = *victim;
            victim->lastSeen = victim->firstSeen + milliseconds(random.between(0, length));
            second.firstSeen = victim->lastSeen // or after a pause between two polls
                + milliseconds(random.between(
                    0, std::min<qint64>((second.lastSeen - victim->lastSeen).count(), LongestSilence.count())));
            cut.insert(victim + 1, second);

            const auto [from, to] = std::minmax({random.instantAround(runs), random.instantAround(runs)});
            const FlowMeter before = measured(runs, from, to);
            const FlowMeter after = measured(cut, from, to);
            QVERIFY2(after.flow() == before.flow(), qPrintable(name(seed)));
            QVERIFY2(after.observed() == before.observed(), qPrintable(name(seed)));
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
            const FlowMeter all = measured(runs, from, to);
            const FlowMeter enough = measured({first, std::max(first, last)}, from, to);
            QVERIFY2(enough.flow() == all.flow(), qPrintable(name(seed)));
            QVERIFY2(enough.observed() == all.observed(), qPrintable(name(seed)));
        }
    }

private:
    static QString name(quint32 seed) { return QStringLiteral("history of seed %1").arg(seed); }
};

QTEST_APPLESS_MAIN(TestFlow)
#include "tst_flow.moc"
