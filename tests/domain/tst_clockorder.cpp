// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clockorder.h"

#include "oneday.h"
#include "randomhistory.h"

#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using domain::Instant;
using domain::Stamp;

namespace {

constexpr Instant Year1970{};
constexpr Instant Year2106{std::chrono::seconds(4'294'967'295)};

Stamp at(Instant instant)
{
    return {.first = instant, .last = instant};
}

Stamp at(std::chrono::milliseconds time)
{
    return at(clock(time));
}

/// A history that is written stamp by stamp, as the store does.
class Writing {
public:
    void write(const Stamp &next)
    {
        m_recorded.push_back(next);
        std::vector<Stamp> recorded = m_recorded;
        for (size_t i = 0; i < m_placed.size(); ++i)
            recorded[i].isWrong = m_placed[i].isWrong;
        m_placed = domain::inOrder(recorded, true);
    }

    /// A letter for each stamp: r for right, w for wrong.
    [[nodiscard]] QByteArray verdict() const
    {
        QByteArray letters;
        for (const Stamp &stamp : m_placed)
            letters += stamp.isWrong ? 'w' : 'r';
        return letters;
    }
    [[nodiscard]] const std::vector<Stamp> &placed() const { return m_placed; }

private:
    std::vector<Stamp> m_recorded;
    std::vector<Stamp> m_placed;
};

} // namespace

class TestClockOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheStampsThatLaterOnesContradict_data()
    {
        QTest::addColumn<std::vector<Stamp>>("stamps");
        QTest::addColumn<QByteArray>("verdict");
        const auto row = [](const char *name, const std::vector<Stamp> &stamps, const char *verdict) {
            QTest::newRow(name) << stamps << QByteArray(verdict);
        };
        row("a clock that goes right", {at(8h), at(9h), at(20h)}, "rrr");
        row("NTP slews", {at(8h), at(9h), at(9h - 20s), at(9h + 5min)}, "rrrr");
        row("two hours ahead at boot, then NTP", {at(8h), at(9h + 50min), at(12h), at(10h + 5min)}, "rrwr");
        row("ahead for a while", {at(8h), at(9h + 50min), at(12h), at(12h + 5min), at(13h), at(11h + 5min)}, "rrwwwr");
        row("ahead at the first start", {at(12h), at(10h), at(10h + 5min)}, "wrr");
        row("80 days ahead", {at(8h), at(9h), at(80 * 24h), at(9h + 5min)}, "rrwr");
        row("three minutes ahead", {at(8h), at(9h), at(9h + 8min), at(9h + 5min)}, "rrwr");
        row("in 2106", {at(8h), at(9h), at(Year2106), at(Year2106 + 5min), at(9h + 20min)}, "rrwwr");
        row("in 2106 from the start", {at(Year2106), at(Year2106 + 48h), at(9h)}, "wwr");
        row("in 1970", {at(8h), at(9h), at(Year1970 + 1min), at(Year1970 + 6min), at(9h + 20min)}, "rrwwr");
        row("in 1970, then right with a gap",
            {at(8h), at(9h), at(Year1970 + 1min), at(Year1970 + 41min), at(12h + 40min), at(12h + 45min),
             at(13h + 1min)},
            "rrwwrrr");
        row("hours behind a day that went right, then right with a gap",
            {at(-30h), at(-20h), at(-10h), at(0h), at(8h), at(9h), at(5h), at(5h + 10min), at(12h), at(12h + 5min),
             at(13h)},
            "rrrrrrwwrrr");
        row("in 1970 from the start", {at(Year1970 + 1min), at(8h)}, "wr");
        row("in 1970 all the time", {at(Year1970), at(Year1970 + 1h)}, "rr");
        // Nothing tells a clock that was behind at the start from a computer that was off.
        row("behind, then set forward", {at(8h), at(9h), at(12h)}, "rrr");
        // Five hours behind at a reboot at 14:05, until NTP: the clock had been right for a day and more, without a
        // silence of five hours in it that could hide a step ahead.
        std::vector<Stamp> day;
        for (auto time = -12h; time <= 14h; time += 1h)
            day.push_back(at(time));
        day.push_back(at(9h + 5min));
        row("behind at a reboot", day, "rrrrrrrrrrrrrrrrrrrrrrrrrrrw");
        day.push_back(at(14h + 10min));
        row("behind at a reboot, until NTP", day, "rrrrrrrrrrrrrrrrrrrrrrrrrrrwr");
        // The same after a night of ten hours, in which a step ahead could hide: until the clock is set, the morning
        // looks wrong.
        const std::vector<Stamp> morning{at(-26h), at(-2h), at(8h), at(10h), at(12h), at(14h), at(9h + 5min)};
        row("behind after a night", morning, "rrwwwwr");
        std::vector<Stamp> noon = morning;
        noon.push_back(at(14h + 10min));
        row("behind after a night, until NTP", noon, "rrrrrrwr");
    }
    void findsTheStampsThatLaterOnesContradict()
    {
        QFETCH(std::vector<Stamp>, stamps);
        Writing writing;
        for (const Stamp &stamp : stamps)
            writing.write(stamp);
        QTEST(writing.verdict(), "verdict");
    }

    /// 12:00 and 12:30 by a clock two hours ahead, set right by 10:35: they were at about 10:04 and 10:34.
    void placesWrongOnesJustBeforeTheNextThatIsRight()
    {
        Writing writing;
        for (const Stamp &stamp : {at(8h), at(9h + 50min), at(12h), at(12h + 30min), at(10h + 35min)})
            writing.write(stamp);
        QCOMPARE(writing.verdict(), "rrwwr");
        QCOMPARE(writing.placed()[3].first, clock(10h + 35min) - 1ms);
        QCOMPARE(writing.placed()[2].first, clock(10h + 5min) - 1ms);
        QCOMPARE(writing.placed()[4].first, clock(10h + 35min));
    }

    void cutsARunThatTheNextOneBeginsIn()
    {
        const std::vector<Stamp> placed =
            domain::inOrder({{.first = clock(8h), .last = clock(9h)}, at(9h - 5min)}, true);
        QCOMPARE(placed.front(), (Stamp{.first = clock(8h), .last = clock(9h - 5min) - 1ms}));
        QCOMPARE(placed.back(), at(9h - 5min));
    }

    /// Clocks that are set to anything, any time.
    void neverGoesBackAndNeverLosesARun()
    {
        for (quint32 seed = 0; seed < 2'000; ++seed) {
            RandomHistory random(seed);
            Writing writing;
            Instant now = clock(0h);
            std::chrono::milliseconds error{0};
            for (qint64 count = random.between(1, 40); count > 0; --count) {
                if (random.between(0, 3) == 0)
                    error = std::chrono::seconds(random.between(-1, 1) * random.between(0, 100'000));
                if (random.between(0, 20) == 0)
                    error = std::chrono::hours(24 * 365 * random.between(-60, 90));
                const std::chrono::seconds lasts(random.between(0, 3'000));
                writing.write({.first = now + error, .last = now + error + lasts});
                now += lasts + std::chrono::seconds(random.between(0, 50'000));
                const std::vector<Stamp> &placed = writing.placed();
                for (size_t i = 0; i < placed.size(); ++i) {
                    QVERIFY(placed[i].first <= placed[i].last);
                    if (i > 0)
                        QVERIFY2(placed[i - 1].last < placed[i].first, qPrintable(QString::number(seed)));
                }
            }
        }
    }

    void isOnlyNeededWhereTheClockMayHaveBeenSet()
    {
        for (const bool hasWrong : {false, true}) {
            QVERIFY(!domain::mayContradict(at(8h), at(8h + 5min), hasWrong));
            QVERIFY(domain::mayContradict(at(8h), at(8h), hasWrong));
            QVERIFY(domain::mayContradict(at(8h), at(7h), hasWrong));
            QCOMPARE(domain::mayContradict(at(8h), at(9h), hasWrong), hasWrong);
            QVERIFY(domain::mayContradict(at(Year1970), at(9h), hasWrong));
            QVERIFY(domain::mayContradict({.first = clock(8h), .last = clock(8h), .isWrong = true}, at(8h + 5min),
                                          hasWrong));
        }
    }
};

QTEST_APPLESS_MAIN(TestClockOrder)
#include "tst_clockorder.moc"
