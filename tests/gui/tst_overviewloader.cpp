// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overviewloader.h"

#include "support/memoryhistory.h"
#include "support/patience.h"

#include <QDeadlineTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const domain::Instant Noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + 12h;

/// A history that is read no faster than the test allows.
class SlowReader final : public monitor::HistoryReader {
public:
    explicit SlowReader(QSemaphore &allowed)
        : m_allowed(allowed)
    {
    }
    std::optional<domain::HistoryFault> visitRuns(const QString &accountId, domain::Instant /*from*/,
                                                  domain::Instant /*to*/,
                                                  const std::function<bool(const domain::Run &)> &visit) const override
    {
        m_allowed.acquire();
        visit({.amount = domain::Credits::fromWhole(accountId.toInt()), .firstSeen = Noon, .lastSeen = Noon});
        return std::nullopt;
    }

private:
    QSemaphore &m_allowed;
};

/// A history of which no end is in sight, for a reader who does not say that it is enough.
class EndlessReader final : public monitor::HistoryReader {
public:
    EndlessReader(QSemaphore &begun, std::atomic_bool &wasTold)
        : m_begun(begun)
        , m_wasTold(wasTold)
    {
    }
    std::optional<domain::HistoryFault> visitRuns(const QString & /*accountId*/, domain::Instant from,
                                                  domain::Instant /*to*/,
                                                  const std::function<bool(const domain::Run &)> &visit) const override
    {
        m_begun.release();
        const QDeadlineTimer patience(10s); // for a test that fails instead of one that hangs
        while (!m_wasTold && !patience.hasExpired())
            m_wasTold = !visit({.amount = {}, .firstSeen = from, .lastSeen = from});
        return std::nullopt;
    }

private:
    QSemaphore &m_begun;
    std::atomic_bool &m_wasTold;
};

const domain::HistoryFault Locked{.kind = domain::HistoryFault::Kind::Locked, .path = u"/history"_s};

/// A history that can be read so many times.
class BreakingReader final : public monitor::HistoryReader {
public:
    explicit BreakingReader(int readable)
        : m_readable(readable)
    {
    }
    std::optional<domain::HistoryFault> visitRuns(const QString & /*accountId*/, domain::Instant /*from*/,
                                                  domain::Instant /*to*/,
                                                  const std::function<bool(const domain::Run &)> &visit) const override
    {
        visit({.amount = domain::Credits::fromWhole(1), .firstSeen = Noon, .lastSeen = Noon});
        return m_readable-- > 0 ? std::nullopt : std::optional(Locked);
    }

private:
    mutable int m_readable;
};

gui::OverviewQuery query(const QString &accountId)
{
    return {.accountIds = {accountId},
            .now = Noon,
            .from = Noon - 24h,
            .to = Noon,
            .columns = 10,
            .longestSilence = 10min,
            .zone = QTimeZone::utc()};
}

} // namespace

class TestOverviewLoader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dropsWhatIsStale();
    void beginsWithTheHistory();
    void fitsTheHistoryWhereThatIsWanted();
    void endsReadingWhenItGoes();
    void failsWhenNotAllCanBeRead_data();
    void failsWhenNotAllCanBeRead();
};

void TestOverviewLoader::dropsWhatIsStale()
{
    QSemaphore allowed;
    gui::OverviewLoader loader([&allowed] { return std::make_unique<SlowReader>(allowed); });
    QList<presentation::Overview> loaded;
    connect(&loader, &gui::OverviewLoader::loaded, this,
            [&loaded](const presentation::Overview &overview) { loaded += overview; });
    loader.load(query(u"1"_s));
    loader.load(query(u"2"_s));
    loader.load(query(u"3"_s));
    allowed.release(6);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(loaded.front().curve.points.front().amount, domain::Credits::fromWhole(3));
    loader.load(query(u"4"_s));
    allowed.release(6);
    QTRY_COMPARE(loaded.size(), 2); // nothing older came in between
    QCOMPARE(loaded.back().curve.points.front().amount, domain::Credits::fromWhole(4));
}

void TestOverviewLoader::beginsWithTheHistory()
{
    QSemaphore allowed(3);
    gui::OverviewLoader loader([&allowed] { return std::make_unique<SlowReader>(allowed); });
    domain::Instant from;
    connect(&loader, &gui::OverviewLoader::loaded, this,
            [&from](const presentation::Overview &overview) { from = overview.curve.span.from; });
    gui::OverviewQuery all = query(u"1"_s);
    all.from.reset();
    all.to = Noon + 1h;
    loader.load(all);
    QTRY_COMPARE(from, Noon);
}

/// A history that began an hour ago, in a chart of a week.
void TestOverviewLoader::fitsTheHistoryWhereThatIsWanted()
{
    const auto open = [] {
        auto history = std::make_unique<MemoryHistory>();
        for (const auto ago : {60min, 30min, 0min})
            history->append(u"1"_s, {.amount = domain::Credits::fromWhole(100), .seenAt = Noon - ago}, 10min);
        return history;
    };
    gui::OverviewLoader loader(open);
    QList<domain::Instant> from;
    connect(&loader, &gui::OverviewLoader::loaded, this,
            [&from](const presentation::Overview &overview) { from += overview.curve.span.from; });
    gui::OverviewQuery week = query(u"1"_s);
    week.from = Noon - 7 * 24h;
    week.fitsHistory = true;
    loader.load(week);
    QTRY_COMPARE(from.size(), 1);
    week.fitsHistory = false; // the user has chosen that time
    loader.load(week);
    QTRY_COMPARE(from.size(), 2);
    QCOMPARE(from, (QList{Noon - 1h, Noon - 7 * 24h}));
}

void TestOverviewLoader::endsReadingWhenItGoes()
{
    QSemaphore begun;
    std::atomic_bool wasTold = false;
    {
        gui::OverviewLoader loader([&] { return std::make_unique<EndlessReader>(begun, wasTold); });
        loader.load(query(u"1"_s));
        begun.acquire();
    }
    QVERIFY(wasTold);
}

void TestOverviewLoader::failsWhenNotAllCanBeRead_data()
{
    QTest::addColumn<int>("readable");
    QTest::addColumn<bool>("all");
    QTest::newRow("its beginning") << 0 << true;
    QTest::newRow("the chart's time") << 0 << false;
    QTest::newRow("the chart's time, after its beginning") << 1 << true;
    QTest::newRow("the time of the spending") << 1 << false;
}

void TestOverviewLoader::failsWhenNotAllCanBeRead()
{
    QFETCH(int, readable);
    QFETCH(bool, all);
    gui::OverviewLoader loader([readable] { return std::make_unique<BreakingReader>(readable); });
    const QSignalSpy loaded(&loader, &gui::OverviewLoader::loaded);
    const QSignalSpy failed(&loader, &gui::OverviewLoader::failed);
    gui::OverviewQuery wanted = query(u"1"_s);
    if (all)
        wanted.from.reset();
    loader.load(wanted);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.front().front().value<domain::HistoryFault>(), Locked);
    QCOMPARE(loaded.count(), 0);
}

QTEST_MAIN(TestOverviewLoader)
#include "tst_overviewloader.moc"
