// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/historyexporter.h"

#include "bench/historygenerator.h"
#include "storage/files.h"
#include "storage/historyreader.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using gui::HistoryExporter;
using presentation::ExportEnd;
using presentation::HistoryFormat;
using presentation::HistoryRows;

namespace {

const domain::Instant Noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + 12h;

} // namespace

/// With a real history in SQLite, real files and a real thread.
class TestHistoryExporter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesWhatIsAskedFor_data();
    void writesWhatIsAskedFor();
    void writesTheWholeOfALongHistory();
    void tellsHowFarItIs();
    void leavesTheOlderFileWholeWhenCancelled();
    void leavesTheOlderFileWholeWhenTheDiskIsFull_data();
    void leavesTheOlderFileWholeWhenTheDiskIsFull();
    void leavesTheOlderFileWholeOnADiskWithoutRoom_data();
    void leavesTheOlderFileWholeOnADiskWithoutRoom();
    void saysWhereItCannotWrite();
    void saysWhenTheHistoryCannotBeRead_data();
    void saysWhenTheHistoryCannotBeRead();
    void savesNothingOfNothing();
    void endsWhenItGoes();
    void cancelsWithinOneLongRun();

private:
    [[nodiscard]] QString historyFile() const { return m_folder->filePath(u"history.sqlite"_s); }
    [[nodiscard]] QString target() const { return m_folder->filePath(u"out/export"_s); }
    [[nodiscard]] QStringList targets() const { return QDir(m_folder->filePath(u"out"_s)).entryList(QDir::Files); }
    [[nodiscard]] monitor::HistoryReaderFactory factory() const
    {
        return [file = historyFile()] { return std::make_unique<storage::HistoryReader>(file); };
    }
    [[nodiscard]] gui::ExportOrder order(HistoryRows rows = HistoryRows::Changes) const
    {
        return {.file = target(),
                .format = HistoryFormat::Csv,
                .rows = rows,
                .histories = {{.accountId = QString(historygenerator::Account),
                               .account = {.name = u"Mine"_s, .from = {}, .to = Noon, .zone = QTimeZone::utc()}}}};
    }
    [[nodiscard]] ExportEnd endOf(const gui::ExportOrder &order) const
    {
        HistoryExporter exporter(factory());
        QSignalSpy finished(&exporter, &HistoryExporter::finished);
        exporter.start(order);
        if (!finished.wait(30'000))
            qFatal("the export does not end");
        return finished.front().front().value<ExportEnd>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistoryExporter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(m_folder->path()).mkdir(u"out"_s);
}

void TestHistoryExporter::writesWhatIsAskedFor_data()
{
    QTest::addColumn<HistoryRows>("rows");
    QTest::addColumn<HistoryFormat>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("changes, CSV") << HistoryRows::Changes << HistoryFormat::Csv
                                  << QByteArray(
                                         "account,time,balance,change,kind,stretch\r\nMine,2026-11-22T11:58:00.000Z,")
                                  << QByteArray(",refunded,1\r\n");
    QTest::newRow("changes, JSON") << HistoryRows::Changes << HistoryFormat::Json
                                   << QByteArray("[\n  {\"account\": \"Mine\", \"time\": \"2026-11-22T11:58:00.000Z\"")
                                   << QByteArray("\"kind\": \"refunded\", \"stretch\": 1}\n]\n");
    QTest::newRow("days, CSV")
        << HistoryRows::Days << HistoryFormat::Csv
        << QByteArray("account,day,spent,refunded,topped_up,balance,since,came_in,stretch\r\nMine,2026-11-22,")
        << QByteArray("\r\n");
    QTest::newRow("days, JSON") << HistoryRows::Days << HistoryFormat::Json
                                << QByteArray("[\n  {\"account\": \"Mine\", \"day\": \"2026-11-22\"")
                                << QByteArray("}\n]\n");
}

void TestHistoryExporter::writesWhatIsAskedFor()
{
    QFETCH(HistoryRows, rows);
    QFETCH(HistoryFormat, format);
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, end);
    historygenerator::generate(historyFile(), 3, Noon);
    gui::ExportOrder wanted = order(rows);
    wanted.format = format;
    QCOMPARE(endOf(wanted), ExportEnd::Saved);
    const QByteArray written = files::read(target());
    QVERIFY2(written.startsWith(begin), written.constData());
    QVERIFY2(written.endsWith(end), written.constData());
}

void TestHistoryExporter::writesTheWholeOfALongHistory()
{
    constexpr int changes = 20'000;
    historygenerator::generate(historyFile(), changes, Noon);
    QCOMPARE(endOf(order()), ExportEnd::Saved);
    QCOMPARE(files::read(target()).count('\n'), changes + 1);
    gui::ExportOrder lastHour = order();
    lastHour.histories.front().account.from = Noon - 1h;
    QCOMPARE(endOf(lastHour), ExportEnd::Saved);
    QCOMPARE(files::read(target()).count('\n'), 61 + 1);
}

void TestHistoryExporter::tellsHowFarItIs()
{
    historygenerator::generate(historyFile(), 20'000, Noon);
    HistoryExporter exporter(factory());
    QSignalSpy progressed(&exporter, &HistoryExporter::progressed);
    QSignalSpy finished(&exporter, &HistoryExporter::finished);
    exporter.start(order());
    QVERIFY(finished.wait(30'000));
    QVERIFY(progressed.size() >= 95);
    QCOMPARE(progressed.front().front().toInt(), 1);
    QCOMPARE(progressed.back().front().toInt(), 100);
}

void TestHistoryExporter::leavesTheOlderFileWholeWhenCancelled()
{
    historygenerator::generate(historyFile(), 300'000, Noon);
    files::write(target(), "older");
    HistoryExporter exporter(factory());
    QSignalSpy progressed(&exporter, &HistoryExporter::progressed);
    QSignalSpy finished(&exporter, &HistoryExporter::finished);
    exporter.start(order());
    QVERIFY(progressed.wait(30'000));
    exporter.cancel();
    QElapsedTimer sinceCancelled;
    sinceCancelled.start();
    QVERIFY(finished.wait(30'000));
    QVERIFY2(sinceCancelled.elapsed() < 3'000, qPrintable(QString::number(sinceCancelled.elapsed())));
    QCOMPARE(finished.front().front().value<ExportEnd>(), ExportEnd::Cancelled);
    QCOMPARE(files::read(target()), "older");
    QCOMPARE(targets(), QStringList{u"export"_s});
}

void TestHistoryExporter::leavesTheOlderFileWholeWhenTheDiskIsFull_data()
{
    QTest::addColumn<int>("changes");
    QTest::addColumn<int>("missing");
    QTest::newRow("most of it has no room") << 20'000 << 700'000;
    QTest::newRow("the last buffer has no room") << 2'000 << 5'000; // which only the flush before the end writes
    QTest::newRow("the last byte has no room") << 2'000 << 1;
}

void TestHistoryExporter::leavesTheOlderFileWholeWhenTheDiskIsFull()
{
    QFETCH(int, changes);
    QFETCH(int, missing);
    historygenerator::generate(historyFile(), changes, Noon);
    QCOMPARE(endOf(order()), ExportEnd::Saved);
    const qsizetype size = files::read(target()).size();
    files::write(target(), "older");
    {
        const files::FullDisk tight(static_cast<rlim_t>(size - missing));
        QCOMPARE(endOf(order()), ExportEnd::DiskFull);
    }
    QCOMPARE(files::read(target()), "older");
    QCOMPARE(targets(), QStringList{u"export"_s});
}

void TestHistoryExporter::leavesTheOlderFileWholeOnADiskWithoutRoom_data()
{
    QTest::addColumn<int>("changes");
    QTest::newRow("all of it in one buffer") << 3;
    QTest::newRow("several buffers") << 2'000;
}

void TestHistoryExporter::leavesTheOlderFileWholeOnADiskWithoutRoom()
{
    QFETCH(int, changes);
    historygenerator::generate(historyFile(), changes, Noon);
    const files::SmallDisk disk(QFileInfo(target()).path(), 65'536);
    if (!disk.isMounted())
        QSKIP("a file system can be mounted by root alone");
    files::write(target(), "older");
    disk.fill();
    QCOMPARE(endOf(order()), ExportEnd::DiskFull);
    QCOMPARE(files::read(target()), "older");
    QCOMPARE(targets(), QStringList({u"export"_s, u"filler"_s}));
}

void TestHistoryExporter::saysWhereItCannotWrite()
{
    historygenerator::generate(historyFile(), 3, Noon);
    gui::ExportOrder nowhere = order();
    nowhere.file = m_folder->filePath(u"missing/export"_s);
    QCOMPARE(endOf(nowhere), ExportEnd::FileNotWritable);
    nowhere.file = m_folder->filePath(u"out"_s); // a folder
    QCOMPARE(endOf(nowhere), ExportEnd::FileNotWritable);
}

void TestHistoryExporter::saysWhenTheHistoryCannotBeRead_data()
{
    QTest::addColumn<qsizetype>("damagedFrom");
    QTest::newRow("no database") << qsizetype(0);
    QTest::newRow("damaged half-way") << qsizetype(200'000);
}

void TestHistoryExporter::saysWhenTheHistoryCannotBeRead()
{
    QFETCH(qsizetype, damagedFrom);
    historygenerator::generate(historyFile(), 20'000, Noon);
    QByteArray bytes = files::read(historyFile());
    QVERIFY(bytes.size() > damagedFrom + 100'000);
    files::write(historyFile(), bytes.replace(damagedFrom, 100'000, QByteArray(100'000, 'x')));
    files::write(target(), "older");
    QCOMPARE(endOf(order()), ExportEnd::HistoryUnreadable);
    QCOMPARE(files::read(target()), "older");
    QCOMPARE(targets(), QStringList{u"export"_s});
}

void TestHistoryExporter::savesNothingOfNothing()
{
    QCOMPARE(endOf(order()), ExportEnd::Empty); // no history yet
    historygenerator::generate(historyFile(), 3, Noon);
    gui::ExportOrder before = order();
    before.histories.front().account.to = Noon - 24h;
    QCOMPARE(endOf(before), ExportEnd::Empty);
    QCOMPARE(targets(), QStringList());
}

void TestHistoryExporter::endsWhenItGoes()
{
    historygenerator::generate(historyFile(), 300'000, Noon);
    QElapsedTimer sinceGone;
    {
        HistoryExporter exporter(factory());
        QSignalSpy progressed(&exporter, &HistoryExporter::progressed);
        exporter.start(order());
        QVERIFY(progressed.wait(30'000));
        sinceGone.start();
    }
    QVERIFY2(sinceGone.elapsed() < 3'000, qPrintable(QString::number(sinceGone.elapsed())));
    QCOMPARE(targets(), QStringList());
}

/// One run that lasts to the end of the time that is read; each of its days is a row.
class LongRun final : public monitor::HistoryReader {
public:
    explicit LongRun(QSemaphore &visited)
        : m_visited(visited)
    {
    }

    std::optional<domain::HistoryFault> visitRuns(const QString &, domain::Instant, domain::Instant to,
                                                  const std::function<bool(const domain::Run &)> &visit) const override
    {
        visit({.amount = {}, .firstSeen = Noon, .lastSeen = to});
        m_visited.release();
        return std::nullopt;
    }

private:
    QSemaphore &m_visited;
};

void TestHistoryExporter::cancelsWithinOneLongRun()
{
    QSemaphore visited;
    HistoryExporter exporter([&visited] { return std::make_unique<LongRun>(visited); });
    QSignalSpy finished(&exporter, &HistoryExporter::finished);
    gui::ExportOrder millennia = order(HistoryRows::Days);
    millennia.histories.front().account.to = Noon + std::chrono::hours(24) * 365 * 100'000;
    exporter.start(millennia);
    QVERIFY(visited.tryAcquire(1, 30'000)); // from now on it writes days, and reads no more
    exporter.cancel();
    QVERIFY(finished.wait(30'000));
    QCOMPARE(finished.front().front().value<ExportEnd>(), ExportEnd::Cancelled);
    QCOMPARE(targets(), QStringList());
}

QTEST_MAIN(TestHistoryExporter)
#include "tst_historyexporter.moc"
