// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "storage/historyreader.h"
#include "storage/historystore.h"
#include "support/patience.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;
using domain::Instant;
using domain::Run;
using storage::HistoryReader;
using storage::HistoryStore;
using Runs = std::vector<Run>;

namespace {

constexpr Instant Start{1'760'000'000'123ms};
constexpr Instant Never{-1ms * (1LL << 50)};
constexpr Instant Always{1ms * (1LL << 50)};

Run run(qint32 credits, std::chrono::seconds first, std::chrono::seconds last)
{
    return {.amount = Credits::fromWhole(credits), .firstSeen = Start + first, .lastSeen = Start + last};
}

const Runs &threeRuns()
{
    static const Runs all{run(3, 0s, 10s), run(2, 20s, 30s), run(1, 40s, 40s)};
    return all;
}

void keep(HistoryStore &store, const QString &id, const Runs &runs)
{
    for (const Run &one : runs) {
        store.append(id, {.amount = one.amount, .seenAt = one.firstSeen}, 10min);
        store.append(id, {.amount = one.amount, .seenAt = one.lastSeen}, 10min);
    }
}

Runs visited(const monitor::HistoryReader &reader, Instant from = Never, Instant to = Always)
{
    Runs runs;
    reader.visitRuns(u"1"_s, from, to, [&runs](Run run) {
        run.rise.reset(); // tst_rise is about them
        runs.push_back(run);
        return true;
    });
    return runs;
}

} // namespace

class TestHistoryReader : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    [[nodiscard]] HistoryStore store() const
    {
        return {m_path, [](const domain::StorageTrouble &) { qFatal("a trouble that no test here makes"); }};
    }
    void execute(const QString &statement) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"intruder"_s);
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qUtf8Printable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"intruder"_s);
    }

    [[nodiscard]] std::optional<domain::HistoryFault> faultOfRuns() const
    {
        return HistoryReader(m_path).visitRuns(u"1"_s, Never, Always, [](const Run &) { return true; });
    }
    /// \param how  what is in place of the history, how many bytes are left of it, or what is executed in it.
    void spoil(const QString &how) const
    {
        bool isSize = false;
        const int size = how.toInt(&isSize);
        if (isSize) {
            QVERIFY(QFile::resize(m_path, size));
        } else if (how == u"text"_s) {
            files::write(m_path, QByteArray(8'192, 'x'));
        } else if (how.contains(u' ') && !how.startsWith(u"link"_s)) {
            execute(how);
        } else {
            QVERIFY(QFile::remove(m_path));
            if (how == u"link to a folder"_s)
                QVERIFY(QFile::link(m_folder->path(), m_path));
            else if (how.startsWith(u"link"_s))
                QVERIFY(QFile::link(how == u"link to itself"_s ? m_path : m_folder->filePath(u"nothing"_s), m_path));
            else
                files::makeSpecial(how, m_path);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"kie-credits/history.sqlite"_s);
    }

    void visitsTheLastRunBeforeAndThoseWithin_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("count");
        QTest::newRow("all") << -100 << 100 << 0 << 3;
        QTest::newRow("before all") << -100 << -1 << 0 << 0;
        QTest::newRow("both ends are included") << 0 << 20 << 0 << 2;
        QTest::newRow("one before") << 1 << 20 << 0 << 2;
        QTest::newRow("none within") << 21 << 39 << 1 << 1;
        QTest::newRow("only the last before") << 100 << 200 << 2 << 1;
    }
    void visitsTheLastRunBeforeAndThoseWithin()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, first);
        QFETCH(int, count);
        HistoryStore history = store();
        keep(history, u"0"_s, {run(7, 5s, 15s)});
        keep(history, u"1"_s, threeRuns());
        keep(history, u"2"_s, {run(8, 15s, 25s)});
        const Runs expected(threeRuns().begin() + first, threeRuns().begin() + first + count);
        const Instant begin = Start + std::chrono::seconds(from);
        const Instant end = Start + std::chrono::seconds(to);
        QCOMPARE(visited(HistoryReader(m_path), begin, end), expected);
        QCOMPARE(visited(history, begin, end), expected);
    }

    void visitsInTheOrderOfWritingThoughTheClockWasSetBack()
    {
        HistoryStore history = store();
        qint32 amount = 0;
        for (const auto after : {1h, 3h, 2h, 0h})
            history.append(u"1"_s, {.amount = Credits::fromWhole(++amount), .seenAt = Start + after}, 10min);
        const Runs runs = visited(HistoryReader(m_path));
        QCOMPARE(runs.size(), 4U);
        for (size_t i = 0; i < runs.size(); ++i) {
            QCOMPARE(runs[i].amount, Credits::fromWhole(static_cast<qint32>(i) + 1));
            QVERIFY(i == 0 || runs[i - 1].lastSeen < runs[i].firstSeen);
        }
        QCOMPARE(runs[1].wrongStamp, Start + 3h);
        QCOMPARE(runs[3], run(4, 0h, 0h));
    }

    void stopsWhenEnoughWasSeen()
    {
        HistoryStore history = store();
        keep(history, u"1"_s, threeRuns());
        const HistoryReader reader(m_path);
        for (const monitor::HistoryReader *each : {static_cast<const monitor::HistoryReader *>(&reader),
                                                   static_cast<const monitor::HistoryReader *>(&history)}) {
            int calls = 0;
            QVERIFY(!each->visitRuns(u"1"_s, Never, Always, [&calls](const Run &) { return ++calls < 2; }));
            QCOMPARE(calls, 2);
        }
        keep(history, u"1"_s, {run(9, 50s, 60s)}); // which a visit that goes on would hold up
        QCOMPARE(visited(history).size(), threeRuns().size() + 1);
    }

    void theWriterReadsWhereThereIsNothingAndMakesNoFile()
    {
        const HistoryStore history = store();
        QCOMPARE(visited(history), Runs());
        QVERIFY(!QFile::exists(m_path));
    }

    void theWriterReadsNothingOfAnAccountThatIsNotKnown()
    {
        HistoryStore history = store();
        keep(history, u"2"_s, threeRuns());
        QCOMPARE(visited(history), Runs());
    }

    void seesWhatIsWrittenBetweenTwoVisits()
    {
        const HistoryReader reader(m_path);
        QCOMPARE(visited(reader), Runs());
        HistoryStore history = store();
        keep(history, u"1"_s, {run(3, 0s, 10s)});
        QCOMPARE(visited(reader), Runs({run(3, 0s, 10s)}));
        keep(history, u"1"_s, {run(3, 20s, 30s)});
        QCOMPARE(visited(reader), Runs({run(3, 0s, 30s)}));
    }

    void readsInAThreadWhileAnotherWrites()
    {
        HistoryStore history = store();
        keep(history, u"1"_s, {run(0, 0s, 0s)});
        const HistoryReader reader(m_path);
        std::atomic<bool> done = false;
        std::atomic<bool> wasWhole = true;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            for (size_t known = 1; !done;) {
                const Runs runs = visited(reader);
                wasWhole = wasWhole && runs.size() >= known;
                known = runs.size();
            }
        }));
        thread->start();
        for (qint32 change = 1; change <= 500; ++change)
            keep(history, u"1"_s, {run(change, change * 1s, change * 1s)});
        done = true;
        QVERIFY(thread->wait(PatienceMs));
        QVERIFY(wasWhole);
        QCOMPARE(visited(reader).size(), 501U);
    }

    void readsAFileThatNobodyWritesAndLeavesItAsItIs()
    {
        {
            HistoryStore history = store();
            keep(history, u"1"_s, threeRuns());
        }
        const QByteArray before = files::read(m_path);
        QCOMPARE(visited(HistoryReader(m_path)), threeRuns());
        QCOMPARE(files::read(m_path), before);
        for (const QString &name : files::beside(m_path, {}))
            QCOMPARE(files::mode(QFileInfo(m_path).dir().filePath(name)), 0600);
    }

    void readsInAFolderThatIsReadOnly_data()
    {
        QTest::addColumn<bool>("hasLog");
        QTest::addColumn<bool>("isReadable");
        QTest::newRow("all of it is in the file") << false << true;
        QTest::newRow("a part of it is in the log alone") << true << false; // better none than a part of it
    }
    void readsInAFolderThatIsReadOnly()
    {
        QFETCH(bool, hasLog);
        QFETCH(bool, isReadable);
        m_path = m_folder->filePath(u"kie-credits/50% #1?/history.sqlite"_s);
        {
            HistoryStore history = store();
            keep(history, u"1"_s, threeRuns());
            if (hasLog) // as after a crash
                QVERIFY(QFile::copy(m_path, m_path + u".0"_s) && QFile::copy(m_path + u"-wal"_s, m_path + u".0-wal"_s));
        }
        if (hasLog)
            m_path += u".0"_s;
        const files::ReadOnlyFolder folder(QFileInfo(m_path).absolutePath());
        if (!folder.isReadOnly())
            QSKIP("neither this user nor another can be kept from writing here");
        Runs runs;
        const auto fault = HistoryReader(m_path).visitRuns(u"1"_s, Never, Always, [&runs](const Run &run) {
            runs.push_back(run);
            return true;
        });
        QCOMPARE(!fault, isReadable);
        QCOMPARE(runs, isReadable ? threeRuns() : Runs());
    }

    void findsNothingWhereNothingCanBeRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("empty") << QByteArray() << QStringList();
        QTest::newRow("text") << QByteArray(8'192, 'x') << QStringList();
        QTest::newRow("another program's") << QByteArray() << QStringList{u"CREATE TABLE runs (x)"_s};
        QTest::newRow("tables gone") << QByteArray() << QStringList{u"PRAGMA user_version = 1"_s};
    }
    void findsNothingWhereNothingCanBeRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, statements);
        files::write(m_path, bytes);
        for (const QString &statement : statements)
            execute(statement);
        const QByteArray before = files::read(m_path);
        QCOMPARE(visited(HistoryReader(m_path)), Runs());
        QCOMPARE(files::read(m_path), before);
    }

    void saysWhyTheHistoryCannotBeRead_data()
    {
        using Kind = domain::HistoryFault::Kind;
        QTest::addColumn<QString>("how"); // see spoil()
        QTest::addColumn<Kind>("kind");
        for (const QString &special : {u"pipe"_s, u"socket"_s, u"device"_s, u"folder"_s})
            QTest::addRow("%s", qPrintable(special)) << special << Kind::NotAFile;
        QTest::newRow("link to a folder") << u"link to a folder"_s << Kind::NotAFile;
        QTest::newRow("link to nothing") << u"link to nothing"_s << Kind::DanglingLink;
        QTest::newRow("link to itself") << u"link to itself"_s << Kind::DanglingLink;
        QTest::newRow("0 bytes") << u"0"_s << Kind::Empty;
        for (const int size : {1, 50, 100, 511, 4'096, 10'000})
            QTest::addRow("cut off after %d bytes", size) << QString::number(size) << Kind::Damaged;
        QTest::newRow("no database") << u"text"_s << Kind::Damaged;
        QTest::newRow("another program's") << u"PRAGMA user_version = 0"_s << Kind::Damaged;
        QTest::newRow("tables gone") << u"DROP TABLE runs"_s << Kind::Failed;
        QTest::newRow("newer") << u"PRAGMA user_version = 99"_s << Kind::TooNew;
    }
    void saysWhyTheHistoryCannotBeRead()
    {
        QFETCH(QString, how);
        QFETCH(domain::HistoryFault::Kind, kind);
        QTest::failOnWarning(QRegularExpression(u"."_s)); // Qt's words are not for the user
        {
            HistoryStore history = store();
            for (qint32 change = 0; change < 100; ++change)
                keep(history, u"1"_s, {run(change, change * 1s, change * 1s)});
        }
        spoil(how);
        const domain::HistoryFault expected{.kind = kind, .path = m_path};
        QCOMPARE(faultOfRuns(), expected);
        QCOMPARE(HistoryReader(m_path).visitHighlights(u"1"_s, Never, Always, [](const auto &) { return true; }),
                 expected);
        QCOMPARE(HistoryReader(m_path).sourceChanges(u"1"_s).size(), 0U);
    }

    void saysThatTheHistoryIsLocked()
    {
        {
            HistoryStore history = store();
            keep(history, u"1"_s, threeRuns());
        }
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(m_path);
            QVERIFY(other.open());
            for (const QString &statement : {u"PRAGMA locking_mode = EXCLUSIVE"_s, u"BEGIN EXCLUSIVE"_s})
                QVERIFY(QSqlQuery(other).exec(statement));
            QCOMPARE(faultOfRuns(), (domain::HistoryFault{.kind = domain::HistoryFault::Kind::Locked, .path = m_path}));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    }

    void saysThatTheHistoryMayNotBeOpened_data()
    {
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<int>("fileMode");
        QTest::newRow("the file") << 0755 << 0000;
        QTest::newRow("its folder") << 0000 << 0644;
    }
    void saysThatTheHistoryMayNotBeOpened()
    {
        QFETCH(int, folderMode);
        QFETCH(int, fileMode);
        QTest::failOnWarning(QRegularExpression(u"."_s));
        {
            HistoryStore history = store();
            keep(history, u"1"_s, threeRuns());
        }
        const QString path = QFileInfo(m_path).absolutePath();
        const files::ReadOnlyFolder folder(path);
        if (!folder.isReadOnly())
            QSKIP("neither this user nor another can be kept from writing here");
        files::setMode(m_path, fileMode);
        files::setMode(path, folderMode);
        QCOMPARE(faultOfRuns(),
                 (domain::HistoryFault{.kind = domain::HistoryFault::Kind::NotPermitted, .path = m_path}));
    }

    void findsNothingInTheFileOfANewerVersion()
    {
        {
            HistoryStore history = store();
            keep(history, u"1"_s, threeRuns());
        }
        execute(u"PRAGMA user_version = 4"_s);
        QCOMPARE(visited(HistoryReader(m_path)), Runs());
    }

    void createsNoFile()
    {
        QCOMPARE(visited(HistoryReader(m_path)), Runs());
        QVERIFY(!QFile::exists(QFileInfo(m_path).absolutePath()));
    }

    void leavesOutWhatIsBroken()
    {
        {
            HistoryStore history = store();
            for (qint32 change = 0; change < 2'000; ++change)
                keep(history, u"1"_s, {run(change, change * 1s, change * 1s)});
        }
        QFile file(m_path);
        QVERIFY(file.open(QFile::ReadWrite) && file.seek(file.size() / 2));
        file.write(QByteArray(static_cast<qsizetype>(file.size() / 4), '\x55'));
        file.close();
        QVERIFY(visited(HistoryReader(m_path)).size() < 2'000U);
    }

    void trustsNoNumber()
    {
        {
            HistoryStore history = store();
            keep(history, u"1"_s, {run(3, 0s, 10s)});
        }
        execute(u"UPDATE runs SET lasted = 9223372036854775807"_s);
        const Runs long_ = visited(HistoryReader(m_path));
        QCOMPARE(long_.size(), 1U);
        QVERIFY(long_.front().lastSeen > long_.front().firstSeen);
        execute(u"UPDATE runs SET lasted = -5"_s);
        QCOMPARE(visited(HistoryReader(m_path)), Runs({run(3, 0s, 0s)}));
    }
};

QTEST_GUILESS_MAIN(TestHistoryReader)
#include "tst_historyreader.moc"
