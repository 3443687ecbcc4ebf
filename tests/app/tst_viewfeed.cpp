// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewfeed.h"

#include "recordingface.h"
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

/// Where requests arrive.
class Desk : public QObject {
public:
    void carryOut(const presentation::Request &request) { requests.push_back(request); }

    std::vector<presentation::Request> requests;
};

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
        app::connectFace(feed, face, &desk, &Desk::carryOut);
        QObject::connect(&accounts, &monitor::Accounts::snapshotsChanged, [this] { ++made; });
        accounts.watch({configured(u"1"_s), configured(u"2"_s)}, {});
        clock.advance(5s);
        face.shown.clear();
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
    RecordingFace face;
    Desk desk;
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
        QCOMPARE(bench.face.shown.size(), 1U);
        QCOMPARE(bench.face.shown.front().accounts.at(1).balanceLine.section(u' ', 0, 0), QLocale().toString(credits));
        QVERIFY(bench.face.shown.front().accounts.at(0).face == presentation::Face::Waiting);
    }

    void whatAFaceWantsArrivesWhereItIsCarriedOut()
    {
        Bench bench;
        const presentation::Request request{.command = presentation::Command::Refresh, .accountId = u"2"_s};
        Q_EMIT bench.face.requested(request);
        QCOMPARE(bench.desk.requests, std::vector{request});
    }

    void aSnoozeIsShownOnce()
    {
        Bench bench;
        bench.answer(0, 50);
        bench.face.shown.clear();
        bench.accounts.snooze(domain::SnoozeLength::OneHour, u"1"_s);
        QCOMPARE(bench.face.shown.size(), 1U);
        QVERIFY(!bench.face.shown.front().snoozeLine.isEmpty());
    }

    void anUnchangedViewIsNotSent()
    {
        Bench bench;
        bench.answer(0, 50);
        const std::size_t before = bench.face.shown.size();
        bench.feed.update();
        bench.accounts.reconsiderAll();
        bench.accounts.wakeUpAll(domain::WakeUp::NetworkChanged);
        QCOMPARE(bench.face.shown.size(), before);
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
        const std::size_t before = bench.face.shown.size();
        fail();
        QCOMPARE(bench.face.shown.size(), before);
    }
};

QTEST_MAIN(TestViewFeed)
#include "tst_viewfeed.moc"
