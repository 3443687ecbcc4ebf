// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientharness.h"
#include "domain/alertpolicy.h"
#include "domain/rise.h"
#include "kie/demotour.h"

#include <QSet>

#include <algorithm>

using domain::Alert;
using Kind = domain::Problem::Kind;

namespace {

/// What whoever watches the demo under the default marks has seen.
struct Watched {
    domain::RiseClassifier rises = {};
    domain::BalanceState state = {};
    domain::AlertMemory memory = {};
    QList<Alert::Kind> told = {};
    QSet<Kind> problems = {};
    QSet<domain::Standing> standings = {};

    void take(const domain::Outcome &outcome)
    {
        const domain::Preferences preferences;
        const std::optional<domain::Reading> previous = state.lastGood;
        state = domain::after(state, outcome);
        state.rise = std::nullopt;
        if (!state.problem) {
            const domain::Reading &reading = *state.lastGood;
            state.rise = rises.add({.amount = reading.amount, .firstSeen = reading.seenAt, .lastSeen = reading.seenAt});
        }
        const domain::AlertDecision decision = domain::decide(
            memory, previous, state, preferences, {.now = tests::FixedClock::Now, .zone = QTimeZone::utc()});
        memory = decision.memory;
        for (const Alert &alert : decision.raised) {
            told.append(alert.kind);
            memory = domain::delivered(memory, alert);
        }
        if (state.problem)
            problems.insert(state.problem->kind);
        else
            standings.insert(*domain::standing(state, preferences.marks));
    }
};

} // namespace

class TestDemoTour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOverWithinTwoMinutes()
    {
        QVERIFY(kie::DemoTour::StepCount * kie::DemoTour::StepDuration <= std::chrono::minutes(2));
    }

    void showsEveryStateAndEveryNotificationOnce()
    {
        kie::StandInServer server;
        QVERIFY(server.listen());
        kie::DemoTour tour(server);
        tests::ClientHarness harness(server.url());
        Watched watched;
        for (std::size_t i = 0; i < kie::DemoTour::StepCount; ++i) {
            tour.advance();
            QVERIFY(!tour.shows().isEmpty());
            const auto outcome = harness.fetch();
            QVERIFY(outcome);
            watched.take(*outcome);
            if (watched.state.problem && watched.state.problem->retryAfter)
                QVERIFY(*watched.state.problem->retryAfter < kie::DemoTour::StepDuration);
        }
        using A = Alert::Kind;
        QCOMPARE(watched.told,
                 QList({A::LowMark, A::KeyCapReached, A::CriticalMark, A::Depleted, A::KeyRefused, A::ToppedUp}));
        QCOMPARE(watched.problems,
                 QSet({Kind::Maintenance, Kind::ServerError, Kind::RateLimited, Kind::KeyCapReached, Kind::Depleted,
                       Kind::KeyRefused, Kind::Unreachable}));
        using S = domain::Standing;
        QCOMPARE(watched.standings, QSet({S::Healthy, S::Low, S::Critical, S::Depleted}));
    }

    void goesRound()
    {
        kie::StandInServer server;
        kie::DemoTour tour(server);
        QVERIFY(tour.shows().isEmpty());
        tour.advance();
        const QLatin1StringView first = tour.shows();
        for (std::size_t i = 1; i < kie::DemoTour::StepCount; ++i) {
            tour.advance();
            QVERIFY(tour.shows() != first);
        }
        tour.advance();
        QCOMPARE(tour.shows(), first);
    }
};

QTEST_GUILESS_MAIN(TestDemoTour)
#include "tst_demotour.moc"
