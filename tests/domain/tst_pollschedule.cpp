// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pollschedule.h"

#include <QTest>

using namespace std::chrono_literals;
using domain::BalanceState;
using domain::Problem;
using std::chrono::milliseconds;

namespace {

BalanceState failing(Problem::Kind kind, int times, std::optional<std::chrono::seconds> retryAfter = std::nullopt)
{
    BalanceState state;
    for (int i = 0; i < times; ++i)
        state = domain::after(state, Problem{.kind = kind, .retryAfter = retryAfter});
    return state;
}

} // namespace

class TestPollSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spreadsTheIntervalByATenth()
    {
        QCOMPARE(domain::delayAfterPoll({}, 300s, 0.0), milliseconds(300s));
        QCOMPARE(domain::delayAfterPoll({}, 300s, 0.5), milliseconds(315s));
        QCOMPARE(domain::delayAfterPoll({}, 300s, 1.0), milliseconds(330s));
    }

    void backsOffWithEveryFailure_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("seconds");
        QTest::newRow("first") << 1 << 15;
        QTest::newRow("second") << 2 << 30;
        QTest::newRow("third") << 3 << 60;
        QTest::newRow("seventh") << 7 << 960;
        QTest::newRow("eighth") << 8 << 1800;
        QTest::newRow("ninth") << 9 << 1800;
        QTest::newRow("millionth") << 1'000'000 << 1800;
    }
    void backsOffWithEveryFailure()
    {
        QFETCH(int, failures);
        QFETCH(int, seconds);
        BalanceState state = failing(Problem::Kind::Unreachable, 1);
        state.failuresInARow = failures;
        QCOMPARE(domain::delayAfterPoll(state, 300s, 0.0), milliseconds(std::chrono::seconds(seconds)));
    }

    void asksAtTheUsualPaceWhereTheServiceWorks_data()
    {
        QTest::addColumn<Problem::Kind>("kind");
        QTest::newRow("depleted") << Problem::Kind::Depleted;
        QTest::newRow("cap") << Problem::Kind::KeyCapReached;
    }
    void asksAtTheUsualPaceWhereTheServiceWorks()
    {
        QFETCH(Problem::Kind, kind);
        QCOMPARE(domain::delayAfterPoll(failing(kind, 5), 300s, 0.0), milliseconds(300s));
    }

    void asksHourlyWithARefusedKey()
    {
        QCOMPARE(domain::delayAfterPoll(failing(Problem::Kind::KeyRefused, 1), 15s, 0.0), milliseconds(1h));
        QCOMPARE(domain::delayAfterPoll(failing(Problem::Kind::KeyRefused, 9), 86'400s, 0.0), milliseconds(1h));
    }

    void neverAsksSoonerThanTheServiceWants()
    {
        QCOMPARE(domain::delayAfterPoll(failing(Problem::Kind::RateLimited, 1, 120s), 300s, 1.0), milliseconds(120s));
        QCOMPARE(domain::delayAfterPoll(failing(Problem::Kind::RateLimited, 1, 3s), 300s, 0.0), milliseconds(15s));
        QCOMPARE(domain::delayAfterPoll(failing(Problem::Kind::Maintenance, 1, 24h), 300s, 0.0), milliseconds(24h));
    }

    void countsDownWhatTheServiceAskedFor()
    {
        const BalanceState limited = failing(Problem::Kind::RateLimited, 1, 60s);
        QCOMPARE(domain::remainingRetryAfter(limited, 0ms), milliseconds(60s));
        QCOMPARE(domain::remainingRetryAfter(limited, 45s), milliseconds(15s));
        QCOMPARE(domain::remainingRetryAfter(limited, 61s), 0ms);
        QCOMPARE(domain::remainingRetryAfter({}, 0ms), 0ms);
    }

    void answersDemandsTwoSecondsApart()
    {
        QCOMPARE(domain::delayOnDemand(std::nullopt), 0ms);
        QCOMPARE(domain::delayOnDemand(500ms), 1500ms);
        QCOMPARE(domain::delayOnDemand(2s), 0ms);
        QCOMPARE(domain::delayOnDemand(1h), 0ms);
    }
};

QTEST_APPLESS_MAIN(TestPollSchedule)
#include "tst_pollschedule.moc"
