// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/accountmonitor.h"
#include "support/fakebalancesource.h"
#include "support/fakeclock.h"
#include "support/memoryhistory.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using domain::Alert;
using domain::Credits;
using domain::Problem;
using domain::WakeUp;
using monitor::AccountMonitor;
using std::chrono::milliseconds;

namespace {

const domain::Account account{.id = u"1"_s, .name = u"studio"_s};

/// A monitor among fakes: the test is its service and its clock.
struct Bench {
    explicit Bench(const monitor::Past &past = {})
    {
        auto owned = std::make_unique<FakeBalanceSource>();
        source = owned.get();
        loop = std::make_unique<AccountMonitor>(account, std::move(owned), clock, history, domain::Preferences{}, past);
        QObject::connect(loop.get(), &AccountMonitor::alertRaised, [this](const Alert &alert) {
            alerts.push_back(alert.kind);
            if (delivers)
                loop->alertDelivered(domain::topic(alert.kind));
        });
    }

    void answer(int credits)
    {
        source->answer(domain::Reading{.amount = Credits::fromWhole(credits), .seenAt = clock.now()});
    }

    /// Lets time pass until the monitor asks by itself. \returns how long it took.
    milliseconds waitUntilAsked()
    {
        const milliseconds start = clock.uptime();
        while (!source->asked() && clock.untilNextAlarm())
            clock.advance(*clock.untilNextAlarm());
        return clock.uptime() - start;
    }

    FakeClock clock;
    MemoryHistory history;
    FakeBalanceSource *source = nullptr;
    std::unique_ptr<AccountMonitor> loop;
    std::vector<Alert::Kind> alerts;
    bool delivers = true; ///< whether a notification service shows the alerts
};

} // namespace

class TestAccountMonitor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksFiveSecondsAfterTheStart()
    {
        Bench bench;
        QVERIFY(!bench.source->asked());
        QCOMPARE(bench.waitUntilAsked(), milliseconds(5s));
    }

    void keepsItsScheduleWhenTheWallClockIsSet_data()
    {
        QTest::addColumn<milliseconds>("jump");
        QTest::newRow("forward") << milliseconds(24h);
        QTest::newRow("back") << milliseconds(-24h);
    }
    void keepsItsScheduleWhenTheWallClockIsSet()
    {
        QFETCH(milliseconds, jump);
        Bench bench;
        bench.waitUntilAsked();
        bench.answer(4000);
        bench.clock.setForward(jump);
        const milliseconds waited = bench.waitUntilAsked();
        QVERIFY(waited >= 300s);
        QVERIFY(waited <= 330s);
        bench.answer(3990);
        QCOMPARE(bench.loop->state().lastGood->seenAt, bench.clock.now());
        QVERIFY(!domain::isStale(bench.loop->state(), 300s, bench.clock.now()));
    }

    void saysNothingForAnHourWhenSnoozed()
    {
        Bench bench;
        QSignalSpy ended(bench.loop.get(), &AccountMonitor::alertsEnded);
        bench.waitUntilAsked();
        bench.loop->snooze(domain::SnoozeLength::OneHour);
        QCOMPARE(ended.count(), 2); // what is on the screen goes
        bench.answer(50);
        QVERIFY(bench.alerts.empty());
        while (bench.loop->alertMemory().snooze) {
            QVERIFY(bench.alerts.empty());
            bench.waitUntilAsked();
            bench.answer(50);
        }
        QCOMPARE(bench.alerts, std::vector({Alert::Kind::CriticalMark}));
    }

    void saysAtOnceWhatWaitedForTheEndOfASnooze()
    {
        Bench bench;
        bench.waitUntilAsked();
        bench.loop->snooze(domain::SnoozeLength::UntilToppedUp);
        bench.answer(50);
        bench.loop->endSnooze();
        QCOMPARE(bench.alerts, std::vector({Alert::Kind::CriticalMark}));
        QVERIFY(!bench.loop->alertMemory().snooze);
    }

    void staysSilentAboutThePastWhenASnoozeEndsBeforeTheFirstAnswer()
    {
        Bench bench({.lastGood = domain::Reading{.amount = Credits::fromWhole(50), .seenAt = {}}});
        bench.loop->snooze(domain::SnoozeLength::UntilToppedUp);
        bench.loop->endSnooze();
        QVERIFY(bench.alerts.empty());
    }

    void tellsOfATopUpThatCameWhileTheProgramWasOff()
    {
        const domain::Reading before{.amount = Credits::fromWhole(600), .seenAt = {}};
        Bench bench({.lastGood = before});
        bench.history.append(account.id, before, 10min);
        bench.waitUntilAsked();
        bench.answer(1600);
        QCOMPARE(bench.alerts, std::vector({Alert::Kind::ToppedUp}));
    }

    void hasNothingToStoreForABalanceThatMerelyMoves()
    {
        Bench bench;
        bench.waitUntilAsked();
        bench.answer(4000);
        const QSignalSpy stored(bench.loop.get(), &AccountMonitor::alertMemoryChanged);
        bench.waitUntilAsked();
        bench.answer(3990);
        QCOMPARE(stored.count(), 0);
    }

    void asksAgainAfterTheIntervalAndItsJitter()
    {
        Bench bench;
        bench.waitUntilAsked();
        bench.answer(4000);
        const milliseconds waited = bench.waitUntilAsked();
        QVERIFY(waited >= 300s);
        QVERIFY(waited <= 330s);
    }

    void spreadsItsPolls()
    {
        Bench bench;
        QSet<qint64> waits;
        for (int i = 0; i < 20; ++i) {
            bench.waitUntilAsked();
            bench.answer(4000);
            waits.insert(bench.clock.untilNextAlarm()->count());
        }
        QVERIFY(waits.size() > 10);
    }

    void hasNoTimerButTheNextPoll()
    {
        Bench bench;
        bench.waitUntilAsked();
        QVERIFY(!bench.clock.untilNextAlarm()); // the source watches the deadline of its request
        bench.answer(4000);
        bench.clock.advance(299s);
        QCOMPARE(bench.source->fetches(), 1);
    }

    void keepsTheLastGoodReadingThroughAnOutage()
    {
        Bench bench;
        bench.waitUntilAsked();
        bench.answer(12);
        const domain::Instant seenAt = bench.clock.now();
        bench.waitUntilAsked();
        bench.source->fail(Problem::Kind::Maintenance);
        QVERIFY(bench.loop->state().lastGood->seenAt == seenAt);
        QVERIFY(bench.loop->state().problem->kind == Problem::Kind::Maintenance);
    }

    void backsOffAndRecovers()
    {
        Bench bench;
        bench.waitUntilAsked();
        bench.source->fail(Problem::Kind::Unreachable);
        QVERIFY(bench.waitUntilAsked() <= 16500ms);
        bench.source->fail(Problem::Kind::Unreachable);
        QVERIFY(bench.waitUntilAsked() >= 30s);
        bench.answer(4000);
        QVERIFY(bench.waitUntilAsked() >= 300s);
    }

    void asksAtOnceOnDemandButNotTwiceInTwoSeconds()
    {
        Bench bench;
        bench.loop->refresh();
        QCOMPARE(bench.source->fetches(), 1);
        bench.loop->refresh(); // one is in flight
        QCOMPARE(bench.source->fetches(), 1);
        bench.answer(4000);
        bench.clock.advance(500ms);
        bench.loop->refresh();
        QCOMPARE(bench.source->fetches(), 1);
        QCOMPARE(bench.waitUntilAsked(), 1500ms);
    }

    void startsTheBackOffAfreshOnDemand()
    {
        Bench bench;
        for (int i = 0; i < 6; ++i) {
            bench.waitUntilAsked();
            bench.source->fail(Problem::Kind::Unreachable);
        }
        bench.clock.advance(10s);
        bench.loop->refresh();
        bench.source->fail(Problem::Kind::Unreachable);
        QVERIFY(bench.waitUntilAsked() <= 16500ms);
    }

    void dropsTheRequestThatWasUnderWayBeforeASleep()
    {
        Bench bench;
        bench.waitUntilAsked();
        bench.clock.sleep(1h);
        bench.loop->wakeUp(WakeUp::Resumed);
        QVERIFY(!bench.source->asked());
        QCOMPARE(bench.waitUntilAsked(), milliseconds(5s));
    }

    void waitsAfterWakingUpAsLongAsTheServiceAskedFor()
    {
        Bench bench;
        bench.waitUntilAsked();
        bench.source->answer(Problem{.kind = Problem::Kind::RateLimited, .retryAfter = 60s});
        bench.clock.advance(20s);
        bench.loop->wakeUp(WakeUp::Resumed);
        QCOMPARE(bench.waitUntilAsked(), milliseconds(40s));
    }

    void pollsSoonAfterASleepInWhichItsTimerStoodStill()
    {
        Bench bench;
        bench.waitUntilAsked();
        bench.answer(4000);
        bench.clock.sleep(8h);
        QVERIFY(*bench.clock.untilNextAlarm() > 4min);
        QVERIFY(domain::isStale(bench.loop->state(), 300s, bench.clock.now()));
        bench.loop->wakeUp(WakeUp::Resumed);
        bench.loop->wakeUp(WakeUp::ClockSet); // a second witness of the same sleep
        bench.loop->wakeUp(WakeUp::NetworkReturned);
        QCOMPARE(bench.waitUntilAsked(), milliseconds(5s));
    }

    void retriesARefusedKeyAsIfTheComputerHadNotSlept()
    {
        Bench bench;
        bench.waitUntilAsked();
        bench.answer(4000);
        bench.waitUntilAsked();
        bench.source->fail(Problem::Kind::KeyRefused);
        bench.clock.sleep(8h);
        bench.loop->wakeUp(WakeUp::Resumed);
        QCOMPARE(bench.waitUntilAsked(), milliseconds(5s));
        bench.source->fail(Problem::Kind::KeyRefused);
        QCOMPARE(bench.waitUntilAsked(), milliseconds(5min)); // the retry after a minute is over
    }

    void letsDisturbancesThatComeOnAndOnNeitherStarveNorMultiplyPolls_data()
    {
        QTest::addColumn<WakeUp>("reason");
        QTest::addColumn<milliseconds>("every");
        QTest::addColumn<std::optional<Problem::Kind>>("trouble");
        QTest::addColumn<int>("atLeast");
        QTest::addColumn<int>("atMost");
        using Trouble = std::optional<Problem::Kind>;
        const std::pair<const char *, WakeUp> reasons[] = {{"clock set", WakeUp::ClockSet},
                                                           {"network returned", WakeUp::NetworkReturned},
                                                           {"network changed", WakeUp::NetworkChanged}};
        for (const auto &[name, reason] : reasons) {
            for (const milliseconds every : {milliseconds(1s), milliseconds(3s), milliseconds(7s)}) {
                const auto row = [&, name = name, reason = reason](const char *state, Trouble trouble, int atLeast,
                                                                   int atMost) {
                    QTest::addRow("%s, %s, %d s", name, state, int(every.count() / 1000))
                        << reason << every << trouble << atLeast << atMost;
                };
                row("healthy", {}, 11, 61); // an hour at the interval, or once a minute
                row("nothing answers", Problem::Kind::TimedOut, 12,
                    450); // each request takes 4 s, and the next waits 5 s
                row("service trouble", Problem::Kind::ServerError, 5, 20);
                row("refused", Problem::Kind::KeyRefused, 1, 14);
            }
        }
    }
    void letsDisturbancesThatComeOnAndOnNeitherStarveNorMultiplyPolls()
    {
        QFETCH(const WakeUp, reason);
        QFETCH(const milliseconds, every);
        QFETCH(const std::optional<Problem::Kind>, trouble);
        QFETCH(const int, atLeast);
        QFETCH(const int, atMost);
        Bench bench;
        milliseconds answerDue = milliseconds::max();
        int answers = 0;
        int fetches = 0;
        for (milliseconds now{0}; now < 1h; now += 1s) {
            bench.clock.advance(1s);
            if (std::exchange(fetches, bench.source->fetches()) < bench.source->fetches())
                answerDue = bench.clock.uptime() + 4s;
            if (bench.source->asked() && bench.clock.uptime() >= answerDue) {
                trouble ? bench.source->fail(*trouble) : bench.answer(4000);
                ++answers;
            }
            if (now % every == 0s)
                bench.loop->wakeUp(reason);
        }
        QVERIFY2(answers >= fetches - 1, "a request was dropped");
        QVERIFY2(fetches >= atLeast && fetches <= atMost, QByteArray::number(fetches).constData());
    }

    void retriesSoonWhenTheNetworkReturnsDuringARequestThatFails()
    {
        Bench bench;
        for (int i = 0; i < 6; ++i) {
            bench.waitUntilAsked();
            bench.source->fail(Problem::Kind::TimedOut);
        }
        bench.waitUntilAsked();
        bench.loop->wakeUp(WakeUp::NetworkReturned);
        QVERIFY(bench.source->asked());
        bench.source->fail(Problem::Kind::TimedOut);
        QCOMPARE(bench.waitUntilAsked(), milliseconds(5s));
    }

    void leavesThePlanAloneWhenTheNetworkReturnsDuringARequestThatIsAnswered()
    {
        Bench bench;
        bench.waitUntilAsked();
        bench.loop->wakeUp(WakeUp::NetworkReturned);
        bench.answer(4000);
        QVERIFY(bench.waitUntilAsked() >= 300s);
    }

    void pollsAtLeastOnceAnIntervalThroughALongOutage()
    {
        Bench bench;
        for (int i = 0; i < 40; ++i) {
            QVERIFY(bench.waitUntilAsked() <= 330s);
            bench.source->fail(Problem::Kind::Unreachable);
        }
    }

    void saysNothingAboutOneStrayRefusal()
    {
        Bench bench;
        bench.waitUntilAsked();
        bench.answer(4000);
        bench.waitUntilAsked();
        bench.source->fail(Problem::Kind::KeyRefused);
        QVERIFY(bench.loop->state().problem->kind == Problem::Kind::RefusalUnconfirmed);
        const milliseconds waited = bench.waitUntilAsked();
        QVERIFY(waited >= 60s && waited <= 66s);
        bench.answer(3990);
        QVERIFY(!bench.loop->state().problem);
        QVERIFY(bench.waitUntilAsked() <= 330s);
        QVERIFY(bench.alerts.empty());
    }

    void callsAKeyThatHasWorkedRefusedAfterTwoRetries_data()
    {
        QTest::addColumn<bool>("workedInThisRun");
        QTest::newRow("in this run") << true;
        QTest::newRow("in an earlier run") << false;
    }
    void callsAKeyThatHasWorkedRefusedAfterTwoRetries()
    {
        QFETCH(const bool, workedInThisRun);
        const domain::Reading past{.amount = Credits::fromWhole(4000), .seenAt = FakeClock::Noon - 1h};
        Bench bench(workedInThisRun ? monitor::Past() : monitor::Past{.lastGood = past});
        if (workedInThisRun) {
            bench.waitUntilAsked();
            bench.answer(4000);
        }
        for (int refusals = 0; refusals < 3; ++refusals) {
            QVERIFY(bench.alerts.empty());
            bench.waitUntilAsked();
            bench.loop->refresh(); // changes nothing while a request is under way
            bench.source->fail(Problem::Kind::KeyRefused);
        }
        QCOMPARE(bench.alerts, std::vector({Alert::Kind::KeyRefused}));
        QVERIFY(*bench.clock.untilNextAlarm() >= 1h);
    }

    void goesOnCallingAKeyRefusedAfterARestart()
    {
        domain::AlertMemory memory;
        memory.keyRefusedTold = true;
        const domain::Reading past{.amount = Credits::fromWhole(4000), .seenAt = FakeClock::Noon - 1h};
        Bench bench({.lastGood = past, .memory = memory});
        bench.waitUntilAsked();
        bench.source->fail(Problem::Kind::KeyRefused);
        QVERIFY(bench.loop->state().problem->kind == Problem::Kind::KeyRefused);
        QVERIFY(bench.alerts.empty());
    }

    void confirmsARefusalByTimeNotByManualRefreshes()
    {
        Bench bench;
        bench.waitUntilAsked();
        bench.answer(4000);
        for (int press = 0; press < 10; ++press) {
            bench.clock.advance(3s);
            bench.loop->refresh();
            bench.source->fail(Problem::Kind::KeyRefused);
        }
        QVERIFY(bench.alerts.empty());
        QVERIFY(bench.loop->state().problem->kind == Problem::Kind::RefusalUnconfirmed);
    }

    void asksHourlyWithARefusedKeyUntilASettingChanges()
    {
        Bench bench;
        bench.waitUntilAsked();
        bench.source->fail(Problem::Kind::KeyRefused);
        QVERIFY(*bench.clock.untilNextAlarm() >= 1h);
        bench.clock.advance(10min);
        bench.loop->setPreferences({.pollInterval = 60s});
        QVERIFY(bench.source->asked());
    }

    void leavesEverythingAsItIsWhenTheSamePreferencesAreSetAgain()
    {
        Bench bench;
        bench.waitUntilAsked();
        bench.answer(4000);
        bench.clock.advance(10s);
        bench.loop->setPreferences({});
        QVERIFY(!bench.source->asked());
    }

    void announcesEachEpisodeOnce()
    {
        Bench bench;
        for (const int credits : {600, 400, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}) {
            bench.waitUntilAsked();
            bench.answer(credits);
        }
        QVERIFY(bench.alerts == (std::vector{Alert::Kind::LowMark, Alert::Kind::CriticalMark, Alert::Kind::Depleted}));
    }

    void repeatsNothingAfterARestart()
    {
        domain::AlertMemory memory;
        {
            Bench before;
            connect(before.loop.get(), &AccountMonitor::alertMemoryChanged,
                    [&memory](const domain::AlertMemory &changed) { memory = changed; });
            before.waitUntilAsked();
            before.answer(50);
        }
        Bench after({.lastGood = std::nullopt, .memory = memory});
        after.waitUntilAsked();
        after.answer(49);
        QVERIFY(after.alerts.empty());
    }

    void anAlertCountsAsToldOnceItWasDelivered()
    {
        Bench bench;
        bench.delivers = false;
        bench.waitUntilAsked();
        bench.answer(50);
        QCOMPARE(bench.loop->alertMemory().told, domain::Standing::Healthy);
        bench.loop->alertDelivered(domain::AlertTopic::Key); // not what was raised
        QCOMPARE(bench.loop->alertMemory().told, domain::Standing::Healthy);
        const QSignalSpy stored(bench.loop.get(), &AccountMonitor::alertMemoryChanged);
        bench.loop->alertDelivered(domain::AlertTopic::Balance);
        QCOMPARE(bench.loop->alertMemory().told, domain::Standing::Critical);
        QCOMPARE(stored.count(), 1);
    }

    void anAlertOnItsWayIsNotRaisedTwice()
    {
        Bench bench;
        bench.delivers = false; // a service that does not answer
        for (const int credits : {400, 390, 380, 50}) {
            bench.waitUntilAsked();
            bench.answer(credits);
        }
        QCOMPARE(bench.alerts, std::vector({Alert::Kind::LowMark, Alert::Kind::CriticalMark}));
    }

    void anAlertOnItsWayIsWithdrawnWhenItIsNotTrueAnyMore()
    {
        Bench bench;
        bench.delivers = false;
        for (const int credits : {650, 400}) {
            bench.waitUntilAsked();
            bench.answer(credits);
        }
        const QSignalSpy ended(bench.loop.get(), &AccountMonitor::alertsEnded);
        bench.waitUntilAsked();
        bench.answer(600); // a refund
        QCOMPARE(ended.count(), 1);
        bench.loop->alertDelivered(domain::AlertTopic::Balance); // a late answer changes nothing
        QCOMPARE(bench.loop->alertMemory().told, domain::Standing::Healthy);
    }

    void anAlertThatCouldNotBeShownIsRaisedOnceItCan_data()
    {
        QTest::addColumn<bool>("restart");
        QTest::newRow("at once") << false;
        QTest::newRow("over a restart") << true;
    }
    void anAlertThatCouldNotBeShownIsRaisedOnceItCan()
    {
        QFETCH(bool, restart);
        auto bench = std::make_unique<Bench>();
        bench->delivers = false;
        bench->waitUntilAsked();
        bench->answer(50);
        bench->loop->alertUndelivered(domain::AlertTopic::Balance);
        if (restart) {
            const monitor::Past past{.lastGood = bench->loop->state().lastGood, .memory = bench->loop->alertMemory()};
            bench = std::make_unique<Bench>(past);
            bench->loop->reconsider();
            QVERIFY(bench->alerts.empty()); // the past may be over
            bench->waitUntilAsked();
            bench->answer(50);
        } else {
            bench->alerts.clear();
            bench->delivers = true;
            bench->loop->reconsider();
        }
        QCOMPARE(bench->alerts, std::vector({Alert::Kind::CriticalMark}));
        bench->loop->reconsider();
        QCOMPARE(bench->alerts.size(), 1U);
    }

    void anAlertThatAnotherMeansHasShownCountsAsTold()
    {
        Bench bench;
        bench.delivers = false;
        bench.waitUntilAsked();
        bench.answer(50);
        bench.loop->alertUndelivered(domain::AlertTopic::Balance);
        bench.loop->alertDelivered(domain::AlertTopic::Balance);
        bench.loop->reconsider();
        QCOMPARE(bench.alerts.size(), 1U);
    }

    void raisesWhatWaitedAtTheInstantAtWhichItMay_data()
    {
        QTest::addColumn<bool>("snoozed");
        QTest::newRow("the end of a snooze") << true;
        QTest::newRow("the end of quiet hours") << false; // it is noon: they last until one o'clock
    }
    void raisesWhatWaitedAtTheInstantAtWhichItMay()
    {
        QFETCH(bool, snoozed);
        Bench bench;
        domain::Preferences preferences;
        preferences.pollInterval = std::chrono::hours(24); // the next poll is far away
        if (!snoozed)
            preferences.quietHours = {.enabled = true, .from = QTime(11, 0), .to = QTime(13, 0)};
        bench.loop->setPreferences(preferences);
        bench.answer(400);
        if (snoozed) {
            bench.alerts.clear();
            bench.loop->snooze(domain::SnoozeLength::OneHour);
        }
        QSignalSpy shown(bench.loop.get(), &AccountMonitor::snapshotChanged);
        QCOMPARE(bench.clock.untilNextAlarm(), std::optional(milliseconds(1h))); // and none in between
        bench.clock.advance(1h - 1ms);
        QVERIFY(bench.alerts.empty());
        bench.clock.advance(1ms);
        QCOMPARE(bench.alerts, std::vector({Alert::Kind::LowMark}));
        QCOMPARE(shown.count(), snoozed ? 1 : 0); // the quiet hours are shown nowhere
        QVERIFY(!bench.loop->alertMemory().snooze);
    }

    void showsAnAmountAsStaleOnceTheClockIsFoundFurtherOn_data()
    {
        QTest::addColumn<domain::WakeUp>("reason");
        QTest::newRow("the clock was set") << domain::WakeUp::ClockSet;
        QTest::newRow("the computer slept") << domain::WakeUp::Resumed;
    }
    void showsAnAmountAsStaleOnceTheClockIsFoundFurtherOn()
    {
        QFETCH(domain::WakeUp, reason);
        Bench bench;
        bench.waitUntilAsked();
        bench.answer(4000);
        const QSignalSpy shown(bench.loop.get(), &AccountMonitor::snapshotChanged);
        bench.loop->wakeUp(reason);
        QCOMPARE(shown.count(), 0);
        bench.clock.setForward(1h);
        bench.loop->wakeUp(reason);
        QCOMPARE(shown.count(), 1); // before the next poll
        QVERIFY(bench.loop->snapshot().isStale);
    }

    void countsWhatIsSpentTodayAndBeginsAnewAtMidnight()
    {
        Bench bench; // at noon
        bench.waitUntilAsked();
        bench.answer(4000);
        QVERIFY(!bench.loop->snapshot().spentToday);
        for (const int credits : {3990, 3990, 3900}) {
            bench.waitUntilAsked();
            bench.answer(credits);
        }
        QCOMPARE(bench.loop->snapshot().spentToday->spent, Credits::fromWhole(100));
        while (bench.clock.now() < FakeClock::Noon + 12h + 30min) {
            bench.waitUntilAsked();
            bench.answer(3890);
        }
        QCOMPARE(bench.loop->snapshot().spentToday->spent, Credits());
        bench.waitUntilAsked();
        bench.answer(3880);
        QCOMPARE(bench.loop->snapshot().spentToday->spent, Credits::fromWhole(10));
    }

    void whatWasSpentYesterdayIsNotCalledTodays()
    {
        Bench bench;
        for (const int credits : {4000, 3990}) {
            bench.waitUntilAsked();
            bench.answer(credits);
        }
        QVERIFY(bench.loop->snapshot().spentToday);
        bench.clock.setForward(24h);
        bench.loop->wakeUp(domain::WakeUp::ClockSet);
        QVERIFY(!bench.loop->snapshot().spentToday);
    }

    void showsAnAmountAsStaleAtItsInstant()
    {
        Bench bench;
        bench.waitUntilAsked();
        bench.answer(4000);
        bench.waitUntilAsked();
        const domain::Instant seenAt = bench.loop->state().lastGood->seenAt;
        QSignalSpy shown(bench.loop.get(), &AccountMonitor::snapshotChanged);
        const auto left = seenAt + 10min + 1ms - bench.clock.now(); // while the request is still underway
        bench.clock.advance(left - 1ms);
        QCOMPARE(shown.count(), 0);
        bench.clock.advance(1ms);
        QCOMPARE(shown.count(), 1);
        QVERIFY(domain::isStale(bench.loop->state(), 300s, bench.clock.now()));
        QVERIFY(!bench.clock.untilNextAlarm());
    }

    void keepsToTheWallClockWhereItIsSet_data()
    {
        QTest::addColumn<milliseconds>("jump");
        QTest::newRow("forward") << milliseconds(30min);
        QTest::newRow("back") << milliseconds(-30min);
        QTest::newRow("past the end") << milliseconds(2h);
    }
    void keepsToTheWallClockWhereItIsSet()
    {
        QFETCH(milliseconds, jump);
        Bench bench;
        bench.loop->setPreferences({.pollInterval = std::chrono::hours(24)});
        bench.answer(50);
        bench.loop->snooze(domain::SnoozeLength::OneHour);
        const domain::Instant end = bench.clock.now() + 1h;
        bench.alerts.clear();
        bench.clock.setForward(jump);
        bench.loop->wakeUp(domain::WakeUp::ClockSet);
        const QSignalSpy shown(bench.loop.get(), &AccountMonitor::snapshotChanged);
        while (bench.loop->alertMemory().snooze && bench.clock.untilNextAlarm()) {
            bench.clock.advance(*bench.clock.untilNextAlarm());
            if (bench.source->asked())
                bench.answer(50);
        }
        QCOMPARE(bench.alerts, std::vector({Alert::Kind::CriticalMark}));
        QVERIFY(bench.clock.now() >= end);
        QVERIFY(jump > 1h || bench.clock.now() == end);
    }

    void waitsLongerThanAnAlarmCan()
    {
        Bench bench;
        bench.loop->setPreferences({.pollInterval = std::chrono::hours(24)});
        bench.source->fail(Problem::Kind::KeyRefused);
        bench.loop->snooze(domain::SnoozeLength::UntilToppedUp);
        const domain::Instant end = bench.clock.now() + std::chrono::days(30);
        while (bench.loop->alertMemory().snooze) {
            QVERIFY(*bench.clock.untilNextAlarm() < std::chrono::days(24)); // more does not fit into a timer
            bench.clock.advance(*bench.clock.untilNextAlarm());
            if (bench.source->asked())
                bench.source->fail(Problem::Kind::KeyRefused);
        }
        QCOMPARE(bench.clock.now(), end);
    }

    void judgesNothingBeforeTheFirstAnswer()
    {
        domain::AlertMemory refused;
        refused.keyRefusedTold = true;
        Bench bench({.lastGood = std::nullopt, .memory = refused});
        bench.loop->setPreferences({.pollInterval = 60s});
        bench.source->fail(Problem::Kind::KeyRefused);
        QVERIFY(bench.alerts.empty());
    }

    void showsTheReadingOfAnEarlierRunUntilItKnowsBetter()
    {
        const domain::Reading past{.amount = Credits::fromWhole(7), .seenAt = FakeClock::Noon - 1h};
        Bench bench({.lastGood = past, .memory = {}});
        QVERIFY(bench.loop->state().lastGood == past);
        bench.waitUntilAsked();
        bench.source->fail(Problem::Kind::Unreachable);
        QVERIFY(bench.loop->state().lastGood == past);
    }

    void forecastsFromTwoHoursOn()
    {
        Bench bench;
        // 10 credits in every five minutes and a little more: after two hours the pace is known.
        int credits = 5000;
        for (int poll = 0; poll < 22; ++poll, credits -= 10) {
            QVERIFY(!bench.loop->state().forecast);
            bench.waitUntilAsked();
            bench.answer(credits);
        }
        while (!bench.loop->state().forecast) {
            bench.waitUntilAsked();
            bench.answer(credits -= 10);
        }
        const domain::Forecast forecast = *bench.loop->state().forecast;
        QVERIFY(forecast.basis >= 2h);
        QVERIFY(forecast.left > 38h); // 4,760 credits at 10 in 5 to 5.5 minutes
        QVERIFY(forecast.left < 45h);
    }

    /// A service spends 100 an hour, day and night; the computer is on from 9 to 12 o'clock. After a week 3,500 are
    /// left: 35 hours, so that no alert is raised. 2,400 spent in 3 observed hours would make 4 h 22 min, and an alert.
    void forecastsOverTheTimeInWhichTheComputerWasOff()
    {
        Bench bench;
        for (int hour = 7 * 24; hour > 0; --hour) {
            if (hour % 24 <= 3)
                bench.history.append(
                    account.id,
                    {.amount = Credits::fromWhole(3'500 + hour * 100), .seenAt = FakeClock::Noon - hour * 1h}, 2h);
        }
        bench.waitUntilAsked();
        bench.answer(3'500);
        QVERIFY(bench.loop->state().forecast->left > 34h);
        QVERIFY(bench.loop->state().forecast->left < 36h);
        QVERIFY(bench.alerts.empty());
    }

    /// The spending that the monitor adds up from its readings is what it would read from the history.
    void forecastsTheSameAfterARestart()
    {
        Bench bench;
        int credits = 5'000;
        for (int poll = 0; poll < 100; ++poll) {
            bench.waitUntilAsked();
            bench.answer(credits -= poll % 7);
        }
        domain::HourlySpending fromHistory;
        bench.history.visitRuns(account.id, {}, bench.clock.now(), [&fromHistory](const domain::Run &run) {
            fromHistory.add(run);
            return true;
        });
        QCOMPARE(bench.loop->state().forecast, domain::timeToEmpty(Credits::fromWhole(credits), fromHistory));
    }

    /// 1,000 fall by 10 an hour for ten hours, then 40 come in: as a refund they make the spending 60 in 12 hours
    /// instead of 100, so that 940 last 188 hours rather than about 113.
    void theForecastFollowsACorrectionAtOnce()
    {
        Bench bench;
        for (int hour = 12; hour > 1; --hour)
            bench.history.append(account.id,
                                 {.amount = Credits::fromWhole(880 + hour * 10), .seenAt = FakeClock::Noon - hour * 1h},
                                 10min);
        bench.waitUntilAsked();
        bench.answer(940);
        const domain::Forecast before = *bench.loop->state().forecast;
        QSignalSpy changes(bench.loop.get(), &AccountMonitor::snapshotChanged);
        bench.history.correct(account.id,
                              domain::RiseCorrection{.at = bench.clock.now(), .rise = domain::Rise::Refund});
        bench.loop->rereadHistory();
        QCOMPARE(changes.size(), 1);
        QVERIFY(bench.loop->state().forecast->left > before.left * 3 / 2);
    }

    void readsTheHistoryAgainWhenTheClockWasSetBack()
    {
        Bench bench;
        bench.clock.setForward(2h);
        bench.waitUntilAsked();
        bench.answer(5'000);
        bench.clock.setForward(-2h);
        for (int credits = 4'990; !bench.loop->state().forecast; credits -= 10) {
            QVERIFY(bench.clock.uptime() < 5h);
            bench.waitUntilAsked();
            bench.answer(credits);
        }
        QVERIFY(bench.loop->state().forecast->emptyAt() > bench.clock.now());
    }

    void leavesTheForecastOfAnUnchangedAmountAloneForAnHour()
    {
        Bench bench;
        int credits = 5000;
        while (!bench.loop->state().forecast) {
            bench.waitUntilAsked();
            bench.answer(credits -= 10);
        }
        const std::optional<domain::Forecast> first = bench.loop->state().forecast;
        milliseconds passed{0};
        while (passed + 6min < 1h) {
            passed += bench.waitUntilAsked();
            bench.answer(credits);
            QVERIFY(bench.loop->state().forecast == first);
        }
        while (passed < 1h) {
            passed += bench.waitUntilAsked();
            bench.answer(credits);
        }
        QVERIFY(bench.loop->state().forecast->left > first->left);

        const std::optional<domain::Forecast> second = bench.loop->state().forecast;
        bench.waitUntilAsked();
        bench.answer(credits - 100);
        QVERIFY(bench.loop->state().forecast->left < second->left);
    }

    void warnsOnceBeforeTheCreditsRunOut()
    {
        Bench bench;
        for (int credits = 4000; credits > 1500; credits -= 20) {
            bench.waitUntilAsked();
            bench.answer(credits);
        }
        QVERIFY(bench.alerts == std::vector{Alert::Kind::RunsOutSoon});
    }

    void hasTheHistoryTakeForSeenWhatWasFresh()
    {
        Bench bench;
        for (const auto interval : {300s, 1200s}) { // the second is longer than the least that counts as fresh
            domain::Preferences preferences;
            preferences.pollInterval = interval;
            bench.loop->setPreferences(preferences);
            bench.waitUntilAsked();
            bench.answer(4000);
            QCOMPARE(bench.history.longestSilence(), domain::freshFor(interval));
        }
        QVERIFY(domain::freshFor(1200s) != domain::freshFor(300s));
    }

    void keepsEveryReadingAndNoProblem()
    {
        Bench bench;
        bench.waitUntilAsked();
        bench.answer(12);
        QVERIFY(bench.history.latest(account.id) == bench.loop->state().lastGood);
        const auto kept = bench.history.latest(account.id);
        bench.waitUntilAsked();
        bench.source->fail(Problem::Kind::Malformed);
        QVERIFY(bench.history.latest(account.id) == kept);
    }
};

QTEST_GUILESS_MAIN(TestAccountMonitor)
#include "tst_accountmonitor.moc"
