// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sameaccount.h"

#include <QTest>

#include <algorithm>
#include <utility>
#include <vector>

using namespace std::chrono_literals;
using domain::Credits;
using domain::Instant;
using domain::Run;
using Runs = std::vector<Run>;

namespace {

constexpr Instant Start{1'760'000'000'000ms};

/// A balance of 1,000 that falls by 10 an hour for \p length, as it is seen every 5 minutes from \p phase on.
Runs seen(std::chrono::minutes phase, std::chrono::minutes length = 30h, qint32 first = 1'000)
{
    Runs runs;
    for (std::chrono::minutes at = phase; at < length; at += 5min) {
        const Credits amount = Credits::fromWhole(first - 10 * static_cast<qint32>(at / 60min));
        if (!runs.empty() && runs.back().amount == amount)
            runs.back().lastSeen = Start + at;
        else
            runs.push_back({.amount = amount, .firstSeen = Start + at, .lastSeen = Start + at});
    }
    return runs;
}

/// A balance that changes with every reading, as it is seen every 6 minutes from \p phase on.
Runs seenFalling(std::chrono::minutes phase)
{
    Runs runs;
    for (std::chrono::minutes at = phase; at < 30h; at += 6min)
        runs.push_back({.amount = Credits::fromWhole(5'000 - static_cast<qint32>(at.count())),
                        .firstSeen = Start + at,
                        .lastSeen = Start + at});
    return runs;
}

bool areSame(const Runs &one, const Runs &other)
{
    const bool same = domain::showSameBalance(one, other);
    if (domain::showSameBalance(other, one) != same)
        qFatal("the order matters");
    return same;
}

} // namespace

class TestSameAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneAccountLooksTheSameThoughPolledAtOtherTimes()
    {
        QVERIFY(areSame(seen(0min), seen(0min)));
        QVERIFY(areSame(seen(0min), seen(3min)));
    }

    void amountsBetweenTwoReadingsOfTheOtherAreNoDifference()
    {
        Runs one = seenFalling(0min);
        Runs other = seenFalling(3min);
        QVERIFY2(!areSame(one, other), "they have no amount in common");
        for (const std::chrono::minutes at : {60min, 120min, 180min}) { // three times both are polled at once
            other.push_back({.amount = Credits::fromWhole(5'000 - static_cast<qint32>(at.count())),
                             .firstSeen = Start + at,
                             .lastSeen = Start + at});
        }
        std::ranges::sort(other, {}, &Run::firstSeen);
        QVERIFY(areSame(one, other));
    }

    void anotherAmountAtTheSameTimeIsAnotherAccount()
    {
        QVERIFY(!areSame(seen(0min), seen(3min, 30h, 1'010)));
        Runs other = seen(3min);
        other[20].amount = other[20].amount + Credits::fromMicros(1);
        QVERIFY(!areSame(seen(0min), other));
    }

    void aDayMustBeSeenOfBoth()
    {
        QVERIFY(areSame(seen(0min), seen(0min, 24h + 5min)));
        QVERIFY(!areSame(seen(0min), seen(0min, 23h)));
        QVERIFY(!areSame(seen(0min), seen(7h)));
        QVERIFY(!areSame(seen(0min), {}));
    }

    void accountsThatNobodyUsesLookTheSameButNeedNotBe()
    {
        const Runs unused{{.amount = Credits::fromWhole(5), .firstSeen = Start, .lastSeen = Start + 30h}};
        QVERIFY(!areSame(unused, unused));
    }

    void onlyTheLatestStretchCounts()
    {
        Runs other = seen(3min);
        other.insert(other.begin(), {.amount = Credits::fromWhole(7), .firstSeen = Start, .lastSeen = Start + 1min});
        QVERIFY(!areSame(seen(0min), other));
        for (std::size_t i = 1; i < other.size(); ++i)
            other[i].stretch = 1;
        QVERIFY(areSame(seen(0min), other));
        other[15].stretch = 1;
        for (std::size_t i = 16; i < other.size(); ++i)
            other[i].stretch = 2; // too short
        QVERIFY(!areSame(seen(0min), other));
    }

    void aTimeThatIsNotKnownProvesNothing()
    {
        Runs other = seen(3min);
        other[5].wrongStamp = Start - 100h;
        QVERIFY(!areSame(seen(0min), other));
    }
};

QTEST_APPLESS_MAIN(TestSameAccount)
#include "tst_sameaccount.moc"
