// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/balancestate.h"

#include <QTest>

using namespace std::chrono_literals;
using domain::BalanceState;
using domain::Credits;
using domain::Instant;
using domain::Problem;
using domain::Reading;
using domain::Standing;

namespace {

constexpr Instant noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + 12h;

Reading reading(int credits, Instant seenAt = noon)
{
    return {.amount = Credits::fromWhole(credits), .seenAt = seenAt};
}

} // namespace

class TestBalanceState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLastGoodReadingThroughProblems()
    {
        BalanceState state = after({}, reading(12));
        state = after(state, Problem{.kind = Problem::Kind::Maintenance});
        state = after(state, Problem{.kind = Problem::Kind::Unreachable});
        QVERIFY(state.lastGood == reading(12));
        QVERIFY(state.problem->kind == Problem::Kind::Unreachable);
        QCOMPARE(state.failuresInARow, 2);
    }

    void forgetsProblemsWithTheNextReading()
    {
        BalanceState state = after({}, Problem{.kind = Problem::Kind::Maintenance});
        state = after(state, reading(7));
        QVERIFY((state == BalanceState{.lastGood = reading(7), .problem = std::nullopt, .failuresInARow = 0}));
    }

    void hasNoStandingBeforeAnythingIsKnown()
    {
        QVERIFY(!domain::standing(BalanceState{}, {}));
        QVERIFY(!domain::standing(after({}, Problem{.kind = Problem::Kind::Unreachable}), {}));
    }

    void standsByTheMarks_data()
    {
        QTest::addColumn<qint64>("micros");
        QTest::addColumn<Standing>("standing");
        QTest::newRow("over") << Q_INT64_C(500'000'001) << Standing::Healthy;
        QTest::newRow("at the low mark") << Q_INT64_C(500'000'000) << Standing::Healthy;
        QTest::newRow("under the low mark") << Q_INT64_C(499'999'999) << Standing::Low;
        QTest::newRow("at the critical mark") << Q_INT64_C(100'000'000) << Standing::Low;
        QTest::newRow("under the critical mark") << Q_INT64_C(99'999'999) << Standing::Critical;
        QTest::newRow("a trace left") << Q_INT64_C(1) << Standing::Critical;
        QTest::newRow("nothing") << Q_INT64_C(0) << Standing::Depleted;
        QTest::newRow("less than nothing") << Q_INT64_C(-1) << Standing::Depleted;
    }
    void standsByTheMarks()
    {
        QFETCH(qint64, micros);
        QTEST(domain::standing(Credits::fromMicros(micros), {}), "standing");
    }

    void isDepletedWhenTheServiceSaysSoWhateverTheAmount()
    {
        const BalanceState state = after(after({}, reading(900)), Problem{.kind = Problem::Kind::Depleted});
        QVERIFY(domain::standing(state, {}) == Standing::Depleted);
    }

    void growsStaleAfterTwoPollsOrTenMinutes_data()
    {
        QTest::addColumn<int>("intervalSeconds");
        QTest::addColumn<int>("ageSeconds");
        QTest::addColumn<bool>("stale");
        QTest::newRow("ten minutes, short interval") << 15 << 600 << false;
        QTest::newRow("over ten minutes, short interval") << 15 << 601 << true;
        QTest::newRow("two long intervals") << 3600 << 7200 << false;
        QTest::newRow("over two long intervals") << 3600 << 7201 << true;
        QTest::newRow("seen while the clock was ahead") << 300 << -4000 << true;
        QTest::newRow("a clock that was set right by seconds") << 300 << -60 << false;
    }
    void growsStaleAfterTwoPollsOrTenMinutes()
    {
        QFETCH(int, intervalSeconds);
        QFETCH(int, ageSeconds);
        const BalanceState state = after({}, reading(1));
        QTEST(domain::isStale(state, std::chrono::seconds(intervalSeconds), noon + std::chrono::seconds(ageSeconds)),
              "stale");
    }

    void cannotBeStaleWithoutAnAmount() { QVERIFY(!domain::isStale({}, 15s, noon)); }
};

QTEST_APPLESS_MAIN(TestBalanceState)
#include "tst_balancestate.moc"
