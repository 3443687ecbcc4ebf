// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/overviewtotal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;
using domain::PeriodSpending;
using presentation::BalanceCurve;
using presentation::CurvePass;
using presentation::CurvePoint;
using presentation::Overview;

namespace {

const domain::Instant begin = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22);

domain::Run run(int credits, std::chrono::minutes from, std::chrono::minutes to)
{
    return {.amount = Credits::fromWhole(credits), .firstSeen = begin + from, .lastSeen = begin + to};
}

Overview overview(const std::vector<domain::Run> &runs)
{
    CurvePass pass({.from = begin, .to = begin + 24h, .columns = 1440, .longestSilence = 10min});
    for (const domain::Run &one : runs)
        pass.add(one);
    return {.curve = pass.curve(), .spending = {}};
}

/// "60:150 gap 90:120": minutes and credits.
QString written(const BalanceCurve &curve)
{
    QStringList points;
    for (const CurvePoint &point : curve.points) {
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(point.at - begin).count();
        points << (point.afterGap ? u"gap "_s : QString()) + QString::number(minutes) + u':' + point.amount.toDecimal();
    }
    return points.join(u' ');
}

} // namespace

class TestOverviewTotal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCurveIsTheSumWhereEveryAmountIsKnown_data()
    {
        QTest::addColumn<std::vector<domain::Run>>("one");
        QTest::addColumn<std::vector<domain::Run>>("other");
        QTest::addColumn<QString>("total");
        using Runs = std::vector<domain::Run>;
        QTest::newRow("both all the time") << Runs{run(100, 0min, 60min), run(90, 60min, 120min)}
                                           << Runs{run(50, 0min, 120min)} << u"0:150 60:150 60:140 120:140"_s;
        QTest::newRow("one comes later") << Runs{run(100, 0min, 120min)} << Runs{run(50, 60min, 120min)}
                                         << u"60:150 120:150"_s;
        QTest::newRow("one ends earlier")
            << Runs{run(100, 0min, 120min)} << Runs{run(50, 0min, 60min)} << u"0:150 60:150"_s;
        QTest::newRow("one was read a little later") << Runs{run(100, 0min, 60min), run(90, 60min, 61min)}
                                                     << Runs{run(50, 0min, 60min)} << u"0:150 60:150 60:140 61:140"_s;
        QTest::newRow("one has a gap") << Runs{run(100, 0min, 240min)}
                                       << Runs{run(50, 0min, 60min), run(40, 120min, 240min)}
                                       << u"0:150 60:150 gap 120:140 240:140"_s;
        QTest::newRow("never at the same time")
            << Runs{run(100, 0min, 60min)} << Runs{run(50, 120min, 240min)} << QString();
        QTest::newRow("one was never read") << Runs{run(100, 0min, 60min)} << Runs{} << QString();
    }
    void theCurveIsTheSumWhereEveryAmountIsKnown()
    {
        QFETCH(std::vector<domain::Run>, one);
        QFETCH(std::vector<domain::Run>, other);
        QTEST(written(presentation::totalOf({overview(one), overview(other)}).curve), "total");
        QTEST(written(presentation::totalOf({overview(other), overview(one)}).curve), "total");
    }

    void aTopUpIsMarkedWithTheSumAfterIt()
    {
        domain::Run raised = run(300, 60min, 120min);
        raised.rise = domain::Rise::TopUp;
        const Overview total =
            presentation::totalOf({overview({run(100, 0min, 60min), raised}), overview({run(50, 0min, 120min)})});
        QCOMPARE(total.curve.topUps.size(), 1U);
        QCOMPARE(total.curve.topUps.front().rise, Credits::fromWhole(200));
        QCOMPARE(total.curve.topUps.front().balance, Credits::fromWhole(350));
    }

    void aSumCountsFromWhereAllOfItIsKnown()
    {
        const presentation::SpendingBeginnings usual{
            .thirtyDays = begin - 24h, .sevenDays = begin - 2h, .today = begin};
        Overview one = overview({});
        Overview other = overview({});
        one.spending.today = PeriodSpending{.spent = Credits::fromWhole(30), .since = begin - 10min}; // over a gap
        one.spending.thirtyDays = PeriodSpending{.spent = Credits::fromWhole(30), .since = begin - 3h};
        other.spending.thirtyDays = PeriodSpending{.spent = Credits::fromWhole(30), .since = begin - 1h};
        const presentation::SpendingBeginnings common = presentation::commonBeginnings({one, other}, usual);
        QCOMPARE(common,
                 (presentation::SpendingBeginnings{.thirtyDays = begin - 1h, .sevenDays = begin - 2h, .today = begin}));
    }

    void spendingIsKnownWhereItIsForAll()
    {
        Overview one = overview({});
        Overview other = overview({});
        one.spending.today = PeriodSpending{.spent = Credits::fromWhole(30)};
        one.spending.sevenDays = PeriodSpending{.spent = Credits::fromWhole(300), .since = begin};
        other.spending.today = PeriodSpending{.spent = Credits::fromWhole(5)};
        other.spending.sevenDays = PeriodSpending{.spent = Credits::fromWhole(50), .since = begin + 3h};
        other.spending.thirtyDays = PeriodSpending{.spent = Credits::fromWhole(50)};
        const presentation::Spending total = presentation::totalOf({one, other}).spending;
        QCOMPARE(total.today, PeriodSpending{.spent = Credits::fromWhole(35)});
        const PeriodSpending week{.spent = Credits::fromWhole(350), .since = begin + 3h};
        QCOMPARE(total.sevenDays, week);
        QVERIFY(!total.thirtyDays);
    }
};

QTEST_APPLESS_MAIN(TestOverviewTotal)
#include "tst_overviewtotal.moc"
