// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/highlights.h"

#include "randomhistory.h"

#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using domain::Credits;
using domain::Highlight;
using domain::HighlightPicker;
using domain::Instant;
using domain::Run;

namespace {

constexpr Instant Start{1'700'006'400'000ms};

std::vector<Run> runsOf(const std::vector<int> &amounts)
{
    std::vector<Run> runs;
    for (const int amount : amounts) {
        const Instant at = Start + std::chrono::minutes(runs.size());
        runs.push_back({.amount = Credits::fromWhole(amount), .firstSeen = at, .lastSeen = at + 20s});
    }
    return runs;
}

std::vector<Highlight> picked(const std::vector<Run> &runs)
{
    HighlightPicker picker;
    for (const Run &run : runs)
        picker.add(run);
    return picker.highlights();
}

} // namespace

class TestHighlights : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pickWhatAChartCannotDoWithout();
    void areAllOfAFewRuns();
    void keepTheEndsAndTheExtremes();
    void beginEverySixHours();
};

void TestHighlights::pickWhatAChartCannotDoWithout()
{
    // The first, the lowest, the larger of two top-ups with the run before it, which is the highest, and the last.
    const std::vector<Run> runs = runsOf({500, 480, 90, 100, 1100, 1000, 900, 2900, 2800, 2700});
    QCOMPARE(picked(runs),
             (std::vector<Highlight>{{.run = runs[0], .follows = true},
                                     {.run = runs[2], .follows = false},
                                     {.run = runs[6], .follows = false},
                                     {.run = runs[7], .follows = true},
                                     {.run = runs[9], .follows = false}}));
}

void TestHighlights::areAllOfAFewRuns()
{
    QCOMPARE(picked({}), std::vector<Highlight>());
    const std::vector<Run> runs = runsOf({5, 3});
    QCOMPARE(picked(runs), (std::vector<Highlight>{{.run = runs[0]}, {.run = runs[1]}}));
}

void TestHighlights::keepTheEndsAndTheExtremes()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const std::vector<Run> runs = RandomHistory(seed).runs();
        const std::vector<Highlight> highlights = picked(runs);
        QVERIFY(highlights.size() <= 6);
        QCOMPARE(highlights.front().run, runs.front());
        QCOMPARE(highlights.back().run, runs.back());
        const auto amountOf = [](const Highlight &highlight) { return highlight.run.amount; };
        QCOMPARE(std::ranges::min(highlights, {}, amountOf).run.amount,
                 std::ranges::min(runs, {}, &Run::amount).amount);
        QCOMPARE(std::ranges::max(highlights, {}, amountOf).run.amount,
                 std::ranges::max(runs, {}, &Run::amount).amount);
        for (auto highlight = highlights.begin() + 1; highlight != highlights.end(); ++highlight) {
            const auto run = std::ranges::find(runs, highlight->run);
            QCOMPARE(highlight->follows, *(run - 1) == (highlight - 1)->run);
        }
    }
}

void TestHighlights::beginEverySixHours()
{
    const Instant midnight = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22);
    QCOMPARE(domain::stretchOf(midnight), midnight);
    QCOMPARE(domain::stretchOf(midnight + 6h - 1ms), midnight);
    QCOMPARE(domain::stretchOf(midnight + 6h), midnight + 6h);
    QCOMPARE(domain::stretchOf(Instant() - 1ms), Instant() - 6h); // a clock can be wrong by any amount
}

QTEST_APPLESS_MAIN(TestHighlights)
#include "tst_highlights.moc"
