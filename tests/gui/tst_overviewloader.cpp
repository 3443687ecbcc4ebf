// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overviewloader.h"

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
    bool visitRuns(const QString &accountId, domain::Instant /*from*/, domain::Instant /*to*/,
                   const std::function<bool(const domain::Run &)> &visit) const override
    {
        m_allowed.acquire();
        visit({.amount = domain::Credits::fromWhole(accountId.toInt()), .firstSeen = Noon, .lastSeen = Noon});
        return true;
    }

private:
    QSemaphore &m_allowed;
};

gui::OverviewQuery query(const QString &accountId)
{
    return {
        .accountId = accountId, .now = Noon, .from = Noon - 24h, .to = Noon, .columns = 10, .longestSilence = 10min};
}

} // namespace

class TestOverviewLoader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dropsWhatIsStale();
    void beginsWithTheHistory();
    void endsReadingWhenItGoes();
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

void TestOverviewLoader::endsReadingWhenItGoes()
{
    QSemaphore allowed(1000);
    {
        gui::OverviewLoader loader([&allowed] { return std::make_unique<SlowReader>(allowed); });
        loader.load(query(u"1"_s));
    }
    const int left = allowed.available();
    QCoreApplication::processEvents();
    QCOMPARE(allowed.available(), left);
}

QTEST_MAIN(TestOverviewLoader)
#include "tst_overviewloader.moc"
