// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/flow.h"
#include "files.h"
#include "storage/historyreader.h"
#include "storage/historystore.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;
using domain::Instant;
using domain::Reading;
using domain::Run;
using domain::StorageTrouble;
using Kind = StorageTrouble::Kind;
using Runs = std::vector<Run>;

namespace {

constexpr Instant Start{1'760'000'000'123ms};
constexpr Instant Never{-1ms * (1LL << 50)};
constexpr Instant Always{1ms * (1LL << 50)};

Reading reading(qint32 credits, std::chrono::milliseconds after = 0ms)
{
    return {.amount = Credits::fromWhole(credits), .seenAt = Start + after};
}

Run run(qint32 credits, std::chrono::milliseconds first, std::chrono::milliseconds last)
{
    return {.amount = Credits::fromWhole(credits), .firstSeen = Start + first, .lastSeen = Start + last};
}

/// Another program at the same file.
class Intruder {
public:
    explicit Intruder(const QString &path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"intruder"_s))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("cannot open %s", qUtf8Printable(path));
    }
    ~Intruder()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"intruder"_s);
    }
    Q_DISABLE_COPY_MOVE(Intruder)

    QVariant execute(const QString &statement)
    {
        QSqlQuery query(m_database);
        if (!query.exec(statement))
            qFatal("%s: %s", qUtf8Printable(statement), qUtf8Printable(query.lastError().text()));
        return query.next() ? query.value(0) : QVariant();
    }

private:
    QSqlDatabase m_database;
};

domain::Flow flowOf(const Runs &runs)
{
    domain::Flow flow;
    for (size_t i = 1; i < runs.size(); ++i)
        flow += domain::flowBetween(runs[i - 1], runs[i]);
    return flow;
}

/// A store, and what it has written so far. Silences are no matter here unless a test says so.
class HistoryStore {
public:
    HistoryStore(const QString &path, storage::TroubleReport report)
        : m_store(path, std::move(report))
        , m_reader(path)
    {
    }

    std::optional<domain::Rise> append(const QString &id, const Reading &reading,
                                       std::chrono::seconds longestSilence = 10'000h)
    {
        return m_store.append(id, reading, longestSilence).rise;
    }
    void setSource(const QString &id, const QString &source) { m_store.setSource(id, source); }
    void correct(const QString &id, const domain::HistoryCorrection &correction) { m_store.correct(id, correction); }
    [[nodiscard]] std::vector<domain::SourceChange> sourceChanges(const QString &id) const
    {
        return m_store.sourceChanges(id);
    }
    [[nodiscard]] QStringList accountIds() const { return m_store.accountIds(); }
    void forget(const QString &id) { m_store.forget(id); }
    void keepFor(std::chrono::milliseconds length) { m_store.keepFor(length); }
    [[nodiscard]] std::optional<Reading> latest(const QString &id) const { return m_store.latest(id); }
    [[nodiscard]] Runs runs(const QString &id) const
    {
        Runs runs;
        m_reader.visitRuns(id, Never, Always, [&runs](Run run) {
            run.rise.reset(); // tst_rise is about them
            runs.push_back(run);
            return true;
        });
        return runs;
    }

private:
    storage::HistoryStore m_store;
    storage::HistoryReader m_reader;
};

} // namespace

class TestHistoryStore : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::vector<StorageTrouble> m_reported;

    [[nodiscard]] HistoryStore store()
    {
        return {m_path, [this](const StorageTrouble &trouble) { m_reported.push_back(trouble); }};
    }
    [[nodiscard]] qint64 fileSize() const { return QFileInfo(m_path).size(); }

    /// Makes a history of one run a second. \returns its runs.
    Runs makeBackup(const QString &path, qint32 count, bool withLog)
    {
        Runs runs;
        HistoryStore history(path, {});
        for (qint32 change = 0; change < count; ++change) {
            history.append(u"1"_s, reading(change, change * 1s));
            runs.push_back(run(change, change * 1s, change * 1s));
        }
        if (withLog) { // as it is found after a crash
            for (const QString &suffix : {u""_s, u"-wal"_s})
                QFile::copy(path + suffix, path + u".0"_s + suffix);
        }
        return runs;
    }

    static void makeOld(const QString &path)
    {
        QFile file(path);
        const bool isDone = file.open(QFile::ReadWrite)
            && file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFile::FileModificationTime);
        QVERIFY(isDone);
    }

    /// Puts \p backup in the place of \p target while a store has that open.
    static void replaceBy(const QString &backup, const QString &target, const QString &way)
    {
        const auto renameOver = [](const QString &from, const QString &to) {
            return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
        };
        if (way == u"rename with log"_s) {
            QVERIFY(renameOver(backup + u".0-wal"_s, target + u"-wal"_s));
            QVERIFY(renameOver(backup + u".0"_s, target));
        } else if (way == u"move"_s) {
            QVERIFY(QFile::rename(target, target + u".former"_s));
            QVERIFY(QFile::copy(backup, target));
        } else if (way.startsWith(u"copy"_s)) {
            files::write(target, files::read(backup));
            if (way == u"copy"_s)
                makeOld(target);
        } else {
            QVERIFY(renameOver(backup, target));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"kie-credits/history.sqlite"_s);
        m_reported.clear();
    }

    void touchesNothingBeforeTheFirstUse()
    {
        const HistoryStore history = store();
        QVERIFY(!QFile::exists(QFileInfo(m_path).absolutePath()));
        QCOMPARE(history.latest(u"1"_s), std::nullopt);
        QCOMPARE(history.runs(u"1"_s), Runs());
        QVERIFY(!QFile::exists(QFileInfo(m_path).absolutePath()));
    }

    void isPrivate_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("usual umask") << 0022;
        QTest::newRow("no umask") << 0000;
    }
    void isPrivate()
    {
        QFETCH(int, mask);
        const files::Umask umask(static_cast<mode_t>(mask));
        HistoryStore history = store();
        history.append(u"1"_s, reading(5));
        QCOMPARE(files::mode(QFileInfo(m_path).absolutePath()), 0700);
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QCOMPARE(files::mode(m_path + suffix), 0600);
    }

    void repairsAWiderMode()
    {
        {
            HistoryStore history = store();
            history.append(u"1"_s, reading(5));
            QVERIFY(QFile::copy(m_path, m_path + u".0"_s) && QFile::copy(m_path + u"-wal"_s, m_path + u".0-wal"_s));
        }
        m_path += u".0"_s; // as after a crash: the log is still there
        ::chmod(QFile::encodeName(m_path).constData(), 0644);
        ::chmod(QFile::encodeName(m_path + u"-wal"_s).constData(), 0644);
        HistoryStore history = store();
        QCOMPARE(history.latest(u"1"_s), reading(5));
        QCOMPARE(files::mode(m_path), 0600);
        QCOMPARE(files::mode(m_path + u"-wal"_s), 0600);
    }

    void keepsReadingsOverARestart()
    {
        const Reading exact{.amount = Credits::fromMicros(4'335'860'001), .seenAt = Start + 1ms};
        const Reading negative{.amount = Credits::fromMicros(-1), .seenAt = Instant(-5ms)};
        {
            HistoryStore history = store();
            history.append(u"1"_s, exact);
            history.append(u"Ä 'quoted'; DROP TABLE runs"_s, negative);
            QCOMPARE(history.latest(u"1"_s), exact);
        }
        const HistoryStore history = store();
        QCOMPARE(history.latest(u"1"_s), exact);
        QCOMPARE(history.latest(u"Ä 'quoted'; DROP TABLE runs"_s), negative);
        QCOMPARE(history.latest(u"unknown"_s), std::nullopt);
        QVERIFY(m_reported.empty());
    }

    void mergesAnUnchangedBalance()
    {
        {
            HistoryStore history = store();
            for (const Reading &one : {reading(9), reading(9, 1s), reading(9, 2s), reading(7, 3s), reading(7, 4s)})
                history.append(u"1"_s, one);
        }
        HistoryStore history = store();
        history.append(u"1"_s, reading(7, 5s)); // goes on after a restart
        history.append(u"1"_s, reading(9, 6s));
        QCOMPARE(history.runs(u"1"_s), Runs({run(9, 0s, 2s), run(7, 3s, 5s), run(9, 6s, 6s)}));
        QCOMPARE(history.latest(u"1"_s), reading(9, 6s));
        QCOMPARE(Intruder(m_path).execute(u"SELECT count(*) FROM runs"_s).toInt(), 3);
    }

    void keepsAccountsApart()
    {
        HistoryStore history = store();
        history.append(u"1"_s, reading(1, 1s));
        history.append(u"2"_s, reading(1, 2s));
        history.append(u"1"_s, reading(1, 3s));
        QCOMPARE(history.runs(u"1"_s), Runs({run(1, 1s, 3s)}));
        QCOMPARE(history.runs(u"2"_s), Runs({run(1, 2s, 2s)}));
    }

    void beginsARunAfterALongSilence_data()
    {
        QTest::addColumn<int>("silence");
        QTest::addColumn<bool>("restarted");
        QTest::addColumn<int>("runs");
        QTest::newRow("the longest that counts") << 600 << false << 1;
        QTest::newRow("longer") << 601 << false << 2;
        QTest::newRow("the longest that counts, restarted") << 600 << true << 1;
        QTest::newRow("longer, restarted") << 601 << true << 2;
    }
    void beginsARunAfterALongSilence()
    {
        QFETCH(int, silence);
        QFETCH(bool, restarted);
        HistoryStore first = store();
        HistoryStore second = store();
        first.append(u"1"_s, reading(9), 600s);
        (restarted ? second : first).append(u"1"_s, reading(9, std::chrono::seconds(silence)), 600s);
        QTEST(static_cast<int>(first.runs(u"1"_s).size()), "runs");
    }

    void seesASilenceInReadingsThatWaitedInMemory()
    {
        HistoryStore history = store();
        history.append(u"1"_s, reading(9), 600s);
        {
            Intruder intruder(m_path);
            intruder.execute(u"BEGIN IMMEDIATE"_s);
            history.append(u"1"_s, reading(9, 1h), 600s);
            history.append(u"1"_s, reading(9, 65min), 600s);
            history.append(u"1"_s, reading(9, 2h), 600s);
            intruder.execute(u"ROLLBACK"_s);
        }
        history.append(u"1"_s, reading(9, 125min), 600s);
        QCOMPARE(history.runs(u"1"_s), Runs({run(9, 0s, 0s), run(9, 1h, 65min), run(9, 2h, 125min)}));
    }

    void keepsTwoAmountsOfTheSameInstant()
    {
        HistoryStore history = store();
        for (const int amount : {9, 8, 7})
            history.append(u"1"_s, reading(amount));
        QCOMPARE(history.runs(u"1"_s), Runs({run(9, 0ms, 0ms), run(8, 1ms, 1ms), run(7, 2ms, 2ms)}));
        QCOMPARE(history.latest(u"1"_s), reading(7, 2ms));
    }

    void forgetsWhatWasOverBefore_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("left");
        QTest::newRow("nothing is older") << -1 << 4;
        QTest::newRow("what ends there is still needed") << 10 << 4;
        QTest::newRow("the one before the first change is kept") << 39 << 3;
        QTest::newRow("a run that began there") << 40 << 2;
        QTest::newRow("all are older") << 1000 << 1;
    }
    void forgetsWhatWasOverBefore()
    {
        QFETCH(int, before);
        QFETCH(int, left);
        const Runs all{run(3, 0s, 10s), run(2, 20s, 30s), run(1, 40s, 40s), run(5, 50s, 50s)};
        HistoryStore history = store();
        for (const Run &one : all) {
            history.append(u"1"_s, {.amount = one.amount, .seenAt = one.firstSeen});
            history.append(u"1"_s, {.amount = one.amount, .seenAt = one.lastSeen});
        }
        history.keepFor(2'000s - std::chrono::seconds(before));
        QCOMPARE(history.runs(u"1"_s), all); // nothing is done without a reading
        history.append(u"1"_s, reading(5, 2'000s));
        Runs expected(all.end() - left, all.end());
        expected.back().lastSeen = Start + 2'000s;
        QCOMPARE(history.runs(u"1"_s), expected);
        QVERIFY(m_reported.empty());
    }

    void neverForgetsTheLatest()
    {
        HistoryStore history = store();
        history.append(u"1"_s, reading(9, 1000h)); // a wrong clock
        history.append(u"1"_s, reading(8, 1h)); // set right
        history.keepFor(1h);
        history.append(u"2"_s, reading(1, 2'001h));
        QCOMPARE(history.latest(u"1"_s), reading(8, 1h));
        QCOMPARE(store().latest(u"1"_s), reading(8, 1h));
    }

    void forgetsNothingWhereThereIsNothing()
    {
        HistoryStore history = store();
        history.keepFor(1h);
        QVERIFY(!QFile::exists(QFileInfo(m_path).absolutePath()));
        history.append(u"1"_s, reading(1));
        QCOMPARE(history.runs(u"1"_s).size(), 1U);
        QVERIFY(m_reported.empty());
    }

    void forgetsOnceADay()
    {
        HistoryStore history = store();
        history.keepFor(10h);
        const auto firstAfter = [&history](std::chrono::hours hour) {
            history.append(u"1"_s, reading(static_cast<qint32>(hour.count()), hour));
            return history.runs(u"1"_s).front();
        };
        QCOMPARE(firstAfter(100h), run(100, 100h, 100h));
        QCOMPARE(firstAfter(101h), run(100, 100h, 100h));
        QCOMPARE(firstAfter(123h), run(100, 100h, 100h)); // much of it is too old, but it is not time
        QCOMPARE(firstAfter(124h), run(101, 101h, 101h));
        QCOMPARE(firstAfter(147h), run(101, 101h, 101h));
        QCOMPARE(firstAfter(148h), run(124, 124h, 124h));
    }

    void forgetsAgainAfterTheClockWasSetBack()
    {
        HistoryStore history = store();
        history.keepFor(10h);
        history.append(u"1"_s, reading(1, 10'000h)); // a wrong clock
        history.append(u"2"_s, reading(2, 100h)); // set right
        history.append(u"2"_s, reading(3, 101h));
        history.append(u"2"_s, reading(4, 124h));
        QCOMPARE(history.runs(u"2"_s).front(), run(3, 101h, 101h));
    }

    void forgetsNoMoreWhenAllIsToBeKept()
    {
        HistoryStore history = store();
        history.append(u"1"_s, reading(1));
        history.append(u"1"_s, reading(2, 1h));
        history.keepFor(1h);
        history.keepFor(0h);
        history.append(u"1"_s, reading(3, 1'000h));
        QCOMPARE(history.runs(u"1"_s).size(), 3U);
    }

    void tellsOnceThatItCannotForget()
    {
        HistoryStore history = store();
        history.append(u"1"_s, reading(1));
        history.append(u"1"_s, reading(2, 1h));
        Intruder intruder(m_path);
        intruder.execute(u"CREATE TRIGGER stop BEFORE DELETE ON runs BEGIN SELECT RAISE(ABORT, 'stop'); END"_s);
        history.keepFor(1h);
        for (int hour = 10; hour < 16; ++hour)
            history.append(u"1"_s, reading(hour, hour * 1h));
        QCOMPARE(m_reported, std::vector({StorageTrouble{.kind = Kind::HistoryNotWritable, .path = m_path}}));
        QCOMPARE(history.runs(u"1"_s).size(), 8U); // and keeps all the same
        intruder.execute(u"DROP TRIGGER stop"_s);
        history.append(u"1"_s, reading(16, 16h));
        QCOMPARE(history.runs(u"1"_s), Runs({run(15, 15h, 15h), run(16, 16h, 16h)}));
        QCOMPARE(m_reported.size(), 1U);
    }

    void forgetsAllOfAnAccountAndNothingOfOthers()
    {
        HistoryStore history = store();
        history.forget(u"1"_s);
        QVERIFY2(!QFile::exists(m_path), "there was nothing to forget");
        for (const QString &id : {u"1"_s, u"2"_s}) {
            for (const QString &source : {u"a"_s, u"b"_s}) {
                history.setSource(id, source);
                for (int day = 0; day < 60; ++day) // so that there are highlights
                    history.append(id, reading(100 + day * 7 % 50, (source == u"b"_s ? 60 + day : day) * 24h));
            }
        }
        Intruder intruder(m_path);
        const auto rows = [&intruder] {
            QList<int> counts;
            for (const QString &table : {u"runs"_s, u"highlights"_s, u"stretches"_s, u"accounts"_s})
                counts << intruder.execute(u"SELECT count(*) FROM "_s + table).toInt();
            return counts;
        };
        const QList<int> before = rows();
        QVERIFY(!before.contains(0));
        const Runs kept = history.runs(u"2"_s);
        history.forget(u"1"_s);
        for (qsizetype table = 0; table < before.size(); ++table)
            QCOMPARE(rows().at(table) * 2, before.at(table));
        QCOMPARE(history.runs(u"1"_s), Runs());
        QCOMPARE(history.runs(u"2"_s), kept);
        QCOMPARE(history.latest(u"1"_s), std::nullopt);
        QCOMPARE(history.accountIds(), QStringList{u"2"_s});
        QVERIFY(history.sourceChanges(u"1"_s).empty());

        history.append(u"1"_s, reading(1'000, 9'000h)); // as of an account that was never there
        QCOMPARE(history.runs(u"1"_s), Runs({run(1'000, 9'000h, 9'000h)}));
        QVERIFY(m_reported.empty());
    }

    void forgetsAllOrNothingAndTriesAgain()
    {
        HistoryStore history = store();
        history.append(u"1"_s, reading(1));
        history.append(u"1"_s, reading(2, 1h));
        history.append(u"2"_s, reading(3));
        Intruder intruder(m_path);
        intruder.execute(u"CREATE TRIGGER stop BEFORE DELETE ON accounts BEGIN SELECT RAISE(ABORT, 'stop'); END"_s);
        history.forget(u"1"_s);
        QCOMPARE(history.runs(u"1"_s).size(), 2U);
        QCOMPARE(m_reported, std::vector({StorageTrouble{.kind = Kind::HistoryNotWritable, .path = m_path}}));
        history.append(u"2"_s, reading(4, 1h));
        QCOMPARE(history.latest(u"2"_s), reading(4, 1h)); // from memory
        intruder.execute(u"DROP TRIGGER stop"_s);
        history.append(u"2"_s, reading(5, 2h));
        QCOMPARE(history.runs(u"1"_s), Runs());
        QCOMPARE(history.runs(u"2"_s).size(), 3U);
        QCOMPARE(history.accountIds(), QStringList{u"2"_s});
    }

    void forgetsInTheEndWhatWasLocked()
    {
        {
            HistoryStore history = store();
            history.append(u"1"_s, reading(9));
            Intruder intruder(m_path);
            intruder.execute(u"BEGIN IMMEDIATE"_s);
            history.append(u"1"_s, reading(8, 1s)); // waits in memory
            history.forget(u"1"_s);
            intruder.execute(u"ROLLBACK"_s);
        }
        QCOMPARE(store().accountIds(), QStringList());
    }

    void findsTheAccountsThatHaveAHistory()
    {
        QCOMPARE(store().accountIds(), QStringList());
        QVERIFY(!QFile::exists(m_path));
        HistoryStore history = store();
        history.append(u"2"_s, reading(9));
        history.append(u"a/b"_s, reading(9));
        Intruder intruder(m_path);
        intruder.execute(u"BEGIN IMMEDIATE"_s);
        history.append(u"3"_s, reading(9)); // waits in memory
        QStringList ids = history.accountIds();
        ids.sort();
        QCOMPARE(ids, QStringList({u"2"_s, u"3"_s, u"a/b"_s}));
    }

    void prunesOtherAccountsByALongHistoryOnly()
    {
        HistoryStore history = store();
        history.keepFor(10h);
        history.append(u"old"_s, reading(2));
        history.append(u"old"_s, reading(1, 1h));
        history.append(u"new"_s, reading(5, 1'000h)); // it may be a wrong clock
        QCOMPARE(history.runs(u"old"_s).size(), 2U);
        history.append(u"new"_s, reading(5, 1'000h + 30 * 24h));
        QCOMPARE(history.runs(u"old"_s), Runs({run(1, 1h, 1h)}));
    }

    /// 5,000 at 8:00. Then the clock is two hours ahead: 4,499 at 12:00, in truth at 10:00. Set right, 3,499 at 10:05
    /// and until 12:30: 501 + 1,000 = 1,501 were spent. By the stamps alone it would be 1,501 until 10:05, 1,000 that
    /// came in at 12:00 and went again by 12:30.
    void followsTheOrderOfWritingWhenOneStampIsWrong()
    {
        HistoryStore history = store();
        history.append(u"1"_s, reading(5'000, 8h), 600s);
        history.append(u"1"_s, reading(4'499, 12h), 600s);
        history.append(u"1"_s, reading(3'499, 10h + 5min), 600s);
        history.append(u"1"_s, reading(3'499, 12h + 30min), 600s);
        const Runs runs = history.runs(u"1"_s);
        QCOMPARE(flowOf(runs), (domain::Flow{.spent = Credits::fromWhole(1'501)}));
        QCOMPARE(runs.size(), 4U);
        QCOMPARE(runs[1].wrongStamp, Start + 12h);
        QVERIFY(runs[1].firstSeen < runs[2].firstSeen);
        QCOMPARE(history.latest(u"1"_s), reading(3'499, 12h + 30min));
    }

    /// A hundred days of a reading a day, of which thirty are kept; then one reading of a clock that is 80 days ahead.
    void losesNoHistoryByAClockThatIsAhead()
    {
        HistoryStore history = store();
        for (int day = 0; day < 100; ++day)
            history.append(u"1"_s, reading(1'000 - day, day * 24h));
        history.keepFor(30 * 24h);
        history.append(u"1"_s, reading(899, 100 * 24h));
        const Runs before = history.runs(u"1"_s);
        QCOMPARE(before.front(), run(930, 70 * 24h, 70 * 24h));
        history.append(u"1"_s, reading(898, 180 * 24h));
        history.append(u"1"_s, reading(898, 180 * 24h + 1h));
        QCOMPARE(history.runs(u"1"_s).front(), before.front());
        history.append(u"1"_s, reading(897, 100 * 24h + 2h)); // set right
        QCOMPARE(history.runs(u"1"_s).size(), before.size() + 2);
        QCOMPARE(history.latest(u"1"_s), reading(897, 100 * 24h + 2h));
    }

    /// 20,000 under one key, then 1,500 under another's: 18,500 were not spent. 1,480 is what that account can hold by
    /// then under a third key, once 1,500 -> 1,460 was seen; 9,000 is not.
    void beginsAStretchWithAnotherSource()
    {
        HistoryStore history = store();
        const auto stretches = [&history] {
            std::vector<int> numbers;
            for (const Run &each : history.runs(u"1"_s))
                numbers.push_back(each.stretch);
            return numbers;
        };
        history.setSource(u"1"_s, u"a"_s);
        QCOMPARE(history.append(u"1"_s, reading(20'000)), std::nullopt);
        history.setSource(u"1"_s, u"b"_s);
        history.append(u"1"_s, reading(1'500, 1h));
        history.append(u"1"_s, reading(1'460, 2h));
        QCOMPARE(stretches(), (std::vector{0, 1, 1}));
        history.setSource(u"1"_s, u"c"_s);
        history.append(u"1"_s, reading(1'430, 3h)); // a rotated key
        QCOMPARE(stretches(), (std::vector{0, 1, 1, 1}));
        history.setSource(u"1"_s, u"d"_s);
        QCOMPARE(history.append(u"1"_s, reading(9'000, 4h)), std::nullopt); // no top-up
        QCOMPARE(stretches(), (std::vector{0, 1, 1, 1, 2}));

        const std::vector<domain::SourceChange> changes = history.sourceChanges(u"1"_s);
        QCOMPARE(changes.size(), 3U);
        QCOMPARE(changes[0],
                 (domain::SourceChange{.at = Start + 1h,
                                       .before = Credits::fromWhole(20'000),
                                       .after = Credits::fromWhole(1'500),
                                       .isSameAccount = {}}));
        QCOMPARE(changes[1].isSameAccount, true);
        history.correct(u"1"_s, domain::AccountCorrection{.at = changes[2].at, .isSameAccount = true});
        QCOMPARE(stretches(), (std::vector{0, 1, 1, 1, 1}));
        history.correct(u"1"_s, domain::AccountCorrection{.at = changes[1].at, .isSameAccount = false});
        QCOMPARE(stretches(), (std::vector{0, 1, 1, 2, 2}));
    }

    /// 20,000 credits of one account say nothing about the rises of another.
    void comparesARiseWithItsOwnAccountOnly_data()
    {
        QTest::addColumn<int>("credits");
        QTest::addColumn<domain::Rise>("rise");
        QTest::newRow("a pack") << 3'000 << domain::Rise::TopUp; // else given back: 18,500 seem to be spent
        QTest::newRow("a little, on its first day") << 1'560 << domain::Rise::CameIn;
    }
    void comparesARiseWithItsOwnAccountOnly()
    {
        QFETCH(int, credits);
        HistoryStore history = store();
        history.setSource(u"1"_s, u"a"_s);
        history.append(u"1"_s, reading(20'000));
        history.append(u"1"_s, reading(20'000, 48h));
        history.setSource(u"1"_s, u"b"_s);
        history.append(u"1"_s, reading(1'500, 49h));
        QTEST(history.append(u"1"_s, reading(credits, 50h)).value(), "rise");
    }

    /// 18,400 came in with a change of key: bought, if both keys are one account's.
    void classifiesTheRiseOfAJoinedSource()
    {
        HistoryStore history = store();
        history.setSource(u"1"_s, u"a"_s);
        history.append(u"1"_s, reading(1'400));
        history.append(u"1"_s, reading(1'400, 48h));
        history.setSource(u"1"_s, u"b"_s);
        history.append(u"1"_s, reading(19'800, 49h));
        const auto rise = [this] {
            std::optional<domain::Rise> last;
            (void)storage::HistoryReader(m_path).visitRuns(u"1"_s, Never, Always, [&last](const Run &run) {
                last = run.rise;
                return true;
            });
            return last;
        };
        QCOMPARE(rise(), std::nullopt);
        history.correct(u"1"_s, domain::AccountCorrection{.at = Start + 49h, .isSameAccount = true});
        QCOMPARE(rise(), domain::Rise::TopUp);
        history.correct(u"1"_s, domain::RiseCorrection{.at = Start + 49h, .rise = domain::Rise::Refund});
        history.correct(u"1"_s, domain::AccountCorrection{.at = Start + 49h, .isSameAccount = true});
        QCOMPARE(rise(), domain::Rise::Refund); // by the user's word
    }

    /// Between a and b there are two accounts, a and c are one: whoever goes back and forth says so once. Of b and c
    /// nobody has said anything.
    void remembersWhichSourcesAreOneAccount()
    {
        HistoryStore history = store();
        std::chrono::seconds now{0};
        const auto change = [&](const QString &source, qint32 amount) {
            now += 1h;
            history.setSource(u"1"_s, source);
            history.append(u"1"_s, reading(amount, now));
            return history.sourceChanges(u"1"_s).back().isSameAccount;
        };
        const auto answer = [&](bool isSame) {
            history.correct(u"1"_s, domain::AccountCorrection{.at = Start + now, .isSameAccount = isSame});
        };
        history.setSource(u"1"_s, u"a"_s);
        history.append(u"1"_s, reading(1'000));
        QCOMPARE(change(u"b"_s, 20'000), std::nullopt);
        answer(false);
        QCOMPARE(change(u"a"_s, 1'000), false); // which its pace alone would take for b's
        QCOMPARE(change(u"c"_s, 1'700), std::nullopt);
        answer(true);
        QCOMPARE(change(u"a"_s, 5'000), true);
        QCOMPARE(change(u"c"_s, 9'000), true);
        QCOMPARE(change(u"b"_s, 20'000), std::nullopt);
        QCOMPARE(change(u"c"_s, 90'000), std::nullopt);
        answer(false);
        QCOMPARE(change(u"b"_s, 20'000), false);
        QCOMPARE(change(u"a"_s, 1'000), false);
    }

    /// Amounts, keys and clocks of every kind: the amounts come back in the order in which they were written, their
    /// times never go back, and of each stretch the change of the balance is what came in less what was spent.
    void followsTheOrderOfWritingWhateverTheClockShows()
    {
        for (quint32 seed = 0; seed < 40; ++seed) {
            QFile::remove(m_path);
            QRandomGenerator random(seed);
            HistoryStore history = store();
            std::vector<qint32> amounts;
            std::chrono::seconds now{0};
            std::chrono::seconds error{0};
            for (int count = random.bounded(1, 50); count > 0; --count) {
                now += std::chrono::seconds(random.bounded(15, 40'000));
                if (random.bounded(4) == 0)
                    error = std::chrono::seconds(random.bounded(-200'000, 200'000)) * random.bounded(2);
                if (random.bounded(10) == 0)
                    history.setSource(u"1"_s, QString::number(random.bounded(3)));
                amounts.push_back(2 * count + random.bounded(20) * 100); // no two in a row are the same
                history.append(u"1"_s, reading(amounts.back(), now + error), 600s);
            }
            const Runs runs = history.runs(u"1"_s);
            QCOMPARE(runs.size(), amounts.size());
            Credits change;
            for (size_t i = 0; i < runs.size(); ++i) {
                QCOMPARE(runs[i].amount, Credits::fromWhole(amounts[i]));
                QVERIFY(i == 0 || runs[i - 1].lastSeen < runs[i].firstSeen);
                if (i > 0 && runs[i - 1].stretch == runs[i].stretch)
                    change = change + (runs[i].amount - runs[i - 1].amount);
            }
            const domain::Flow flow = flowOf(runs);
            QCOMPARE(flow.toppedUp + flow.cameIn + flow.refunded - flow.spent, change);
        }
    }

    /// 1,000 credits with one key, 900 with the next: a first reading alone shows no pace that would allow it.
    void theAmountOfAnotherKeyIsNotTheNewestOfThisOne()
    {
        storage::HistoryStore history(m_path, [](const StorageTrouble &) {});
        history.setSource(u"1"_s, u"a"_s);
        QVERIFY(!history.append(u"1"_s, reading(1'000), 600s).beginsStretch);
        QVERIFY(history.latest(u"1"_s).has_value());
        history.setSource(u"1"_s, u"b"_s);
        QVERIFY(!history.latest(u"1"_s));
        QVERIFY(history.append(u"1"_s, reading(900, 1h), 600s).beginsStretch);
        QCOMPARE(history.latest(u"1"_s), reading(900, 1h));
        QVERIFY(!history.append(u"1"_s, reading(890, 2h), 600s).beginsStretch);
        history.setSource(u"1"_s, u"c"_s);
        QVERIFY(!history.append(u"1"_s, reading(880, 3h), 600s).beginsStretch); // as fast as before
    }

    /// Which key that version used is not known, but that there was none before it.
    void aHistoryOfAnOlderVersionBelongsToTheFirstSource()
    {
        HistoryStore history = store();
        history.append(u"1"_s, reading(1'000));
        history.append(u"1"_s, reading(900, 1h));
        history.setSource(u"1"_s, u"a"_s);
        history.append(u"1"_s, reading(2'000, 2h));
        QVERIFY(history.sourceChanges(u"1"_s).empty());
        for (const Run &each : history.runs(u"1"_s))
            QCOMPARE(each.stretch, 0);
    }

    /// 1,000 -> 990 -> 995: 5 that came in twelve hours later may be either. The user says which.
    void aCorrectedRiseStaysCorrected()
    {
        Run run{};
        Run highlight{};
        const auto readAgain = [&] {
            const storage::HistoryReader reader(m_path);
            reader.visitRuns(u"1"_s, Start + 22h, Start + 22h, [&run](const Run &each) {
                run = each;
                return true;
            });
            // Of a time so long that there are highlights for it, not only runs.
            reader.visitHighlights(u"1"_s, Start - 24h, Start + 90h, [&highlight](const domain::Highlight &each) {
                if (each.run.firstSeen == Start + 22h)
                    highlight = each.run;
                return true;
            });
        };
        HistoryStore history = store();
        history.append(u"1"_s, reading(1'000), 600s);
        history.append(u"1"_s, reading(990, 10h), 600s);
        QCOMPARE(history.append(u"1"_s, reading(995, 22h), 600s), domain::Rise::CameIn);
        readAgain();
        QVERIFY(!run.isRiseCorrected);
        history.correct(u"1"_s, domain::RiseCorrection{.at = Start + 22h, .rise = domain::Rise::TopUp});
        readAgain();
        QCOMPARE(run.rise, domain::Rise::TopUp);
        QVERIFY(run.isRiseCorrected);
        history.append(u"1"_s, reading(994, 60h), 600s); // the highlights have been picked by then
        history.append(u"1"_s, reading(993, 90h), 600s);
        readAgain();
        QCOMPARE(highlight, run);
        history.correct(u"1"_s, domain::RiseCorrection{.at = Start + 22h, .rise = domain::Rise::Refund});
        readAgain();
        QCOMPARE(run.rise, domain::Rise::Refund);
        QCOMPARE(highlight, run);
    }

    void goesOnWithTheSameSourceAfterARestart()
    {
        for (int hour = 0; hour < 3; ++hour) {
            HistoryStore history = store();
            history.setSource(u"1"_s, u"a"_s);
            history.append(u"1"_s, reading(1'000 - hour, hour * 1h));
        }
        QVERIFY(store().sourceChanges(u"1"_s).empty());
    }

    void keepsTheOrderWhenTheClockIsSetBack()
    {
        HistoryStore history = store();
        const auto append = [&history](int amount, std::chrono::minutes at) {
            history.append(u"1"_s, reading(amount, at), 600s);
        };
        append(9, 0h);
        append(9, 1000h); // a wrong clock
        append(9, 1h); // set right, the same amount
        append(9, 65min);
        append(8, 63min); // set right by a little
        append(7, 70min);
        const Runs runs = history.runs(u"1"_s);
        QCOMPARE(runs.size(), 5U);
        QCOMPARE(runs[0], run(9, 0h, 0h));
        QCOMPARE(runs[1].wrongStamp, Start + 1000h);
        QCOMPARE(runs[2], run(9, 1h, 63min - 1ms));
        QCOMPARE(runs[3], run(8, 63min, 63min));
        QCOMPARE(runs[4], run(7, 70min, 70min));
        QCOMPARE(history.latest(u"1"_s), reading(7, 70min));
    }

    void doesNotGrowByUnchangedPolls()
    {
        HistoryStore history = store();
        history.append(u"1"_s, reading(9));
        Intruder checkpoint(m_path);
        checkpoint.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        const qint64 before = fileSize();
        for (int poll = 1; poll <= 2'000; ++poll)
            history.append(u"1"_s, reading(9, poll * 5min));
        checkpoint.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        QCOMPARE(fileSize(), before);
        QCOMPARE(history.latest(u"1"_s), reading(9, 2'000 * 5min));
    }

    void keepsTheLogSmall()
    {
        HistoryStore history = store();
        for (int poll = 1; poll <= 1'000; ++poll)
            history.append(u"1"_s, reading(poll, poll * 1s));
        QVERIFY2(QFileInfo(m_path + u"-wal"_s).size() < 2'000'000, "the log is not taken over often enough");
    }

    void takesUnder40BytesPerChange_data()
    {
        QTest::addColumn<int>("accounts");
        QTest::addColumn<int>("changes");
        QTest::newRow("one account") << 1 << 20'000;
        QTest::newRow("three accounts in turn") << 3 << 6'000;
    }
    void takesUnder40BytesPerChange()
    {
        QFETCH(int, accounts);
        QFETCH(int, changes);
        HistoryStore history = store();
        for (int change = 1; change <= changes; ++change) {
            const QString account = QString::number(change % accounts);
            const Credits amount = Credits::fromMicros(4'335'860'000 - change * 10'007LL);
            history.append(account, {.amount = amount, .seenAt = Start + change * 5min});
            if (change % 10 == 0) // an unchanged poll now and then
                history.append(account, {.amount = amount, .seenAt = Start + change * 5min + 2min});
        }
        Intruder(m_path).execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        const double bytes = static_cast<double>(fileSize()) / changes;
        qInfo("%.1f bytes per change", bytes);
        QVERIFY(bytes < 40);
    }

    void isAsQuickInALongHistory()
    {
        HistoryStore history = store();
        const auto timed = [&](int from, int count) {
            QElapsedTimer timer;
            timer.start();
            for (int change = from; change < from + count; ++change)
                history.append(u"1"_s, reading(change % 1000, change * 1min));
            return timer.nsecsElapsed() / count;
        };
        const qint64 early = timed(0, 2'000);
        timed(2'000, 10'000);
        const qint64 late = timed(12'000, 2'000);
        qInfo("%lld ns, then %lld ns", early, late);
        QVERIFY(late < 5 * early);
    }

    void losesNothingWhenItIsKilled()
    {
        QProcess hand;
        hand.setReadChannel(QProcess::StandardOutput);
        hand.start(QStringLiteral(STORAGE_HAND), {u"append"_s, m_path});
        QByteArray said;
        while (said.count('\n') < 300 && hand.waitForReadyRead(10'000))
            said += hand.readAllStandardOutput();
        hand.kill();
        QVERIFY(hand.waitForFinished());
        QCOMPARE(hand.exitStatus(), QProcess::CrashExit);
        said += hand.readAllStandardOutput();
        const QByteArrayList whole = said.left(said.lastIndexOf('\n')).split('\n');
        QVERIFY(whole.size() >= 300);

        const HistoryStore history = store();
        const Runs runs = history.runs(u"1"_s);
        QVERIFY(runs.size() >= static_cast<size_t>(whole.size())); // the one that was being written may be there too
        for (size_t i = 0; i < runs.size(); ++i)
            QCOMPARE(runs.at(i).amount, Credits::fromWhole(static_cast<qint32>(i + 1)));
        QVERIFY(m_reported.empty());
    }

    void setsACorruptFileAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << "this is no database, but long enough to be looked at: " + QByteArray(2'000, 'x');
        QTest::newRow("zeros") << QByteArray(8'192, '\0');
        QTest::newRow("its header alone") << "SQLite format 3\0"_ba.leftJustified(16, '\0') + QByteArray(4'080, '\xff');
    }
    void setsACorruptFileAside()
    {
        QFETCH(QByteArray, bytes);
        files::write(m_path, bytes);
        HistoryStore history = store();
        QCOMPARE(history.latest(u"1"_s), std::nullopt);
        history.append(u"1"_s, reading(5));
        history.append(u"1"_s, reading(6, 1s));
        QCOMPARE(history.latest(u"1"_s), reading(6, 1s));
        QCOMPARE(m_reported.size(), 1U);
        QCOMPARE(m_reported.front().kind, Kind::HistoryCorrupt);
        QCOMPARE(m_reported.front().path, m_path);
        QVERIFY(m_reported.front().keptCopy.startsWith(m_path + u".corrupt-"_s));
        QCOMPARE(files::read(m_reported.front().keptCopy), bytes);
        QCOMPARE(store().latest(u"1"_s), reading(6, 1s));
    }

    void setsAsideAFileThatBreaksWhileItIsOpen()
    {
        HistoryStore history = store();
        for (int change = 0; change < 1'000; ++change)
            history.append(u"1"_s, reading(change, change * 1s));
        Intruder(m_path).execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        {
            QFile file(m_path);
            QVERIFY(file.open(QFile::ReadWrite) && file.seek(4'096)); // behind the header, which has the page count
            file.write(QByteArray(static_cast<qsizetype>(file.size() - 4'096), '\x55'));
        }
        Intruder(m_path).execute(u"PRAGMA user_version = 1"_s); // tells the store that its cached pages are old
        history.append(u"1"_s, reading(5, 2h));
        QCOMPARE(history.latest(u"1"_s), reading(5, 2h));
        QCOMPARE(m_reported.size(), 1U);
        QCOMPARE(m_reported.front().kind, Kind::HistoryCorrupt);
    }

    void setsAsideADatabaseThatIsNotItsOwn_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("another program's") << QStringList{u"CREATE TABLE runs (x)"_s};
        QTest::newRow("tables gone") << QStringList{u"PRAGMA user_version = 1"_s};
    }
    void setsAsideADatabaseThatIsNotItsOwn()
    {
        QFETCH(QStringList, statements);
        files::write(m_path, {});
        for (const QString &statement : statements)
            Intruder(m_path).execute(statement);
        HistoryStore history = store();
        history.append(u"1"_s, reading(5));
        QCOMPARE(store().latest(u"1"_s), reading(5));
        QCOMPARE(m_reported.size(), 1U);
        QCOMPARE(m_reported.front().kind, Kind::HistoryCorrupt);
    }

    void setsAsideTheSameFileTwice()
    {
        const QByteArray bytes(8'192, '\0');
        for (int time = 0; time < 2; ++time) {
            QFile::remove(m_path);
            files::write(m_path, bytes);
            QFile file(m_path);
            QVERIFY(file.open(QFile::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(1'700'000'000'000), QFile::FileModificationTime));
            file.close();
            store().append(u"1"_s, reading(5));
        }
        QCOMPARE(m_reported.size(), 2U);
        QVERIFY(m_reported.at(0).keptCopy != m_reported.at(1).keptCopy);
        QCOMPARE(files::read(m_reported.at(0).keptCopy), bytes);
        QCOMPARE(files::read(m_reported.at(1).keptCopy), bytes);
    }

    void leavesTheFileOfANewerVersionAlone()
    {
        files::write(m_path, {});
        Intruder(m_path).execute(u"PRAGMA user_version = 4"_s);
        const QByteArray before = files::read(m_path);
        {
            HistoryStore history = store();
            history.append(u"1"_s, reading(5));
            history.append(u"1"_s, reading(6, 1s));
            QCOMPARE(history.latest(u"1"_s), reading(6, 1s));
        }
        QCOMPARE(m_reported, std::vector({StorageTrouble{.kind = Kind::HistoryTooNew, .path = m_path}}));
        QCOMPARE(files::read(m_path), before);
    }

    void keepsReadingsInMemoryWhileTheFileIsLocked()
    {
        HistoryStore history = store();
        history.append(u"1"_s, reading(9));
        {
            Intruder intruder(m_path);
            intruder.execute(u"BEGIN IMMEDIATE"_s);
            QElapsedTimer timer;
            timer.start();
            history.append(u"1"_s, reading(8, 1s));
            QVERIFY2(timer.elapsed() < 3'000, "the user interface hangs that long");
            QVERIFY(m_reported.empty()); // a lock passes
            history.append(u"2"_s, reading(3, 2s));
            history.append(u"1"_s, reading(8, 3s));
            QCOMPARE(m_reported, std::vector({StorageTrouble{.kind = Kind::HistoryNotWritable, .path = m_path}}));
            QCOMPARE(history.latest(u"1"_s), reading(8, 3s));
            QCOMPARE(history.latest(u"2"_s), reading(3, 2s));
            QCOMPARE(history.runs(u"1"_s), Runs({run(9, 0s, 0s)}));
            intruder.execute(u"ROLLBACK"_s);
        }
        history.append(u"1"_s, reading(8, 4s));
        QCOMPARE(m_reported.size(), 1U);
        QCOMPARE(store().runs(u"1"_s), Runs({run(9, 0s, 0s), run(8, 1s, 4s)}));
        QCOMPARE(store().latest(u"2"_s), reading(3, 2s));
    }

    void tellsNobodyInTheEnd()
    {
        std::optional<Intruder> intruder;
        {
            HistoryStore history = store();
            history.append(u"1"_s, reading(9));
            intruder.emplace(m_path);
            intruder->execute(u"BEGIN IMMEDIATE"_s);
            history.append(u"1"_s, reading(8, 1s));
        }
        QVERIFY(m_reported.empty());
    }

    void writesWhatIsLeftInTheEnd()
    {
        {
            HistoryStore history = store();
            history.append(u"1"_s, reading(9));
            Intruder intruder(m_path);
            intruder.execute(u"BEGIN IMMEDIATE"_s);
            history.append(u"1"_s, reading(8, 1s));
            intruder.execute(u"ROLLBACK"_s);
        }
        QCOMPARE(store().latest(u"1"_s), reading(8, 1s));
    }

    void survivesAFullDisk_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : {0, 1, 24, 4'096, 4'120, 8'000, 20'000, 60'000})
            QTest::addRow("room for %d bytes", room) << room;
    }
    void survivesAFullDisk()
    {
        QFETCH(int, room);
        HistoryStore history = store();
        history.append(u"1"_s, reading(9));
        {
            const files::FullDisk full(static_cast<rlim_t>(QFileInfo(m_path + u"-wal"_s).size() + room));
            for (int change = 1; change <= 100; ++change)
                history.append(u"1"_s, reading(change % 7, change * 1s));
            QCOMPARE(history.latest(u"1"_s), reading(100 % 7, 100s));
        }
        for (const StorageTrouble &trouble : m_reported)
            QCOMPARE(trouble, (StorageTrouble{.kind = Kind::HistoryNotWritable, .path = m_path}));
        const size_t reports = m_reported.size();
        history.append(u"1"_s, reading(50, 101s));
        QCOMPARE(m_reported.size(), reports);
        QCOMPARE(store().runs(u"1"_s).size(), 102U);
        QCOMPARE(store().latest(u"1"_s), reading(50, 101s));
    }

    void worksFromMemoryWhereNothingCanBeWritten_data()
    {
        QTest::addColumn<bool>("folderInItsPlace");
        QTest::newRow("a folder in its place") << true;
        QTest::newRow("a file in its folder's place") << false;
    }
    void worksFromMemoryWhereNothingCanBeWritten()
    {
        QFETCH(bool, folderInItsPlace);
        if (folderInItsPlace)
            QVERIFY(QDir().mkpath(m_path));
        else
            files::write(QFileInfo(m_path).absolutePath(), {});
        HistoryStore history = store();
        history.append(u"1"_s, reading(9));
        history.append(u"1"_s, reading(8, 1s));
        QCOMPARE(history.latest(u"1"_s), reading(8, 1s));
        QCOMPARE(m_reported,
                 std::vector({StorageTrouble{
                     .kind = folderInItsPlace ? Kind::HistoryNotAFile : Kind::HistoryNotWritable, .path = m_path}}));
    }

    void worksFromMemoryWhereNothingMayBeWritten()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere"); // worksFromMemoryWhereNothingCanBeWritten holds for root too
        store().append(u"1"_s, reading(9));
        ::chmod(QFile::encodeName(m_path).constData(), 0400);
        HistoryStore history = store();
        history.append(u"1"_s, reading(8, 1s));
        QCOMPARE(history.latest(u"1"_s), reading(8, 1s));
        QCOMPARE(m_reported.size(), 1U);
        ::chmod(QFile::encodeName(m_path).constData(), 0600);
        history.append(u"1"_s, reading(7, 2s));
        QCOMPARE(store().runs(u"1"_s).size(), 3U);
    }

    void beginsAnewWhenTheFileIsDeleted()
    {
        HistoryStore history = store();
        history.append(u"1"_s, reading(9));
        QVERIFY(QFile::remove(m_path));
        history.append(u"1"_s, reading(8, 1s));
        QCOMPARE(m_reported.size(), 1U);
        QCOMPARE(m_reported.front().kind, Kind::HistoryDeleted);
        QCOMPARE(m_reported.front().path, m_path);
        history.append(u"1"_s, reading(7, 2s));
        QCOMPARE(store().runs(u"1"_s), Runs({run(8, 1s, 1s), run(7, 2s, 2s)}));
        QVERIFY2(m_reported.size() == 1, "it is over");
    }

    void goesOnWithAFileThatReplacesTheHistory_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("isFormerKept");
        QTest::newRow("renamed over it") << u"rename"_s << true;
        QTest::newRow("the old one moved away, a copy put in its place") << u"move"_s << true;
        QTest::newRow("renamed over it, with its log") << u"rename with log"_s << true;
        QTest::newRow("behind a symbolic link") << u"link"_s << true;
        QTest::newRow("copied over it") << u"copy"_s << false;
    }
    void goesOnWithAFileThatReplacesTheHistory()
    {
        QFETCH(QString, way);
        QFETCH(bool, isFormerKept);
        const QString backup = m_folder->filePath(u"backup.sqlite"_s);
        const Runs backedUp = makeBackup(backup, 20'000, way == u"rename with log"_s);
        const QString target = way == u"link"_s ? m_folder->filePath(u"elsewhere.sqlite"_s) : m_path;
        if (way == u"link"_s) {
            QVERIFY(QDir().mkpath(QFileInfo(m_path).absolutePath()));
            files::write(target, {});
            QVERIFY(QFile::link(target, m_path));
        }

        HistoryStore history = store();
        history.append(u"1"_s, reading(9, 30'000s));
        replaceBy(backup, target, way);
        history.append(u"1"_s, reading(8, 40'000s));
        history.append(u"1"_s, reading(7, 40'001s));

        Runs expected = backedUp;
        expected.push_back(run(8, 40'000s, 40'000s));
        expected.push_back(run(7, 40'001s, 40'001s));
        QCOMPARE(history.runs(u"1"_s), expected);
        QCOMPARE(m_reported.size(), 1U);
        const StorageTrouble &trouble = m_reported.front();
        QCOMPARE(trouble.kind, Kind::HistoryReplaced);
        QCOMPARE(trouble.path, m_path);
        if (isFormerKept) {
            QCOMPARE(HistoryStore(trouble.keptCopy, {}).runs(u"1"_s), Runs({run(9, 30'000s, 30'000s)}));
            QCOMPARE(files::mode(trouble.keptCopy), 0600);
        }
        QCOMPARE(Intruder(m_path).execute(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }

    void leavesAFileThatReplacesTheHistoryAsItIsInTheEnd_data()
    {
        QTest::addColumn<QString>("way");
        for (const QString &way : {u"rename"_s, u"move"_s, u"rename with log"_s, u"copy"_s, u"copy just now"_s})
            QTest::newRow(qPrintable(way)) << way;
    }
    void leavesAFileThatReplacesTheHistoryAsItIsInTheEnd()
    {
        QFETCH(QString, way);
        const QString backup = m_folder->filePath(u"backup.sqlite"_s);
        const Runs backedUp = makeBackup(backup, 2'000, way == u"rename with log"_s);
        {
            HistoryStore history = store();
            history.append(u"1"_s, reading(9, 30'000s));
            replaceBy(backup, m_path, way);
        }
        QCOMPARE(store().runs(u"1"_s), backedUp);
        QCOMPARE(Intruder(m_path).execute(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }

    void waitsUntilTheFileIsCopiedToItsEnd()
    {
        const QString backup = m_folder->filePath(u"backup.sqlite"_s);
        const Runs backedUp = makeBackup(backup, 2'000, false);
        const QByteArray bytes = files::read(backup);
        HistoryStore history = store();
        history.append(u"1"_s, reading(9, 30'000s));
        QFile file(m_path);
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        QVERIFY(file.write(bytes.first(20'000)) == 20'000 && file.flush());
        history.append(u"1"_s, reading(8, 30'001s));
        QVERIFY(m_reported.empty());
        QVERIFY(file.write(bytes.sliced(20'000)) > 0 && file.flush());
        makeOld(m_path);
        history.append(u"1"_s, reading(7, 30'002s));
        Runs expected = backedUp;
        expected.push_back(run(8, 30'001s, 30'001s)); // which had waited in memory
        expected.push_back(run(7, 30'002s, 30'002s));
        QCOMPARE(history.runs(u"1"_s), expected);
    }

    void beginsAnewWhenTheFileIsEmptied()
    {
        HistoryStore history = store();
        history.append(u"1"_s, reading(9));
        QVERIFY(QFile::resize(m_path, 0));
        makeOld(m_path);
        history.append(u"1"_s, reading(8, 1s));
        QCOMPARE(store().runs(u"1"_s), Runs({run(8, 1s, 1s)}));
        QCOMPARE(m_reported.size(), 1U);
        QCOMPARE(m_reported.front().kind, Kind::HistoryReplaced);
    }

    void losesNothingWhenTheFilesBesideAreDeleted_data()
    {
        QTest::addColumn<QStringList>("suffixes");
        QTest::newRow("log") << QStringList{u"-wal"_s};
        QTest::newRow("index") << QStringList{u"-shm"_s};
        QTest::newRow("both") << QStringList{u"-wal"_s, u"-shm"_s};
    }
    void losesNothingWhenTheFilesBesideAreDeleted()
    {
        QFETCH(QStringList, suffixes);
        HistoryStore history = store();
        history.append(u"1"_s, reading(9));
        for (const QString &suffix : suffixes)
            QVERIFY(QFile::remove(m_path + suffix));
        history.append(u"1"_s, reading(8, 1s));
        QCOMPARE(store().runs(u"1"_s), Runs({run(9, 0s, 0s), run(8, 1s, 1s)})); // as another process sees it
        QVERIFY(m_reported.empty());
    }

    void keepsTheFormerHistoryThoughTheDiskIsFull()
    {
        const QString backup = m_folder->filePath(u"backup.sqlite"_s);
        const Runs backedUp = makeBackup(backup, 2'000, false);
        HistoryStore history = store();
        history.append(u"1"_s, reading(9, 30'000s));
        {
            const files::FullDisk full(0);
            replaceBy(backup, m_path, u"rename"_s);
            history.append(u"1"_s, reading(8, 30'001s));
            QCOMPARE(m_reported, std::vector({StorageTrouble{.kind = Kind::HistoryNotWritable, .path = m_path}}));
            QCOMPARE(files::beside(m_path, u".replaced"_s), QStringList());
        }
        history.append(u"1"_s, reading(7, 30'002s));
        QCOMPARE(m_reported.size(), 2U);
        QCOMPARE(HistoryStore(m_reported.back().keptCopy, {}).runs(u"1"_s), Runs({run(9, 30'000s, 30'000s)}));
        QCOMPARE(history.runs(u"1"_s).size(), backedUp.size() + 2);
    }

    void refusesWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("isLinked");
        for (const QString &what : {u"pipe"_s, u"socket"_s, u"device"_s, u"folder"_s}) {
            QTest::addRow("%s", qPrintable(what)) << what << false;
            QTest::addRow("a link to a %s", qPrintable(what)) << what << true;
        }
    }
    void refusesWhatIsNoFile()
    {
        QFETCH(QString, what);
        QFETCH(bool, isLinked);
        QVERIFY(QDir().mkpath(QFileInfo(m_path).absolutePath()));
        files::makeSpecial(what, isLinked ? m_folder->filePath(u"special"_s) : m_path);
        if (isLinked)
            QVERIFY(QFile::link(m_folder->filePath(u"special"_s), m_path));
        {
            HistoryStore history = store();
            QCOMPARE(history.latest(u"1"_s), std::nullopt);
            history.append(u"1"_s, reading(8));
            QCOMPARE(history.latest(u"1"_s), reading(8));
            QCOMPARE(storage::HistoryReader(m_path).visitRuns(u"1"_s, Never, Always, [](const Run &) { return true; }),
                     (domain::HistoryFault{.kind = domain::HistoryFault::Kind::NotAFile, .path = m_path}));
        }
        QCOMPARE(m_reported, std::vector({StorageTrouble{.kind = Kind::HistoryNotAFile, .path = m_path}}));
        QVERIFY(QFileInfo::exists(m_path) && !QFileInfo(m_path).isFile());
    }

    void refusesALinkToNothing()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).absolutePath()));
        const QString target = m_folder->filePath(u"unplugged/history.sqlite"_s);
        QVERIFY(QFile::link(target, m_path));
        HistoryStore history = store();
        history.append(u"1"_s, reading(8));
        QCOMPARE(history.latest(u"1"_s), reading(8));
        QCOMPARE(m_reported, std::vector({StorageTrouble{.kind = Kind::HistoryLinkDangling, .path = m_path}}));
        QVERIFY(QDir().mkpath(QFileInfo(target).absolutePath())); // it is plugged in again
        files::write(target, {});
        history.append(u"1"_s, reading(7, 1s));
        QCOMPARE(history.runs(u"1"_s).size(), 2U);
    }

    void writesWithoutALogWhereProcessesCannotShareMemory_data()
    {
        QTest::addColumn<bool>("hadLog");
        QTest::newRow("a new history") << false;
        QTest::newRow("one that was written with a log") << true;
    }
    void writesWithoutALogWhereProcessesCannotShareMemory()
    {
        QFETCH(bool, hadLog);
        if (hadLog) { // and was not closed
            QProcess earlier;
            earlier.start(QStringLiteral(STORAGE_HAND), {u"append"_s, m_path});
            QVERIFY(earlier.waitForReadyRead());
            earlier.kill();
            QVERIFY(earlier.waitForFinished());
            QVERIFY(QFileInfo(m_path + u"-wal"_s).size() > 0);
        }
        const size_t before = store().runs(u"1"_s).size();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(NO_SHARED_MEMORY));
        // The address sanitizer wants to be the first library.
        environment.insert(u"ASAN_OPTIONS"_s, environment.value(u"ASAN_OPTIONS"_s) + u":verify_asan_link_order=0"_s);
        QProcess hand;
        hand.setProcessEnvironment(environment);
        hand.setProcessChannelMode(QProcess::SeparateChannels);
        hand.start(QStringLiteral(STORAGE_HAND), {u"append"_s, m_path});
        QByteArray said;
        while (said.count('\n') < 50 && hand.waitForReadyRead(10'000))
            said += hand.readAllStandardOutput();
        hand.kill();
        QVERIFY(hand.waitForFinished());
        const QByteArray errors = hand.readAllStandardError();
        QVERIFY2(errors.contains("does not support a write-ahead log"), errors.constData());
        QVERIFY(said.count('\n') >= 50);
        QVERIFY(store().latest(u"1"_s).has_value()); // rolls a change back that was being written
        QVERIFY(store().runs(u"1"_s).size() >= std::max<size_t>(before, 50)); // both wrote the same readings
        QCOMPARE(Intruder(m_path).execute(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        store().append(u"1"_s, reading(5, 1h)); // back where it is supported
        QVERIFY(m_reported.empty());
    }

    void sharesTheFileWithAnotherStore()
    {
        HistoryStore first = store();
        HistoryStore second = store();
        first.append(u"1"_s, reading(9));
        second.append(u"1"_s, reading(8, 1s));
        first.append(u"1"_s, reading(8, 2s));
        second.append(u"1"_s, reading(8, 3s));
        QCOMPARE(first.runs(u"1"_s), Runs({run(9, 0s, 0s), run(8, 1s, 3s)}));
        QVERIFY(m_reported.empty());
    }
};

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
