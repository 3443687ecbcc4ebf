// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/flowtotals.h"
#include "storage/historyreader.h"
#include "storage/historystore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;
using domain::Flow;
using domain::Instant;

namespace {

constexpr Instant Start{1'760'000'000'000ms};

Credits credits(qint32 whole)
{
    return Credits::fromWhole(whole);
}

/// Counts the runs that are read.
class CountingReader final : public monitor::HistoryReader {
public:
    explicit CountingReader(const QString &file)
        : m_reader(file)
    {
    }

    std::optional<domain::HistoryFault> visitRuns(const QString &accountId, Instant from, Instant to,
                                                  const std::function<bool(const domain::Run &)> &visit) const override
    {
        return m_reader.visitRuns(accountId, from, to, [&](const domain::Run &run) {
            ++count;
            return visit(run);
        });
    }

    mutable int count = 0;

private:
    storage::HistoryReader m_reader;
};

} // namespace

class TestFlowTotals : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<storage::HistoryStore> m_store;
    std::unique_ptr<CountingReader> m_reader;

    void keep(qint32 amount, std::chrono::seconds at, const QString &account = u"1"_s) const
    {
        m_store->append(account, {.amount = credits(amount), .seenAt = Start + at}, 10min);
    }

private Q_SLOTS:
    void init()
    {
        m_file = m_folder.filePath(QString::fromUtf8(QTest::currentTestFunction()) + u".sqlite"_s);
        m_store = std::make_unique<storage::HistoryStore>(m_file, [](const domain::StorageTrouble &) {});
        m_reader = std::make_unique<CountingReader>(m_file);
    }

    void countsFromTheInstantOn()
    {
        keep(1000, 0s);
        keep(900, 60s);
        feeds::FlowTotals totals(*m_reader, Start + 100s);
        QCOMPARE(totals.of(u"1"_s), Flow());
        keep(870, 120s);
        QCOMPARE(totals.of(u"1"_s), Flow{.spent = credits(30)});
        keep(880, 180s);
        QCOMPARE(totals.of(u"1"_s), (Flow{.spent = credits(30), .refunded = credits(10)}));
        keep(5880, 240s);
        QCOMPARE(totals.of(u"1"_s), (Flow{.spent = credits(30), .refunded = credits(10), .toppedUp = credits(5000)}));
    }

    void aMonthBeginsAtMidnightInUtc()
    {
        using namespace std::chrono;
        const Instant begin = sys_days(2026y / November / 1);
        QCOMPARE(feeds::startOfMonth(begin), begin);
        QCOMPARE(feeds::startOfMonth(begin - 1ms), Instant(sys_days(2026y / October / 1)));
        QCOMPARE(feeds::startOfMonth(begin + 30 * 24h - 1ms), begin);
    }

    void withoutHistoryNothingMoved()
    {
        feeds::FlowTotals totals(*m_reader, Start);
        QCOMPARE(totals.of(u"1"_s), Flow());
        keep(100, 0s);
        QCOMPARE(totals.of(u"1"_s), Flow());
        keep(99, 60s);
        QCOMPARE(totals.of(u"1"_s), Flow{.spent = credits(1)});
    }

    void accountsAreCountedApart()
    {
        feeds::FlowTotals totals(*m_reader, Start);
        keep(100, 0s);
        keep(50, 0s, u"2"_s);
        keep(90, 60s);
        QCOMPARE(totals.of(u"1"_s), Flow{.spent = credits(10)});
        QCOMPARE(totals.of(u"2"_s), Flow());
    }

    void onlyWhatIsNewIsRead()
    {
        feeds::FlowTotals totals(*m_reader, Start);
        for (int i = 0; i < 500; ++i)
            keep(1000 - i, std::chrono::minutes(i));
        QCOMPARE(totals.of(u"1"_s), Flow{.spent = credits(499)});
        m_reader->count = 0;
        QCOMPARE(totals.of(u"1"_s), Flow{.spent = credits(499)});
        keep(500, 501min);
        QCOMPARE(totals.of(u"1"_s), Flow{.spent = credits(500)});
        QVERIFY2(m_reader->count <= 5, qPrintable(QString::number(m_reader->count)));
    }

    /// The clock is a year ahead, and is set right: the history gives the wrong times new places.
    void aClockThatIsSetLosesAndRepeatsNothing()
    {
        feeds::FlowTotals totals(*m_reader, Start);
        keep(100, 0s);
        keep(90, 60s);
        keep(80, 365 * 24h);
        QCOMPARE(totals.of(u"1"_s), Flow{.spent = credits(20)});
        keep(70, 180s);
        QCOMPARE(totals.of(u"1"_s), Flow{.spent = credits(30)});
        keep(60, 240s);
        QCOMPARE(totals.of(u"1"_s), Flow{.spent = credits(40)});
        keep(55, 300s);
        QCOMPARE(totals.of(u"1"_s), Flow{.spent = credits(45)});
    }

    void nothingFallsWhereHistoryIsDeleted()
    {
        feeds::FlowTotals totals(*m_reader, Start);
        keep(100, 0s);
        keep(40, 60s);
        QCOMPARE(totals.of(u"1"_s), Flow{.spent = credits(60)});
        m_store->forget(u"1"_s);
        QCOMPARE(totals.of(u"1"_s), Flow{.spent = credits(60)});
        keep(100, 120s);
        keep(30, 180s);
        QCOMPARE(totals.of(u"1"_s), Flow{.spent = credits(70)});
    }

    void anUnreadableHistoryHasNoTotals()
    {
        feeds::FlowTotals totals(*m_reader, Start);
        keep(100, 0s);
        keep(40, 60s);
        QCOMPARE(totals.of(u"1"_s), Flow{.spent = credits(60)});
        m_store.reset();
        const QString good = m_file + u".good"_s;
        QVERIFY(QFile::rename(m_file, good));
        QFile broken(m_file);
        QVERIFY(broken.open(QFile::WriteOnly));
        broken.write(QByteArray(4096, 'x'));
        broken.close();
        QCOMPARE(totals.of(u"1"_s), std::optional<Flow>());
        QVERIFY(broken.remove());
        QVERIFY(QFile::rename(good, m_file));
        QCOMPARE(totals.of(u"1"_s), Flow{.spent = credits(60)});
    }
};

QTEST_GUILESS_MAIN(TestFlowTotals)
#include "tst_flowtotals.moc"
