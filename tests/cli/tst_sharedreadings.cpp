// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sharedreadings.h"

#include "storage/files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using cli::SharedReading;
using cli::SharedReadings;
using cli::SharedReadingsBySource;
using domain::Credits;
using domain::Instant;
using domain::Problem;

namespace {

constexpr Instant noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + 12h;

SharedReading balance(QStringView decimal, Instant polledAt)
{
    return {.state = {.lastGood = domain::Reading{.amount = *Credits::fromDecimal(decimal), .seenAt = polledAt}},
            .polledAt = polledAt};
}

SharedReading trouble(const Problem &problem, int failuresInARow = 1)
{
    return {.state = {.problem = problem, .failuresInARow = failuresInARow}, .polledAt = noon};
}

} // namespace

class TestSharedReadings : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] QString folder() const { return m_runtime->filePath(u"kie-credits"_s); }
    [[nodiscard]] QString file() const { return folder() + u"/readings.json"_s; }

    std::unique_ptr<QTemporaryDir> m_runtime;

private Q_SLOTS:
    void init() { m_runtime = std::make_unique<QTemporaryDir>(); }

    void otherProcessesGetWhatWasStored()
    {
        SharedReading everything = balance(u"4335.860001", noon);
        everything.state.problem = Problem{
            .kind = Problem::Kind::RateLimited, .code = 429, .serviceText = u"slow “down”"_s, .retryAfter = 120s};
        everything.state.failuresInARow = 3;
        const SharedReadingsBySource readings{{u"one https://api.kie.ai"_s, balance(u"-0.5", noon - 1h)},
                                              {u"other https://api.kie.ai"_s, everything},
                                              {u"third"_s, trouble({.kind = Problem::Kind::Unreachable})}};
        QCOMPARE(SharedReadings(folder()).store(readings, noon), std::nullopt);
        QCOMPARE(SharedReadings(folder()).load(), readings);
    }

    void oldReadingsAreDropped()
    {
        QCOMPARE(SharedReadings(folder()).store(
                     {{u"yesterday"_s, balance(u"1", noon - 25h)}, {u"today"_s, balance(u"2", noon - 23h)}}, noon),
                 std::nullopt);
        QCOMPARE(SharedReadings(folder()).load().keys(), QStringList{u"today"_s});
    }

    void onlyTheUserCanReadThem()
    {
        QCOMPARE(SharedReadings(folder()).store({{u"one"_s, balance(u"1", noon)}}, noon), std::nullopt);
        QCOMPARE(files::mode(file()), 0600);
        QCOMPARE(files::mode(folder()), 0700);
        files::setMode(file(), 0644);
        files::setMode(folder(), 0777);
        QCOMPARE(SharedReadings(folder()).load().size(), 1);
        QCOMPARE(files::mode(file()), 0600);
        QCOMPARE(files::mode(folder()), 0700);
    }

    void aPollIsNeedlessForAnInterval_data()
    {
        QTest::addColumn<SharedReading>("reading");
        QTest::addColumn<qint64>("seconds"); // for which the reading is current, with an interval of 300 s
        QTest::newRow("balance") << balance(u"1", noon) << 300LL;
        QTest::newRow("first failure") << trouble({.kind = Problem::Kind::Unreachable}) << 15LL;
        QTest::newRow("many failures") << trouble({.kind = Problem::Kind::Unreachable}, 20) << 300LL;
        QTest::newRow("refused key") << trouble({.kind = Problem::Kind::KeyRefused}) << 3'600LL;
        QTest::newRow("retry after") << trouble({.kind = Problem::Kind::RateLimited, .retryAfter = 900s}) << 900LL;
    }
    void aPollIsNeedlessForAnInterval()
    {
        QFETCH(SharedReading, reading);
        QFETCH(qint64, seconds);
        QVERIFY(cli::isCurrent(reading, 300s, noon));
        QVERIFY(cli::isCurrent(reading, 300s, noon + std::chrono::seconds(seconds) - 1ms));
        QVERIFY(!cli::isCurrent(reading, 300s, noon + std::chrono::seconds(seconds)));
        QVERIFY(!cli::isCurrent(reading, 300s, noon - 1ms)); // the clock was set back
    }

    void aFileThatCannotBeParsedHoldsNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray(10'000, '\xff');
        QTest::newRow("cut off") << "{'version': 1, 'readings': {'one': {'polledAt': 5, 'cre"_ba;
        QTest::newRow("another type") << "[1, 2]"_ba;
        QTest::newRow("another version") << "{'version': 2, 'readings': {'one': {'polledAt': 5, 'credits': '1'}}}"_ba;
        QTest::newRow("values of other types")
            << "{'version': 1, 'readings': {'one': {'polledAt': 'x', 'credits': 1, 'problem': 3}, 'two': []}}"_ba;
        QTest::newRow("unknown problem")
            << "{'version': 1, 'readings': {'one': {'polledAt': 5, 'problem': {'kind': 'bored'}}}}"_ba;
    }
    void aFileThatCannotBeParsedHoldsNothing()
    {
        QFETCH(QByteArray, content); // with ' for "
        files::write(file(), content.replace('\'', '"'));
        SharedReadings readings(folder());
        QCOMPARE(readings.fault(), std::nullopt);
        QCOMPARE(readings.load(), SharedReadingsBySource());
        QCOMPARE(readings.store({{u"one"_s, balance(u"1", noon)}}, noon), std::nullopt);
        QCOMPARE(SharedReadings(folder()).load().size(), 1);
    }

    void aFolderThatCannotBeCreatedIsReported()
    {
        files::write(folder(), "a file"); // where the folder should be
        SharedReadings readings(folder());
        QVERIFY(readings.fault().has_value());
        QVERIFY2(readings.fault()->contains(file()), qPrintable(*readings.fault()));
        readings.lock(1h); // does not wait
        QCOMPARE(readings.load(), SharedReadingsBySource());
        QCOMPARE(readings.store({}, noon), std::nullopt);
    }

    void aProcessThatHangsIsNotWaitedForForEver()
    {
        SharedReadings hanging(folder());
        hanging.lock(0ms);
        SharedReadings other(folder());
        other.lock(100ms);
        QCOMPARE(other.store({{u"one"_s, balance(u"1", noon)}}, noon), std::nullopt);
        QCOMPARE(other.load().size(), 1);
    }

    void aProcessThatDiedHoldsNoLock()
    {
        SharedReadings readings(folder());
        files::write(folder() + u"/readings.lock"_s, "999999999\nkie-credits\n\n");
        readings.lock(1h);
        QVERIFY(QFile::exists(folder() + u"/readings.lock"_s));
    }
};

QTEST_GUILESS_MAIN(TestSharedReadings)
#include "tst_sharedreadings.moc"
