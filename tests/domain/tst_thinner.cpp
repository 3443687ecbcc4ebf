// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/thinner.h"

#include "randomhistory.h"

#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using domain::ChartPoint;
using domain::Credits;
using domain::Instant;
using domain::Run;
using domain::Thinner;
using std::chrono::milliseconds;

namespace {

using Points = std::vector<ChartPoint>;

Instant at(int millis)
{
    return Instant(1'700'000'000'000ms) + milliseconds(millis);
}

ChartPoint point(int millis, int credits)
{
    return {.at = at(millis), .amount = Credits::fromWhole(credits)};
}

Run run(int credits, int from, int to)
{
    return {.amount = Credits::fromWhole(credits), .firstSeen = at(from), .lastSeen = at(to)};
}

Points thinned(const std::vector<Run> &runs, Instant from, Instant to, int columns)
{
    Thinner thinner(from, to, columns);
    for (const Run &each : runs)
        thinner.add(each);
    return thinner.points();
}

/// All points that a chart from \p from to \p to could show.
Points allPoints(const std::vector<Run> &runs, Instant from, Instant to)
{
    Points points;
    for (const Run &each : runs) {
        if (each.lastSeen < from || each.firstSeen > to)
            continue;
        points.push_back({.at = std::max(each.firstSeen, from), .amount = each.amount});
        points.push_back({.at = std::min(each.lastSeen, to), .amount = each.amount});
    }
    return points;
}

} // namespace

class TestThinner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAFewPointsAsTheyAre()
    {
        const std::vector<Run> runs{run(500, 0, 30), run(440, 35, 60), run(1'440, 65, 99)};
        QCOMPARE(thinned(runs, at(0), at(99), 100),
                 (Points{point(0, 500), point(30, 500), point(35, 440), point(60, 440), point(65, 1'440),
                         point(99, 1'440)}));
    }

    void keepsFirstLowestHighestAndLastOfAColumn()
    {
        const std::vector<Run> runs{run(500, 0, 0), run(480, 1, 1), run(100, 2, 2), run(120, 3, 3),
                                    run(900, 4, 4), run(880, 5, 5), run(450, 6, 6)};
        QCOMPARE(thinned(runs, at(0), at(9), 1), (Points{point(0, 500), point(2, 100), point(4, 900), point(6, 450)}));
    }

    void givesEveryColumnTheSameTime()
    {
        std::vector<Run> runs;
        runs.reserve(100);
        for (int i = 0; i < 100; ++i)
            runs.push_back(run(1'000 - i, i, i));
        const Points points = thinned(runs, at(0), at(99), 4); // always falling: highest first, lowest last
        QCOMPARE(points,
                 (Points{point(0, 1'000), point(24, 976), point(25, 975), point(49, 951), point(50, 950),
                         point(74, 926), point(75, 925), point(99, 901)}));
    }

    void cutsOffAtTheEdges()
    {
        const std::vector<Run> runs{run(900, -90, -80), run(800, -50, 10), run(700, 20, 150), run(600, 160, 170)};
        QCOMPARE(thinned(runs, at(0), at(99), 100),
                 (Points{point(0, 800), point(10, 800), point(20, 700), point(99, 700)}));
        QCOMPARE(thinned({run(800, -50, 150)}, at(0), at(99), 100), (Points{point(0, 800), point(99, 800)}));
    }

    void keepsTheOrderOfAJumpAtOneInstant()
    {
        QCOMPARE(thinned({run(500, 0, 10), run(440, 10, 20)}, at(0), at(99), 1),
                 (Points{point(0, 500), point(10, 440), point(20, 440)}));
        QCOMPARE(thinned({run(500, 0, 10), run(440, 10, 20)}, at(0), at(99), 100),
                 (Points{point(0, 500), point(10, 500), point(10, 440), point(20, 440)}));
    }

    void sortsWhatASetBackClockHasMixed()
    {
        QCOMPARE(
            thinned({run(500, 50, 60), run(440, 10, 30), run(430, 40, 70)}, at(0), at(99), 100),
            (Points{point(10, 440), point(30, 440), point(40, 430), point(50, 500), point(60, 500), point(70, 430)}));
        QCOMPARE(thinned({run(500, 50, 60), run(450, 10, 10), run(440, 20, 30)}, at(0), at(99), 1),
                 (Points{point(10, 450), point(20, 440), point(50, 500), point(60, 500)}));
    }

    void staysEmptyWithNothingToShowItOn()
    {
        const std::vector<Run> runs{run(500, 0, 30)};
        QVERIFY(thinned(runs, at(0), at(99), 0).empty());
        QVERIFY(thinned(runs, at(0), at(99), -7).empty());
        QVERIFY(thinned(runs, at(99), at(0), 100).empty());
        QVERIFY(thinned({}, at(0), at(99), 100).empty());
        QCOMPARE(thinned(runs, at(30), at(30), 100), (Points{point(30, 500)}));
    }

    void survivesInstantsThatCannotBe()
    {
        const Run ever{.amount = Credits::fromWhole(5), .firstSeen = Instant::min(), .lastSeen = Instant::max()};
        QCOMPARE(thinned({ever}, at(0), at(99), 100), (Points{point(0, 5), point(99, 5)}));
        QCOMPARE(thinned({ever, run(7, 0, 1)}, Instant::min(), Instant::max(), 100).size(), size_t(4));
    }

    void losesNothingThatAChartCouldShow()
    {
        for (quint32 seed = 0; seed < 5'000; ++seed) {
            RandomHistory random(seed);
            const std::vector<Run> runs = random.runs();
            const auto [from, to] = std::minmax({random.instantAround(runs), random.instantAround(runs)});
            const auto columns = static_cast<int>(random.between(1, 12));
            const Points points = thinned(runs, from, to, columns);
            const Points all = allPoints(runs, from, to);
            const QByteArray seedName = "history of seed " + QByteArray::number(seed);
            const char *const name = seedName.constData();

            QVERIFY2(points.size() <= 4 * static_cast<size_t>(columns), name);
            QVERIFY2(std::ranges::is_sorted(points, {}, &ChartPoint::at), name);
            QCOMPARE(points.empty(), all.empty());
            if (all.empty())
                continue;
            QVERIFY2(points.front() == all.front() && points.back() == all.back(), name);
            for (const ChartPoint &each : points)
                QVERIFY2(std::ranges::find(all, each) != all.end(), name);
            const auto [lowest, highest] = std::ranges::minmax(all, {}, &ChartPoint::amount);
            const auto [lowestLeft, highestLeft] = std::ranges::minmax(points, {}, &ChartPoint::amount);
            QVERIFY2(lowestLeft.amount == lowest.amount && highestLeft.amount == highest.amount, name);
        }
    }

    void thinsEveryColumnByItself()
    {
        for (quint32 seed = 0; seed < 2'000; ++seed) {
            RandomHistory random(seed);
            const auto columns = static_cast<int>(random.between(1, 12));
            const auto width = static_cast<int>(random.between(1, 50));
            std::vector<Run> instants;
            for (qint64 count = random.between(1, 200); count > 0; --count) {
                const auto time = static_cast<int>(random.between(-10, columns * width + 10)); // in no order
                instants.push_back(run(static_cast<int>(random.between(-3, 3)), time, time));
            }
            Points each;
            for (int column = 0; column < columns; ++column) {
                const Points one = thinned(instants, at(column * width), at((column + 1) * width - 1), 1);
                each.insert(each.end(), one.begin(), one.end());
            }
            QVERIFY2(thinned(instants, at(0), at(columns * width - 1), columns) == each,
                     qPrintable(QString::number(seed)));
        }
    }

    void changesNothingWhenThinnedAgain()
    {
        for (quint32 seed = 0; seed < 1'000; ++seed) {
            RandomHistory random(seed);
            const std::vector<Run> runs = random.runs();
            const Instant from = runs.front().firstSeen;
            const Instant to = runs.back().lastSeen;
            const Points once = thinned(runs, from, to, 7);
            std::vector<Run> asRuns;
            for (const ChartPoint &each : once)
                asRuns.push_back({.amount = each.amount, .firstSeen = each.at, .lastSeen = each.at});
            QVERIFY2(thinned(asRuns, from, to, 7) == once, qPrintable(QString::number(seed)));
        }
    }
};

QTEST_APPLESS_MAIN(TestThinner)
#include "tst_thinner.moc"
