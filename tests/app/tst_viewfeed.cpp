// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewfeed.h"

#include "support/fakebalancesource.h"
#include "support/fakeclock.h"
#include "support/memoryhistory.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;

namespace {

/// The way from an answer to what is shown, with two accounts.
struct Bench {
    Bench()
        : accounts(
            [this](const domain::Account &, const domain::ApiKey &) {
                auto source = std::make_unique<FakeBalanceSource>();
                sources.emplace_back(source.get());
                return source;
            },
            clock, history, [](const QString &) { return monitor::Past(); })
        , feed(accounts, configuration, clock, false)
    {
        QObject::connect(&feed, &app::ViewFeed::changed,
                         [this](const presentation::ProgramView &view) { shown.push_back(view); });
        QObject::connect(&accounts, &monitor::Accounts::snapshotsChanged, [this] { ++made; });
        accounts.watch({configured(u"1"_s), configured(u"2"_s)}, {});
        clock.advance(5s);
        shown.clear();
        made = 0;
    }

    static domain::ConfiguredAccount configured(const QString &id)
    {
        return {.account = {.id = id, .name = {}}, .key = domain::ApiKey::fromText(u"key-of-"_s + id)};
    }
    void answer(std::size_t place, int credits)
    {
        sources.at(place)->answer(domain::Reading{.amount = Credits::fromWhole(credits), .seenAt = clock.now()});
    }

    QTemporaryDir home;
    storage::Configuration configuration{home.filePath(u"settings.ini"_s), {}};
    FakeClock clock;
    MemoryHistory history;
    std::vector<QPointer<FakeBalanceSource>> sources;
    monitor::Accounts accounts;
    app::ViewFeed feed;
    std::vector<presentation::ProgramView> shown;
    int made = 0; ///< so many times the feed was told to make a view
};

} // namespace

class TestViewFeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAnswerMakesOneView_data()
    {
        QTest::addColumn<int>("credits");
        QTest::newRow("healthy") << 5000;
        QTest::newRow("with an alert") << 50;
    }
    void anAnswerMakesOneView()
    {
        QFETCH(int, credits);
        Bench bench;
        bench.answer(1, credits);
        QCOMPARE(bench.made, 1);
        QCOMPARE(bench.shown.size(), 1U);
        QCOMPARE(bench.shown.front().accounts.at(1).balanceLine.section(u' ', 0, 0), QLocale().toString(credits));
        QVERIFY(bench.shown.front().accounts.at(0).face == presentation::Face::Waiting);
    }

    void aSnoozeIsShownOnce()
    {
        Bench bench;
        bench.answer(0, 50);
        bench.shown.clear();
        bench.accounts.snooze(domain::SnoozeLength::OneHour, u"1"_s);
        QCOMPARE(bench.shown.size(), 1U);
        QVERIFY(!bench.shown.front().snoozeLine.isEmpty());
    }

    void anUnchangedViewIsNotSent()
    {
        Bench bench;
        bench.answer(0, 50);
        const std::size_t before = bench.shown.size();
        bench.feed.update();
        bench.accounts.reconsiderAll();
        bench.accounts.wakeUpAll(domain::WakeUp::NetworkChanged);
        QCOMPARE(bench.shown.size(), before);
    }

    /// A problem that goes on changes nothing that is shown.
    void aSecondFailureIsNotSent()
    {
        Bench bench;
        bench.answer(0, 5000);
        bench.clock.advance(5min);
        const auto fail = [&bench] {
            while (!bench.sources[0]->asked())
                bench.clock.advance(5s);
            bench.sources[0]->answer(domain::Problem{.kind = domain::Problem::Kind::Unreachable});
        };
        fail();
        const std::size_t before = bench.shown.size();
        fail();
        QCOMPARE(bench.shown.size(), before);
    }
};

QTEST_MAIN(TestViewFeed)
#include "tst_viewfeed.moc"
