// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "storage/historyreader.h"
#include "storage/historyschema.h"
#include "storage/historystore.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;
using domain::Highlight;
using domain::Instant;
using domain::Run;
using storage::HistoryReader;
using storage::HistoryStore;

namespace {

constexpr Instant Start{1'760'000'000'123ms};
constexpr Instant Never{-1ms * (1LL << 50)};
constexpr Instant Always{1ms * (1LL << 50)};

std::vector<Run> runsIn(const QString &file, Instant from = Never, Instant to = Always)
{
    std::vector<Run> runs;
    if (HistoryReader(file).visitRuns(u"1"_s, from, to, [&runs](const Run &run) {
            runs.push_back(run);
            return true;
        }))
        qFatal("the history cannot be read");
    return runs;
}

std::vector<Highlight> highlightsIn(const QString &file, Instant from = Never, Instant to = Always)
{
    std::vector<Highlight> highlights;
    if (HistoryReader(file).visitHighlights(u"1"_s, from, to, [&highlights](const Highlight &highlight) {
            highlights.push_back(highlight);
            return true;
        }))
        qFatal("the history cannot be read");
    return highlights;
}

/// The highlights of the whole stretches in \p from to \p to that were over before the latest run began; elsewhere all
/// of \p runs, which are those of this time.
std::vector<Highlight> expected(const std::vector<Run> &runs, Instant latest, Instant from, Instant to)
{
    const Instant firstWhole = domain::stretchOf(from - 1ms) + domain::HighlightStretch(1);
    const Instant lastWhole = std::min(domain::stretchOf(latest), domain::stretchOf(to));
    std::vector<Highlight> all;
    for (auto run = runs.begin(); run != runs.end();) {
        const Instant stretch = domain::stretchOf(run->firstSeen);
        if (run->firstSeen < firstWhole || stretch >= lastWhole) {
            all.push_back({.run = *run++});
            continue;
        }
        domain::HighlightPicker picker;
        for (; run != runs.end() && domain::stretchOf(run->firstSeen) == stretch; ++run)
            picker.add(*run);
        std::ranges::copy(picker.highlights(), std::back_inserter(all));
    }
    return all;
}

} // namespace

class TestHistoryHighlights : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    [[nodiscard]] HistoryStore store() const
    {
        return {m_path, [](const domain::StorageTrouble &) { qFatal("a trouble that no test here makes"); }};
    }

    /// Compares what the file tells with what it should, for all time and for a part of it.
    void verify() const
    {
        const std::vector<Run> all = runsIn(m_path);
        const Instant latest = all.back().firstSeen;
        const Instant middle = all[all.size() / 2].firstSeen;
        for (const auto &[from, to] : {std::pair(Never, Always), std::pair(middle, Always), std::pair(Never, middle),
                                       std::pair(middle - 20h, middle + 20h)})
            QCOMPARE(highlightsIn(m_path, from, to), expected(runsIn(m_path, from, to), latest, from, to));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"kie-credits/history.sqlite"_s);
    }

    void standForTheRunsOfEachStretch_data()
    {
        QTest::addColumn<bool>("setsTheClockBack");
        QTest::addColumn<bool>("forgets");
        QTest::newRow("in order") << false << false;
        QTest::newRow("the clock is set back") << true << false;
        QTest::newRow("the oldest are forgotten") << false << true;
        QTest::newRow("both") << true << true;
    }
    void standForTheRunsOfEachStretch()
    {
        QFETCH(bool, setsTheClockBack);
        QFETCH(bool, forgets);
        QRandomGenerator random(7);
        HistoryStore history = store();
        if (forgets)
            history.keepFor(40h);
        Instant at = Start;
        for (int reading = 0; reading < 600; ++reading) {
            at += std::chrono::minutes(random.bounded(1, 40));
            if (setsTheClockBack && reading % 97 == 96)
                at -= std::chrono::hours(random.bounded(1, 60));
            history.append(u"1"_s, {.amount = Credits::fromWhole(random.bounded(3000)), .seenAt = at}, 10min);
            if (reading % 3 == 0) // unchanged
                history.append(u"1"_s, {.amount = *latestAmount(history), .seenAt = at + 30s}, 10min);
        }
        verify();
        QVERIFY(highlightsIn(m_path).size() < runsIn(m_path).size());
    }

    void standForRunsThatWaitedInMemory()
    {
        HistoryStore history(m_path, [](const domain::StorageTrouble &) {});
        const auto append = [&history](qint32 credits, std::chrono::hours after) {
            history.append(u"1"_s, {.amount = Credits::fromWhole(credits), .seenAt = domain::stretchOf(Start) + after},
                           10min);
        };
        append(500, 0h);
        append(400, 1h);
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"locker"_s);
            other.setDatabaseName(m_path);
            QVERIFY(other.open());
            QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s);
            append(300, 7h); // the first stretch is over
            append(900, 2h); // and the clock set back into it
            QCOMPARE(runsIn(m_path).size(), size_t(2));
            QSqlQuery(other).exec(u"ROLLBACK"_s);
        }
        QSqlDatabase::removeDatabase(u"locker"_s);
        history.append(u"2"_s, {.amount = {}, .seenAt = Start}, 10min); // takes them along
        QCOMPARE(runsIn(m_path).size(), size_t(4));
        verify();
    }

    void areFoundForAnOlderFileWhileItGrows()
    {
        makeVersion1(20'000);
        const std::vector<Run> before = runsIn(m_path);
        QCOMPARE(before.size(), size_t(20'000)); // it can be read as it is
        QCOMPARE(highlightsIn(m_path).size(), size_t(20'000));
        HistoryStore history = store();
        for (int minute = 1; minute <= 3; ++minute)
            history.append(u"1"_s, {.amount = Credits::fromWhole(1), .seenAt = before.back().lastSeen + minute * 1min},
                           10min);
        std::vector<Run> after = runsIn(m_path);
        QCOMPARE(after.size(), before.size() + 1);
        after.pop_back();
        QCOMPARE(after, before);
        verify();
        QVERIFY(highlightsIn(m_path).size() < 1'000);
    }

    void areForgottenInPortions()
    {
        makeVersion1(50'000);
        const Instant newest = runsIn(m_path).back().firstSeen;
        HistoryStore history = store();
        const auto append = [&](int minute) {
            history.append(u"1"_s, {.amount = Credits::fromWhole(minute), .seenAt = newest + minute * 1min}, 10min);
        };
        history.keepFor(10min);
        append(1);
        QCOMPARE(runsIn(m_path).size(), size_t(30'000 + 1));
        history.keepFor(0min); // the user thinks better of it
        append(2);
        QCOMPARE(runsIn(m_path).size(), size_t(30'000 + 2));
        history.keepFor(10min);
        for (int minute = 3; minute <= 20; ++minute)
            append(minute);
        // Done with the second reading, by the time of the first: to find that takes reading thirty days.
        QCOMPARE(runsIn(m_path).front().firstSeen, newest - 7min);
        verify();
    }

private:
    static std::optional<Credits> latestAmount(const HistoryStore &history)
    {
        const std::optional<domain::Reading> latest = history.latest(u"1"_s);
        return latest ? std::optional(latest->amount) : std::nullopt;
    }

    /// Makes the file as it was before there were highlights, with \p changes changes, one a minute.
    void makeVersion1(int changes) const
    {
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QStringList statements = storage::historyschema::migrations().front();
            statements << u"PRAGMA user_version = 1"_s << u"INSERT INTO accounts (id) VALUES ('1')"_s
                       << u"INSERT INTO runs WITH RECURSIVE step (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM step"
                          " WHERE n < %1 - 1) SELECT 1, %2 + n * 60000, 1000, (n * 10007) % 400000 FROM step"_s
                              .arg(changes)
                              .arg(Start.time_since_epoch().count())
                       << u"UPDATE accounts SET newest = (SELECT max(first_seen) FROM runs)"_s;
            QSqlQuery query(database);
            for (const QString &statement : statements)
                QVERIFY2(query.exec(statement), qUtf8Printable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"older"_s);
    }
};

QTEST_GUILESS_MAIN(TestHistoryHighlights)
#include "tst_historyhighlights.moc"
