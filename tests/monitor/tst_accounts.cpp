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
        QVERIFY(bench.accounts.state(u"1"_s).lastGood);
        QVERIFY(!bench.accounts.state(u"2"_s).lastGood);
    }

    void leavesAnAccountWithoutAKeyAlone()
    {
        Bench bench;
        bench.accounts.watch({configured(u"1"_s, {})}, {});
        bench.clock.advance(1h);
        QVERIFY(bench.sources.empty());
        QVERIFY(bench.accounts.state(u"1"_s) == domain::BalanceState{});
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

    void fetchesAtOnceWithAKeyThatIsEnteredWhileRunning()
    {
        Bench bench;
        bench.accounts.watch({configured(u"1"_s, {})}, {});
        bench.accounts.watch({configured(u"1"_s, u"a"_s)}, {});
        QVERIFY(bench.sources[0]->asked());
    }

    void startsAnewWithAChangedKey()
    {
        Bench bench;
        QSignalSpy memories(&bench.accounts, &Accounts::alertMemoryChanged);
        QSignalSpy ended(&bench.accounts, &Accounts::alertsEnded);
        bench.accounts.watch({configured(u"1"_s, u"a"_s)}, {});
        bench.clock.advance(5s);
        bench.sources[0]->answer(domain::Reading{.amount = Credits::fromWhole(50), .seenAt = bench.clock.now()});
        bench.clock.advance(10s);
        memories.clear();

        bench.accounts.watch({configured(u"1"_s, u"b"_s)}, {});
        QVERIFY(!bench.sources[0]); // an answer to the old key can no longer come
        QVERIFY(bench.sources[1]->asked());
        QVERIFY(!bench.accounts.state(u"1"_s).lastGood); // the old key's amount is not the new one's
        QCOMPARE(memories.size(), 1);
        QVERIFY(memories[0][1].value<domain::AlertMemory>()
                == domain::AlertMemory{.keyFingerprint = domain::ApiKey::fromText(u"a")->fingerprint()});
        QCOMPARE(ended.size(), 2);
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
        QVERIFY(!bench.accounts.state(u"1"_s).lastGood);
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
        bench.memory = {.told = domain::Standing::Critical, .keyFingerprint = learntWith};
        bench.accounts.watch({configured(u"1"_s, u"a"_s)}, {});
        QCOMPARE(bench.accounts.state(u"1"_s).lastGood.has_value(), known);
        QCOMPARE(bench.accounts.alertMemory(u"1"_s).told == domain::Standing::Critical, known);
        QCOMPARE(bench.accounts.alertMemory(u"1"_s).keyFingerprint, domain::ApiKey::fromText(u"a")->fingerprint());
    }

    void forgetsWhatIsNoLongerConfigured()
    {
        Bench bench;
        bench.accounts.watch({configured(u"1"_s, u"a"_s)}, {});
        bench.clock.advance(5s);
        bench.accounts.watch({}, {});
        QVERIFY(!bench.sources[0]);
        bench.accounts.refreshAll();
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

    void isSnoozedAsLongAsAnyAccountIs()
    {
        Bench bench;
        bench.accounts.watch({configured(u"1"_s, u"a"_s), configured(u"2"_s, u"b"_s)}, {});
        bench.clock.advance(5s);
        for (const auto &source : bench.sources)
            source->answer(domain::Reading{.amount = Credits::fromWhole(50), .seenAt = bench.clock.now()});
        QVERIFY(!bench.accounts.longestSnooze());
        bench.accounts.snoozeAll(domain::SnoozeLength::UntilToppedUp);
        bench.accounts.refreshAll();
        bench.clock.advance(2s);
        bench.sources[0]->answer(domain::Reading{.amount = Credits::fromWhole(5000), .seenAt = bench.clock.now()});
        QVERIFY(!bench.accounts.alertMemory(u"1"_s).snooze);
        QVERIFY(bench.accounts.longestSnooze());
        bench.accounts.endSnoozeOfAll();
        QVERIFY(!bench.accounts.longestSnooze());
    }

    void passesDemandsToAll()
    {
        Bench bench;
        bench.accounts.watch({configured(u"1"_s, u"a"_s), configured(u"2"_s, u"b"_s)}, {});
        bench.accounts.refreshAll();
        QVERIFY(bench.sources[0]->asked());
        QVERIFY(bench.sources[1]->asked());
        bench.accounts.wakeUpAll(domain::WakeUp::Resumed);
        QVERIFY(!bench.sources[0]->asked());
        QVERIFY(!bench.sources[1]->asked());
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
