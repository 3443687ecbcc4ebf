// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/accounts.h"
#include "support/fakebalancesource.h"
#include "support/fakeclock.h"
#include "support/memoryhistory.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using domain::ConfiguredAccount;
using domain::Credits;
using monitor::Accounts;

namespace {

ConfiguredAccount configured(const QString &id, const QString &key)
{
    return {.account = {.id = id, .name = {}}, .key = domain::ApiKey::fromText(key)};
}

struct Bench {
    Bench()
        : accounts(
            [this](const domain::Account &, const domain::ApiKey &) {
                auto source = std::make_unique<FakeBalanceSource>();
                sources.emplace_back(source.get());
                return source;
            },
            clock, history,
            [this](const QString &id) { return monitor::Past{.lastGood = history.latest(id), .memory = memory}; })
    {
    }

    /// Answers the next poll with \p credits.
    void answerNext(qint32 credits)
    {
        while (!sources.back()->asked())
            clock.advance(5s);
        sources.back()->answer(domain::Reading{.amount = Credits::fromWhole(credits), .seenAt = clock.now()});
    }
    /// Shows every alert to the user, and remembers that.
    void deliverAlerts()
    {
        QObject::connect(&accounts, &Accounts::alertMemoryChanged,
                         [this](const domain::Account &, const domain::AlertMemory &changed) { memory = changed; });
        QObject::connect(&accounts, &Accounts::alertRaised,
                         [this](const domain::Account &account, const domain::Alert &alert) {
                             accounts.alertDelivered(account.id, domain::topic(alert.kind));
                         });
    }
    /// Polls 405 and 400 credits with the key "a", of which the user hears that they are few.
    void hearOfFewCredits()
    {
        deliverAlerts();
        accounts.watch({configured(u"1"_s, u"a"_s)}, {});
        answerNext(405);
        answerNext(400);
        QCOMPARE(memory.told, domain::Standing::Low);
    }

    [[nodiscard]] domain::BalanceState state(const QString &accountId) const
    {
        for (const domain::AccountSnapshot &one : accounts.snapshots()) {
            if (one.account.id == accountId)
                return one.state;
        }
        return {};
    }

    FakeClock clock;
    MemoryHistory history;
    domain::AlertMemory memory; ///< of an earlier run
    std::vector<QPointer<FakeBalanceSource>> sources; ///< in the order of their making
    Accounts accounts;
};

} // namespace

class TestAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void watchesOneLoopEach()
    {
        Bench bench;
        bench.accounts.watch({configured(u"1"_s, u"a"_s), configured(u"2"_s, u"b"_s)}, {});
        bench.clock.advance(5s);
        QCOMPARE(bench.sources.size(), 2U);
        bench.sources[0]->answer(domain::Reading{.amount = Credits::fromWhole(1), .seenAt = bench.clock.now()});
        QVERIFY(bench.state(u"1"_s).lastGood);
        QVERIFY(!bench.state(u"2"_s).lastGood);
    }

    void leavesAnAccountWithoutAKeyAlone()
    {
        Bench bench;
        bench.accounts.watch({configured(u"1"_s, {})}, {});
        bench.clock.advance(1h);
        QVERIFY(bench.sources.empty());
        QVERIFY(bench.state(u"1"_s) == domain::BalanceState{});
    }

    void leavesUnchangedAccountsUndisturbed()
    {
        Bench bench;
        bench.accounts.watch({configured(u"1"_s, u"a"_s)}, {});
        bench.clock.advance(5s);
        bench.accounts.watch({configured(u"1"_s, u"a"_s), configured(u"2"_s, u"b"_s)}, {});
        QCOMPARE(bench.sources.size(), 2U);
        QVERIFY(bench.sources[0]->asked());
    }

    void aRenamedAccountKeepsAllThatIsKnown()
    {
        Bench bench;
        bench.hearOfFewCredits();
        bench.accounts.snooze(domain::SnoozeLength::UntilToppedUp);
        const domain::AlertMemory memory = bench.accounts.alertMemory(u"1"_s);
        const QSignalSpy ended(&bench.accounts, &Accounts::alertsEnded);
        domain::ConfiguredAccount renamed = configured(u"1"_s, u"a"_s);
        renamed.account.name = u"Work"_s;
        bench.accounts.watch({renamed}, {});
        QVERIFY(bench.state(u"1"_s).lastGood.has_value());
        QVERIFY(bench.accounts.alertMemory(u"1"_s) == memory);
        QCOMPARE(ended.size(), 0);
        const QSignalSpy raised(&bench.accounts, &Accounts::alertRaised);
        bench.accounts.endSnooze();
        QCOMPARE(raised.size(), 1);
        QCOMPARE(raised[0][0].value<domain::Account>().name, u"Work"_s);
    }

    void fetchesAtOnceWithAKeyThatIsEnteredWhileRunning()
    {
        Bench bench;
        bench.accounts.watch({configured(u"1"_s, {})}, {});
        bench.accounts.watch({configured(u"1"_s, u"a"_s)}, {});
        QVERIFY(bench.sources[0]->asked());
    }

    void theAmountUnderAnotherKeyIsUnknownUntilItIsRead()
    {
        Bench bench;
        bench.accounts.watch({configured(u"1"_s, u"a"_s)}, {});
        bench.answerNext(50);
        bench.accounts.watch({configured(u"1"_s, u"b"_s)}, {});
        QVERIFY(!bench.sources[0]); // an answer to the old key can no longer come
        QVERIFY(bench.sources[1]->asked());
        QVERIFY(!bench.state(u"1"_s).lastGood);
    }

    /// After 400 credits 400 and 395 under a new key: the same account can hold that.
    void whatWasToldStaysToldUnderARotatedKey()
    {
        Bench bench;
        bench.hearOfFewCredits();
        const QSignalSpy alerts(&bench.accounts, &Accounts::alertRaised);
        QSignalSpy ended(&bench.accounts, &Accounts::alertsEnded);
        bench.accounts.watch({configured(u"1"_s, u"b"_s)}, {});
        QCOMPARE(ended.size(), 1); // what concerned the old key
        QCOMPARE(ended.takeFirst().at(1).value<domain::AlertTopic>(), domain::AlertTopic::Key);
        bench.answerNext(400);
        bench.answerNext(395);
        QCOMPARE(alerts.size(), 0);
        QCOMPARE(ended.size(), 0);
        QCOMPARE(bench.memory.told, domain::Standing::Low);
        QCOMPARE(bench.memory.keyFingerprint, domain::ApiKey::fromText(u"b")->fingerprint());
    }

    /// After 400 credits 300 under a new key: of this account nobody has heard yet that its credits are few.
    void anotherAccountIsAlertedAnew()
    {
        Bench bench;
        bench.hearOfFewCredits();
        const QSignalSpy alerts(&bench.accounts, &Accounts::alertRaised);
        QSignalSpy ended(&bench.accounts, &Accounts::alertsEnded);
        bench.accounts.watch({configured(u"1"_s, u"b"_s)}, {});
        ended.clear();
        bench.answerNext(300);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended[0][1].value<domain::AlertTopic>(), domain::AlertTopic::Balance);
        QCOMPARE(alerts.size(), 1);
        QCOMPARE(alerts[0][1].value<domain::Alert>().kind, domain::Alert::Kind::LowMark);
    }

    void aKeyThatChangesBetweenTwoRunsMayBeRotatedToo_data()
    {
        QTest::addColumn<int>("credits");
        QTest::addColumn<int>("alerts");
        QTest::newRow("the same account") << 400 << 0;
        QTest::newRow("another one") << 300 << 1;
    }
    void aKeyThatChangesBetweenTwoRunsMayBeRotatedToo()
    {
        QFETCH(int, credits);
        QFETCH(int, alerts);
        Bench before;
        before.hearOfFewCredits();
        Bench bench;
        bench.clock.advance(before.clock.uptime());
        bench.history = before.history;
        bench.memory = before.memory;
        const QSignalSpy raised(&bench.accounts, &Accounts::alertRaised);
        bench.accounts.watch({configured(u"1"_s, u"b"_s)}, {});
        QVERIFY(!bench.state(u"1"_s).lastGood);
        bench.answerNext(credits);
        QCOMPARE(raised.size(), alerts);
    }

    /// Otherwise nobody would hear that the new one is refused as well.
    void whatIsKnownOfAKeyIsNotKnownOfTheNextOne()
    {
        Bench bench;
        bench.memory = {.keyRefusedTold = true,
                        .shownOfKey = domain::Alert::Kind::KeyRefused,
                        .keyFingerprint = domain::ApiKey::fromText(u"a")->fingerprint()};
        const QSignalSpy ended(&bench.accounts, &Accounts::alertsEnded);
        bench.accounts.watch({configured(u"1"_s, u"a"_s)}, {});
        QVERIFY(bench.accounts.alertMemory(u"1"_s).keyRefusedTold);
        bench.accounts.watch({configured(u"1"_s, u"b"_s)}, {});
        QVERIFY(bench.accounts.alertMemory(u"1"_s)
                == domain::AlertMemory{.keyFingerprint = domain::ApiKey::fromText(u"b")->fingerprint()});
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended[0][1].value<domain::AlertTopic>(), domain::AlertTopic::Key);
    }

    void startsAnewWithAnotherKeyAfterATimeWithoutOne()
    {
        Bench bench;
        connect(&bench.accounts, &Accounts::alertMemoryChanged,
                [&bench](const domain::Account &, const domain::AlertMemory &memory) { bench.memory = memory; });
        const QSignalSpy alerts(&bench.accounts, &Accounts::alertRaised);
        bench.accounts.watch({configured(u"1"_s, u"a"_s)}, {});
        bench.clock.advance(5s);
        bench.sources[0]->answer(domain::Reading{.amount = Credits::fromWhole(600), .seenAt = bench.clock.now()});
        bench.accounts.watch({}, {});
        bench.accounts.watch({configured(u"1"_s, u"b"_s)}, {});
        QVERIFY(!bench.state(u"1"_s).lastGood);
        bench.clock.advance(5s);
        bench.sources[1]->answer(domain::Reading{.amount = Credits::fromWhole(4000), .seenAt = bench.clock.now()});
        QCOMPARE(alerts.size(), 0); // another account has more, which is no top-up
    }

    void passesOverWhatWasLearntWithAnotherKey_data()
    {
        QTest::addColumn<QString>("learntWith");
        QTest::addColumn<bool>("known");
        QTest::newRow("the same key") << domain::ApiKey::fromText(u"a")->fingerprint() << true;
        QTest::newRow("another key") << domain::ApiKey::fromText(u"b")->fingerprint() << false;
        QTest::newRow("an older version of this program") << QString() << true;
    }
    void passesOverWhatWasLearntWithAnotherKey()
    {
        QFETCH(QString, learntWith);
        QFETCH(bool, known);
        Bench bench;
        bench.history.append(u"1"_s, {.amount = Credits::fromWhole(7), .seenAt = bench.clock.now()}, {});
        bench.memory = {.told = domain::Standing::Critical, .keyRefusedTold = true, .keyFingerprint = learntWith};
        bench.accounts.watch({configured(u"1"_s, u"a"_s)}, {});
        QCOMPARE(bench.state(u"1"_s).lastGood.has_value(), known);
        QCOMPARE(bench.accounts.alertMemory(u"1"_s).told, domain::Standing::Critical); // it may be a rotated key
        QCOMPARE(bench.accounts.alertMemory(u"1"_s).keyRefusedTold, known);
        QCOMPARE(bench.accounts.alertMemory(u"1"_s).keyFingerprint, domain::ApiKey::fromText(u"a")->fingerprint());
    }

    void forgetsWhatIsNoLongerConfigured()
    {
        Bench bench;
        bench.accounts.watch({configured(u"1"_s, u"a"_s)}, {});
        bench.clock.advance(5s);
        bench.accounts.watch({}, {});
        QVERIFY(!bench.sources[0]);
        bench.accounts.refresh();
        bench.clock.advance(1h);
        QCOMPARE(bench.sources.size(), 1U);
    }

    void deliveriesCountForTheirAccountAlone()
    {
        Bench bench;
        bench.accounts.watch({configured(u"1"_s, u"a"_s), configured(u"2"_s, u"b"_s)}, {});
        bench.clock.advance(5s);
        for (const auto &source : bench.sources)
            source->answer(domain::Reading{.amount = Credits::fromWhole(50), .seenAt = bench.clock.now()});
        bench.accounts.alertDelivered(u"2"_s, domain::AlertTopic::Balance);
        bench.accounts.alertDelivered(u"gone"_s, domain::AlertTopic::Balance);
        QCOMPARE(bench.accounts.alertMemory(u"1"_s).told, domain::Standing::Healthy);
        QCOMPARE(bench.accounts.alertMemory(u"2"_s).told, domain::Standing::Critical);

        QSignalSpy raised(&bench.accounts, &Accounts::alertRaised);
        bench.accounts.alertUndelivered(u"1"_s, domain::AlertTopic::Balance);
        bench.accounts.reconsiderAll();
        QCOMPARE(raised.size(), 1);
        QCOMPARE(raised.constFirst().constFirst().value<domain::Account>().id, u"1"_s);
    }

    void snoozesOneAccountOrAll()
    {
        Bench bench;
        bench.accounts.watch({configured(u"1"_s, u"a"_s), configured(u"2"_s, u"b"_s)}, {});
        bench.clock.advance(5s);
        bench.accounts.snooze(domain::SnoozeLength::OneHour, u"2"_s);
        QVERIFY(!bench.accounts.snapshots().at(0).snooze);
        QVERIFY(bench.accounts.snapshots().at(1).snooze);
        bench.accounts.snooze(domain::SnoozeLength::OneHour);
        QVERIFY(bench.accounts.snapshots().at(0).snooze);
        bench.accounts.endSnooze(u"2"_s);
        QVERIFY(bench.accounts.snapshots().at(0).snooze);
        QVERIFY(!bench.accounts.snapshots().at(1).snooze);
    }

    void publishesOnceForWhatConcernsAll()
    {
        Bench bench;
        bench.accounts.watch({configured(u"1"_s, u"a"_s), configured(u"2"_s, u"b"_s)}, {});
        bench.clock.advance(5s);
        const QSignalSpy published(&bench.accounts, &Accounts::snapshotsChanged);
        bench.accounts.snooze(domain::SnoozeLength::OneHour);
        QCOMPARE(published.size(), 1);
        bench.accounts.endSnooze();
        QCOMPARE(published.size(), 2);
    }

    void asksForOneAccountAlone()
    {
        Bench bench;
        bench.accounts.watch({configured(u"1"_s, u"a"_s), configured(u"2"_s, u"b"_s)}, {});
        bench.accounts.refresh(u"2"_s);
        QVERIFY(!bench.sources[0]->asked());
        QVERIFY(bench.sources[1]->asked());
    }

    void keepsTheUsersOrderAndWhatIsKnownWhenItChanges()
    {
        Bench bench;
        bench.accounts.watch({configured(u"1"_s, u"a"_s), configured(u"2"_s, u"b"_s), configured(u"3"_s, {})}, {});
        bench.clock.advance(5s);
        for (const auto &source : bench.sources)
            source->answer(domain::Reading{.amount = Credits::fromWhole(50), .seenAt = bench.clock.now()});
        const QSignalSpy ended(&bench.accounts, &Accounts::alertsEnded);
        const QSignalSpy raised(&bench.accounts, &Accounts::alertRaised);
        const domain::AccountSnapshots before = bench.accounts.snapshots();
        bench.accounts.watch({configured(u"3"_s, {}), configured(u"2"_s, u"b"_s), configured(u"1"_s, u"a"_s)}, {});
        QCOMPARE(bench.accounts.snapshots(), (domain::AccountSnapshots{before.at(2), before.at(1), before.at(0)}));
        QCOMPARE(ended.size() + raised.size(), 0);
        QCOMPARE(bench.sources.size(), 2U);
    }

    void publishesOncePerAnswerAfterTheDecision()
    {
        Bench bench;
        bench.accounts.watch({configured(u"1"_s, u"a"_s), configured(u"2"_s, u"b"_s)}, {});
        bench.clock.advance(5s);
        QStringList order;
        connect(&bench.accounts, &Accounts::snapshotsChanged, [&order](const domain::AccountSnapshots &all) {
            order << u"snapshots of %1"_s.arg(all.at(0).state.lastGood->amount.toDecimal());
        });
        connect(&bench.accounts, &Accounts::alertMemoryChanged, [&order] { order << u"memory"_s; });
        connect(&bench.accounts, &Accounts::alertRaised, [&order] { order << u"alert"_s; });
        connect(&bench.accounts, &Accounts::answered, [&order] { order << u"answered"_s; });
        bench.sources[0]->answer(domain::Reading{.amount = Credits::fromWhole(50), .seenAt = bench.clock.now()});
        QCOMPARE(order, (QStringList{u"memory"_s, u"snapshots of 50"_s, u"alert"_s, u"answered"_s}));
    }

    void publishesOncePerChangeOfTheAccountsAndNotWithoutOne()
    {
        Bench bench;
        const std::vector accounts{configured(u"1"_s, u"a"_s), configured(u"2"_s, u"b"_s)};
        const QSignalSpy published(&bench.accounts, &Accounts::snapshotsChanged);
        bench.accounts.watch(accounts, {});
        QCOMPARE(published.size(), 1);
        bench.accounts.watch(accounts, {});
        QCOMPARE(published.size(), 1);
        bench.accounts.watch({accounts[1]}, {});
        QCOMPARE(published.size(), 2);
        QCOMPARE(bench.accounts.snapshots().size(), 1U);
    }

    void judgesAnAccountByItsOwnMarks()
    {
        Bench bench;
        domain::ConfiguredAccount own = configured(u"2"_s, u"b"_s);
        own.ownMarks = domain::Marks{.low = Credits::fromWhole(40), .critical = Credits::fromWhole(10)};
        bench.accounts.watch({configured(u"1"_s, u"a"_s), own}, {});
        bench.clock.advance(5s);
        for (const auto &source : bench.sources)
            source->answer(domain::Reading{.amount = Credits::fromWhole(50), .seenAt = bench.clock.now()});
        QCOMPARE(bench.accounts.snapshots().at(0).standing, domain::Standing::Critical);
        QCOMPARE(bench.accounts.snapshots().at(1).standing, domain::Standing::Healthy);
    }

    void passesDemandsToAll()
    {
        Bench bench;
        bench.accounts.watch({configured(u"1"_s, u"a"_s), configured(u"2"_s, u"b"_s)}, {});
        bench.accounts.refresh();
        QVERIFY(bench.sources[0]->asked());
        QVERIFY(bench.sources[1]->asked());
        bench.accounts.wakeUpAll(domain::WakeUp::Resumed);
        QVERIFY(!bench.sources[0]->asked());
        QVERIFY(!bench.sources[1]->asked());
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
