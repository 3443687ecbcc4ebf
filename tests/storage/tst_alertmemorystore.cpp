// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "storage/alertmemorystore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::AlertMemory;
using domain::Credits;
using domain::Standing;
using domain::StorageTrouble;
using storage::AlertMemoryStore;

Q_DECLARE_METATYPE(domain::AlertMemory)

namespace {

constexpr domain::Instant Someday{std::chrono::milliseconds(1'795'334'400'001)}; ///< 2026-11-22T08:00:00.001Z

}

class TestAlertMemoryStore : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path; ///< a new one for each test: QSettings remembers within a process what it has read
    std::vector<StorageTrouble> m_reported;

    [[nodiscard]] AlertMemoryStore store()
    {
        return {m_path, [this](const StorageTrouble &trouble) { m_reported.push_back(trouble); }};
    }

    static AlertMemory someMemory()
    {
        return {.marks = domain::Marks{.low = Credits::fromMicros(500'250'000), .critical = Credits::fromWhole(50)},
                .told = Standing::Critical,
                .keyRefusedTold = true,
                .keyCapTold = false,
                .runsOutTold = true,
                .untoldTopUp = Someday,
                .shownOfBalance = domain::Alert::Kind::RunsOutSoon,
                .shownOfKey = domain::Alert::Kind::KeyRefused,
                .fullAmount = Credits::fromWhole(1'000),
                .snooze = domain::Snooze{.length = domain::SnoozeLength::UntilTomorrow,
                                         .since = Someday - std::chrono::hours(9),
                                         .until = Someday,
                                         .standing = Standing::Low,
                                         .runningOut = true},
                .keyFingerprint = u"0123456789abcdef"_s};
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_path = m_folder.filePath(u"%1/kie-credits/alerts.ini"_s.arg(++number));
        m_reported.clear();
    }

    void remembersAllOverARestart_data()
    {
        QTest::addColumn<AlertMemory>("memory");
        QTest::newRow("fresh") << AlertMemory();
        QTest::newRow("full") << someMemory();
        for (const Standing told : {Standing::Healthy, Standing::Low, Standing::Critical, Standing::Depleted})
            QTest::addRow("told %d", static_cast<int>(told)) << AlertMemory{.told = told};
        QTest::newRow("key refused") << AlertMemory{.keyRefusedTold = true};
        QTest::newRow("cap reached") << AlertMemory{.keyCapTold = true};
        QTest::newRow("runs out soon") << AlertMemory{.runsOutTold = true};
        QTest::newRow("full gauge") << AlertMemory{.fullAmount = Credits::fromMicros(4'335'860'001)};
        QTest::newRow("debts") << AlertMemory{.fullAmount = Credits::fromMicros(-1)};
        for (const auto length :
             {domain::SnoozeLength::OneHour, domain::SnoozeLength::UntilTomorrow, domain::SnoozeLength::UntilToppedUp})
            QTest::addRow("snoozed %d", static_cast<int>(length))
                << AlertMemory{.snooze = domain::snoozeFor(length, Someday, {})};
        for (const auto kind :
             {domain::Alert::Kind::LowMark, domain::Alert::Kind::CriticalMark, domain::Alert::Kind::Depleted,
              domain::Alert::Kind::RunsOutSoon, domain::Alert::Kind::ToppedUp})
            QTest::addRow("shown %d", static_cast<int>(kind)) << AlertMemory{.shownOfBalance = kind};
        QTest::newRow("shown of the key") << AlertMemory{.shownOfKey = domain::Alert::Kind::KeyCapReached};
        QTest::newRow("a top-up to be told") << AlertMemory{.untoldTopUp = Someday};
        QTest::newRow("marks") << AlertMemory{.marks = domain::Marks()};
    }
    void remembersAllOverARestart()
    {
        QFETCH(AlertMemory, memory);
        QVERIFY(store().save(u"1"_s, memory));
        QCOMPARE(store().load(u"1"_s), memory);
        QVERIFY(store().save(u"1"_s, someMemory()));
        QVERIFY(store().save(u"1"_s, memory)); // nothing of the other one remains
        QCOMPARE(store().load(u"1"_s), memory);
        QVERIFY(m_reported.empty());
        QCOMPARE(files::mode(m_path), 0600);
    }

    void keepsAccountsApart()
    {
        const QStringList ids{u"1"_s, u"2"_s, u"General"_s, u"a/b"_s, u"a"_s, u"a%2Fb"_s, u"ä \\ [x]=;"_s, u""_s};
        for (qsizetype i = 0; i < ids.size(); ++i)
            QVERIFY(store().save(ids.at(i), {.fullAmount = Credits::fromWhole(static_cast<qint32>(i))}));
        for (qsizetype i = 0; i < ids.size(); ++i)
            QCOMPARE(store().load(ids.at(i)).fullAmount, Credits::fromWhole(static_cast<qint32>(i)));
    }

    void isFreshForAnUnknownAccount()
    {
        QCOMPARE(store().load(u"1"_s), AlertMemory());
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(store().save(u"1"_s, someMemory()));
        QCOMPARE(store().load(u"2"_s), AlertMemory());
        QVERIFY(m_reported.empty());
    }

    void isFreshWhenTheRecordMakesNoSense_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::newRow("unknown standing")
            << "told=worried\nkeyRefusedTold=true\nkeyCapTold=true\nrunsOutTold=true\n"_ba;
        QTest::newRow("no standing") << "keyRefusedTold=true\nkeyCapTold=true\nrunsOutTold=true\n"_ba;
        QTest::newRow("no flag") << "told=low\nkeyRefusedTold=maybe\nkeyCapTold=true\nrunsOutTold=true\n"_ba;
        QTest::newRow("one mark") << "told=low\nkeyRefusedTold=true\nkeyCapTold=true\nrunsOutTold=true\nlowMark=5\n"_ba;
        QTest::newRow("no amount")
            << "told=low\nkeyRefusedTold=true\nkeyCapTold=true\nrunsOutTold=true\nfullCredits=NaN\n"_ba;
        QTest::newRow("snoozed until nonsense")
            << "told=low\nkeyRefusedTold=true\nkeyCapTold=true\nrunsOutTold=true\nsnoozeLength=oneHour\n"
               "snoozedSince=2026-11-22T08:00:00Z\nsnoozedUntil=8\nsnoozedStanding=low\nsnoozedRunningOut=true\n"_ba;
        QTest::newRow("half a snooze")
            << "told=low\nkeyRefusedTold=true\nkeyCapTold=true\nrunsOutTold=true\nsnoozeLength=oneHour\n"_ba;
        QTest::newRow("an unknown alert on the screen")
            << "told=low\nkeyRefusedTold=true\nkeyCapTold=true\nrunsOutTold=true\nshownOfKey=lost\n"_ba;
    }
    void isFreshWhenTheRecordMakesNoSense()
    {
        QFETCH(QByteArray, record);
        files::write(m_path, "[account-1]\n" + record);
        AlertMemoryStore reader = store();
        QCOMPARE(reader.load(u"1"_s), AlertMemory());
        QCOMPARE(reader.load(u"1"_s), AlertMemory());
        const StorageTrouble expected{.kind = StorageTrouble::Kind::AlertMemoryCorrupt, .path = m_path};
        QCOMPARE(m_reported, std::vector{expected}); // once
    }

    void readsWhatIsWrittenDown()
    {
        files::write(m_path,
                     "[account-1]\ncriticalMark=50\nkeyCapTold=false\nkeyRefusedTold=true\n"
                     "lowMark=500.25\nrunsOutTold=true\ntold=critical\nfullCredits=1000\n"
                     "untoldTopUp=2026-11-22T08:00:00.001Z\nshownOfBalance=runsOutSoon\nshownOfKey=keyRefused\n"
                     "snoozeLength=untilTomorrow\nsnoozedSince=2026-11-21T23:00:00.001Z\n"
                     "snoozedUntil=2026-11-22T08:00:00.001Z\nsnoozedStanding=low\nsnoozedRunningOut=true\n"
                     "keyFingerprint=0123456789abcdef\n");
        QCOMPARE(store().load(u"1"_s), someMemory());
    }

    void isFreshAndSaysSoWhenTheFileIsCorrupt()
    {
        files::write(m_path, QByteArray(300, '\0'));
        AlertMemoryStore reader = store();
        QCOMPARE(reader.load(u"1"_s), AlertMemory());
        QCOMPARE(reader.load(u"2"_s), AlertMemory());
        QCOMPARE(m_reported.size(), 1U);
        QCOMPARE(m_reported.front().kind, StorageTrouble::Kind::AlertMemoryCorrupt);
        QCOMPARE(files::read(m_reported.front().keptCopy), QByteArray(300, '\0'));
        QVERIFY(reader.save(u"1"_s, someMemory()));
        QCOMPARE(reader.load(u"1"_s), someMemory());
    }

    void saysOnceThatItCannotBeWritten()
    {
        QVERIFY(QDir().mkpath(m_path)); // a folder in its place
        AlertMemoryStore writer = store();
        QVERIFY(!writer.save(u"1"_s, someMemory()));
        QVERIFY(!writer.save(u"1"_s, someMemory()));
        const StorageTrouble expected{.kind = StorageTrouble::Kind::AlertMemoryNotWritable, .path = m_path};
        QCOMPARE(m_reported, std::vector{expected});
    }

    void forgetsOneAccount()
    {
        AlertMemoryStore memories = store();
        memories.forget(u"1"_s);
        QVERIFY(!QFile::exists(m_path)); // nothing to forget, nothing created
        QVERIFY(memories.save(u"1"_s, someMemory()));
        QVERIFY(memories.save(u"1/2"_s, someMemory()));
        QVERIFY(memories.save(u"2"_s, someMemory()));
        memories.forget(u"1"_s);
        QCOMPARE(store().load(u"1"_s), AlertMemory());
        QCOMPARE(store().load(u"1/2"_s), someMemory());
        QCOMPARE(store().load(u"2"_s), someMemory());
    }
};

QTEST_GUILESS_MAIN(TestAlertMemoryStore)
#include "tst_alertmemorystore.moc"
