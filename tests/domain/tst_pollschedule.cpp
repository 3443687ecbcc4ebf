// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pollschedule.h"

#include <QTest>

using namespace std::chrono_literals;
using domain::BalanceState;
using domain::Problem;
using domain::WakeUp;
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
        for (const auto kind : {Problem::Kind::ServerError, Problem::Kind::Blocked, Problem::Kind::RateLimited}) {
            BalanceState state = failing(kind, 1);
            state.failuresInARow = failures;
            QCOMPARE(domain::delayAfterPoll(state, 300s, 0.0), milliseconds(std::chrono::seconds(seconds)));
        }
    }

    void pollsAtLeastOnceAnIntervalWhileNothingAnswers_data()
    {
        QTest::addColumn<std::chrono::seconds>("interval");
        QTest::addColumn<int>("failures");
        QTest::addColumn<milliseconds>("delay");
        QTest::newRow("first") << 300s << 1 << milliseconds(15s);
        QTest::newRow("fifth") << 300s << 5 << milliseconds(240s);
        QTest::newRow("sixth") << 300s << 6 << milliseconds(300s);
        QTest::newRow("millionth") << 300s << 1'000'000 << milliseconds(300s);
        QTest::newRow("shortest interval") << 15s << 9 << milliseconds(15s);
        QTest::newRow("longest interval") << 86'400s << 9 << milliseconds(30min);
    }
    void pollsAtLeastOnceAnIntervalWhileNothingAnswers()
    {
        QFETCH(const std::chrono::seconds, interval);
        QFETCH(const int, failures);
        QFETCH(const milliseconds, delay);
        for (const auto kind : {Problem::Kind::Unreachable, Problem::Kind::TimedOut, Problem::Kind::TlsFailed,
                                Problem::Kind::CertificateOutOfDate, Problem::Kind::ProxyFailed}) {
            BalanceState state = failing(kind, 1);
            state.failuresInARow = failures;
            QCOMPARE(domain::delayAfterPoll(state, interval, 0.0), delay);
        }
    }

    void bringsTheNextPollForwardAfterAWakeUp_data()
    {
        QTest::addColumn<WakeUp>("reason");
        QTest::addColumn<BalanceState>("state");
        QTest::addColumn<std::optional<milliseconds>>("sinceAnswer");
        QTest::addColumn<std::optional<milliseconds>>("untilPlanned");
        QTest::addColumn<std::optional<milliseconds>>("delay");
        using Time = std::optional<milliseconds>;
        const auto row = [](const char *name, WakeUp reason, const BalanceState &state, Time sinceAnswer,
                            Time untilPlanned, Time delay) {
            QTest::newRow(name) << reason << state << sinceAnswer << untilPlanned << delay;
        };
        const BalanceState offline = failing(Problem::Kind::Unreachable, 3);
        const BalanceState broken = failing(Problem::Kind::ServerError, 3);
        const BalanceState limited = failing(Problem::Kind::RateLimited, 1, 900s);
        const BalanceState refused = failing(Problem::Kind::KeyRefused, 1);

        row("an old balance", WakeUp::Resumed, {}, 2h, 200s, 5s);
        row("before the first answer", WakeUp::NetworkReturned, {}, {}, 200s, 5s);
        row("a balance of just now", WakeUp::ClockSet, {}, 10s, 290s, 50s);
        row("nothing answers", WakeUp::NetworkReturned, offline, 1s, 290s, 5s);
        row("the service has trouble", WakeUp::ClockSet, broken, 10s, 20min, 290s);
        row("the key is refused", WakeUp::NetworkChanged, refused, 10min, 50min, 5s);
        row("the service asked to wait", WakeUp::Resumed, limited, 600s, 20min, 300s);

        row("the poll is planned sooner", WakeUp::ClockSet, {}, 2h, 3s, 3s);
        row("the poll is due", WakeUp::NetworkReturned, offline, 20s, -1s, 0s);
        row("the poll became due in a sleep", WakeUp::Resumed, {}, 8h, -7h, 5s);

        row("another network while all is well", WakeUp::NetworkChanged, {}, 2h, 100s, {});
        row("another network while nothing answers", WakeUp::NetworkChanged, offline, 2min, 100s, 5s);
    }
    void bringsTheNextPollForwardAfterAWakeUp()
    {
        QFETCH(const WakeUp, reason);
        QFETCH(const BalanceState, state);
        QFETCH(const std::optional<milliseconds>, sinceAnswer);
        QFETCH(const std::optional<milliseconds>, untilPlanned);
        QFETCH(const std::optional<milliseconds>, delay);
        QVERIFY(domain::delayAfterWakeUp(reason, state, sinceAnswer, untilPlanned) == delay);
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
