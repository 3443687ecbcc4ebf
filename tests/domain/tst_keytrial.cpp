// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keytrial.h"

#include <QTest>

using namespace std::chrono_literals;
using domain::KeyTrial;
using domain::Outcome;
using domain::Problem;
using Kind = domain::Problem::Kind;

namespace {

Kind kindOf(const Outcome &outcome)
{
    return std::get<Problem>(outcome).kind;
}

const Outcome Refused = Problem{.kind = Kind::KeyRefused, .code = 401};

} // namespace

class TestKeyTrial : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsAKeyThatNeverWorkedRefusedAtOnce()
    {
        KeyTrial trial(false);
        QVERIFY(trial.evaluate(Refused, 0s) == Refused);
    }

    void retriesAKeyThatHasWorkedAfterOneAndFiveMinutes()
    {
        KeyTrial trial(true);
        const auto first = std::get<Problem>(trial.evaluate(Refused, 100s));
        QCOMPARE(first.kind, Kind::RefusalUnconfirmed);
        QCOMPARE(first.code, 401);
        QCOMPARE(first.retryAfter, 60s);
        const auto second = std::get<Problem>(trial.evaluate(Refused, 161s));
        QCOMPARE(second.kind, Kind::RefusalUnconfirmed);
        QCOMPARE(second.retryAfter, 300s);
        QCOMPARE(kindOf(trial.evaluate(Refused, 465s)), Kind::KeyRefused);
        QCOMPARE(kindOf(trial.evaluate(Refused, 466s)), Kind::KeyRefused); // and stays so
    }

    void confirmsNothingByPollsInBetween()
    {
        KeyTrial trial(true);
        for (auto now = 0s; now < 50s; now += 10s)
            QCOMPARE(kindOf(trial.evaluate(Refused, now)), Kind::RefusalUnconfirmed);
        QCOMPARE(std::get<Problem>(trial.evaluate(Refused, 50s)).retryAfter, 10s);
        QCOMPARE(std::get<Problem>(trial.evaluate(Refused, 60s)).retryAfter, 300s);
        QCOMPARE(std::get<Problem>(trial.evaluate(Refused, 120s)).retryAfter, 240s);
        QCOMPARE(kindOf(trial.evaluate(Refused, 360s)), Kind::KeyRefused);
    }

    void acceptsATimerThatRingsATwentiethEarly()
    {
        KeyTrial trial(true);
        QCOMPARE(kindOf(trial.evaluate(Refused, 0s)), Kind::RefusalUnconfirmed);
        QCOMPARE(kindOf(trial.evaluate(Refused, 57s)), Kind::RefusalUnconfirmed);
        QCOMPARE(kindOf(trial.evaluate(Refused, 57s + 285s)), Kind::KeyRefused);
    }

    void startsAgainOnceTheServiceAcceptsTheKey_data()
    {
        QTest::addColumn<Outcome>("accepted");
        QTest::newRow("a balance") << Outcome(domain::Reading{.amount = domain::Credits::fromWhole(1), .seenAt = {}});
        QTest::newRow("no credits left") << Outcome(Problem{.kind = Kind::Depleted});
        QTest::newRow("the key's own cap") << Outcome(Problem{.kind = Kind::KeyCapReached});
    }
    void startsAgainOnceTheServiceAcceptsTheKey()
    {
        QFETCH(const Outcome, accepted);
        KeyTrial trial(false);
        for (auto now = 0min; now < 10min; now += 5min) {
            QVERIFY(trial.evaluate(accepted, now) == accepted);
            QCOMPARE(kindOf(trial.evaluate(Refused, now + 1min)), Kind::RefusalUnconfirmed);
            QCOMPARE(kindOf(trial.evaluate(Refused, now + 2min)), Kind::RefusalUnconfirmed);
        }
    }

    void goesOnAfterTroubleOfOthers_data()
    {
        QTest::addColumn<Kind>("trouble");
        QTest::newRow("network") << Kind::TimedOut;
        QTest::newRow("service") << Kind::ServerError;
        QTest::newRow("firewall") << Kind::Blocked;
    }
    void goesOnAfterTroubleOfOthers()
    {
        QFETCH(const Kind, trouble);
        KeyTrial trial(true);
        for (const auto now : {0min, 1min, 6min}) {
            QCOMPARE(kindOf(trial.evaluate(Refused, now)), now < 6min ? Kind::RefusalUnconfirmed : Kind::KeyRefused);
            QCOMPARE(kindOf(trial.evaluate(Problem{.kind = trouble}, now + 30s)), trouble);
        }
    }

    void waitsNoLessThanTheServiceAskedFor()
    {
        KeyTrial trial(true);
        const Outcome refused = Problem{.kind = Kind::KeyRefused, .retryAfter = 2h};
        QCOMPARE(std::get<Problem>(trial.evaluate(refused, 0s)).retryAfter, 2h);
    }
};

QTEST_APPLESS_MAIN(TestKeyTrial)
#include "tst_keytrial.moc"
