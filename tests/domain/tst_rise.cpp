// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rise.h"

#include "oneday.h"
#include "randomhistory.h"

#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using domain::Credits;
using domain::Rise;
using domain::RiseClassifier;
using domain::Run;

namespace {

/// What the classifier says of the last of \p runs.
std::optional<Rise> riseOf(const std::vector<Run> &runs)
{
    RiseClassifier classifier;
    std::optional<Rise> rise;
    for (const Run &each : runs)
        rise = classifier.add(each);
    return rise;
}

Run at(int credits, std::chrono::milliseconds time)
{
    return run(credits, time, time);
}

} // namespace

class TestRise : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesARiseWithWhatWentBefore_data()
    {
        QTest::addColumn<std::vector<Run>>("runs");
        QTest::addColumn<std::optional<Rise>>("expected");
        const auto row = [](const char *name, const std::vector<Run> &runs, std::optional<Rise> expected) {
            QTest::newRow(name) << runs << expected;
        };
        row("a drop", {at(5'000, 8h), at(4'940, 9h)}, {});
        row("the same amount", {at(5'000, 8h), at(5'000, 9h)}, {});
        // A job of 1,200 that failed: 1,200 were spent, 1,200 come back, and there is no more than before.
        row("a large refund", {at(5'000, 8h), at(3'800, 9h), at(5'000, 9h + 20min)}, Rise::Refund);
        row("a part of what was spent", {at(5'000, 8h), at(3'800, 9h), at(3'860, 9h + 20min)}, Rise::Refund);
        row("a second refund of the rest", {at(500, 8h), at(400, 9h), at(460, 10h), at(500, 11h)}, Rise::Refund);
        // 100 were spent and 60 of them are back: only 40 are left to come back.
        row("more than is left to give back", {at(500, 8h), at(400, 9h), at(460, 10h), at(501, 11h)}, Rise::CameIn);
        // A pack of 500 on 50 that were left, of 120 at most in these days.
        row("a small pack", {at(120, 8h), at(50, 9h), at(550, 10h)}, Rise::TopUp);
        row("a pack of 1,000", {at(120, 8h), at(50, 9h), at(1'050, 10h)}, Rise::TopUp);
        row("credits for an empty account", {at(0, 8h), at(1'000, 9h)}, Rise::TopUp);
        row("credits for one in debt", {at(-50, 8h), at(450, 9h)}, Rise::TopUp);
        // 1,000 came in on 2,000, but there were 9,000 three days ago.
        row("less than there was these days", {at(9'000, 8h), at(2'000, 9h), at(2'000, 79h), at(3'000, 80h)},
            Rise::CameIn);
        row("more than in a week, less than before it",
            {at(9'000, 8h), at(2'000, 9h), at(2'000, 9 * 24h), at(3'000, 9 * 24h + 1h)}, Rise::TopUp);
        // Spent 24 x 50 = 1,200 today in small jobs, and 1,000 come in: no job has failed that was so large.
        std::vector<Run> busy;
        for (int job = 0; job <= 24; ++job)
            busy.push_back(at(1'300 - 50 * job, 8h + 30min * job));
        busy.push_back(at(1'100, 20h + 30min));
        row("a pack on a day that spends more", busy, Rise::CameIn);
        // 60 were spent today, so at most 60 can come back.
        row("a pack, no higher than days ago", {at(1'000, 8h), at(160, 9h), at(100, 80h), at(1'000, 81h)}, Rise::TopUp);
        row("a little over the highest", {at(1'000, 8h), at(1'040, 9h)}, Rise::CameIn);
        // Spent 30 hours ago: a service gives back within a day.
        // 60 may come back for a job that ran before the first reading.
        row("a little, on the first day", {at(1'000, 8h), at(1'060, 9h)}, Rise::CameIn);
        row("a little, at the end of the first day", {at(1'000, 8h), at(1'000, 31h), at(1'060, 31h + 59min)},
            Rise::CameIn);
        row("a little, with a day before it", {at(1'000, 8h), at(1'000, 31h), at(1'060, 32h)}, Rise::TopUp);
        row("a pack on the first day", {at(1'000, 8h), at(1'500, 8h + 5min)}, Rise::TopUp);
        // The first reading was stamped by a clock that was two days ahead.
        row("a little, after a wrong clock", {at(1'000, 56h), at(1'000, 9h), at(1'060, 32h)}, Rise::CameIn);
        row("too late for a refund", {at(500, 8h), at(440, 9h), at(440, 38h), at(500, 39h)}, Rise::CameIn);
    }
    void comparesARiseWithWhatWentBefore()
    {
        QFETCH(std::vector<Run>, runs);
        QTEST(riseOf(runs), "expected");
    }

    void knowsNothingOfTheStretchBefore()
    {
        Run other = at(3'800, 9h);
        other.stretch = 1;
        Run more = at(5'000, 10h);
        more.stretch = 1;
        QCOMPARE(riseOf({at(5'000, 8h), other}), std::nullopt);
        QCOMPARE(riseOf({at(5'000, 8h), other, more}), Rise::CameIn); // else a refund: 1,200 of 1,200
        more.amount = Credits::fromWhole(5'700);
        QCOMPARE(riseOf({at(5'000, 8h), other, more}), Rise::TopUp); // half of 3,800
        // A day of another account says nothing about a job of this one.
        Run little = at(3'900, 34h);
        little.stretch = 1;
        other.firstSeen = other.lastSeen = at(0, 33h).firstSeen;
        QCOMPARE(riseOf({at(3'000, 8h), other, little}), Rise::CameIn);
    }

    void leavesWhatIsClassifiedAlready()
    {
        Run back = at(5'000, 10h);
        back.rise = Rise::TopUp; // by the user's word
        QCOMPARE(riseOf({at(5'000, 8h), at(3'800, 9h), back}), Rise::TopUp);
        QCOMPARE(riseOf({at(5'000, 8h), at(3'800, 9h), back, at(4'900, 11h), at(5'000, 12h)}), Rise::Refund);
    }

    void findsAReasonForEveryRiseAndForNothingElse()
    {
        for (quint32 seed = 0; seed < 1'000; ++seed) {
            std::vector<Run> runs = RandomHistory(seed).runs();
            RiseClassifier classifier;
            for (size_t i = 0; i < runs.size(); ++i) {
                runs[i].rise.reset();
                const bool isRise = i > 0 && runs[i].amount > runs[i - 1].amount;
                QCOMPARE(classifier.add(runs[i]).has_value(), isRise);
            }
        }
    }

    /// As the history is read from the middle: the answers are those of the whole.
    void needsNoMoreThanItsMemory()
    {
        for (quint32 seed = 0; seed < 1'000; ++seed) {
            std::vector<Run> runs = RandomHistory(seed).runs();
            for (Run &each : runs)
                each.rise.reset();
            const std::optional<Rise> expected = riseOf(runs);
            const auto isRecent = [&](const Run &each) {
                return each.lastSeen >= runs.back().firstSeen - RiseClassifier::Memory - 24h;
            };
            const auto begin = std::ranges::find_if(runs, isRecent);
            QCOMPARE(riseOf({begin, runs.end()}), expected);
        }
    }
};

QTEST_APPLESS_MAIN(TestRise)
#include "tst_rise.moc"
