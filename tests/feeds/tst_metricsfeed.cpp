// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/accounts.h"
#include "feeds/metricsfeed.h"
#include "support/memoryhistory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Instant;

namespace {

constexpr Instant Start{1'760'000'000'000ms};

/// Counts how often it is read, and fails on demand.
class ObservedHistory final : public monitor::HistoryReader {
public:
    std::optional<domain::HistoryFault> visitRuns(const QString &accountId, Instant from, Instant to,
                                                  const std::function<bool(const domain::Run &)> &visit) const override
    {
        ++visits;
        return fault ? fault : runs.visitRuns(accountId, from, to, visit);
    }

    /// \returns the state after a reading of \p credits.
    feeds::AccountState read(qint32 credits, std::chrono::seconds at)
    {
        feeds::AccountState state = feedstest::healthyAccount();
        state.credits = domain::Credits::fromWhole(credits);
        state.observedAt = Start + at;
        runs.append(state.id, {.amount = *state.credits, .seenAt = *state.observedAt}, 10min);
        return state;
    }

    MemoryHistory runs;
    std::optional<domain::HistoryFault> fault;
    mutable int visits = 0;
};

} // namespace

class TestMetricsFeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void spendingIsCountedWithEachReading()
    {
        ObservedHistory history;
        feeds::MetricsFeed feed(history, Start);
        QVERIFY(feed.text({history.read(100, 0s)}).contains("kie_credits_spent_total{account=\"1\"} 0\n"));
        QVERIFY(feed.text({history.read(90, 60s)}).contains("kie_credits_spent_total{account=\"1\"} 10\n"));
        history.read(80, 120s);
        QVERIFY(feed.text({history.read(90, 180s)}).contains("kie_credits_spent_total{account=\"1\"} 20\n"));
    }

    void aScrapeWithoutANewReadingReadsNoHistory()
    {
        ObservedHistory history;
        feeds::MetricsFeed feed(history, Start);
        const feeds::AccountStates accounts{history.read(100, 0s)};
        const QByteArray text = feed.text(accounts);
        const int before = history.visits;
        QCOMPARE(feed.text(accounts), text);
        QCOMPARE(history.visits, before);
    }

    void anUnreadableHistoryIsReadAgain()
    {
        ObservedHistory history;
        feeds::MetricsFeed feed(history, Start);
        const feeds::AccountStates accounts{history.read(100, 0s)};
        history.fault = domain::HistoryFault{};
        QVERIFY(!feed.text(accounts).contains("kie_credits_spent_total"));
        history.fault.reset();
        QVERIFY(feed.text(accounts).contains("kie_credits_spent_total"));
    }
};

QTEST_GUILESS_MAIN(TestMetricsFeed)
#include "tst_metricsfeed.moc"
