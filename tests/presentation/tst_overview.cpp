// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/overview.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const domain::Instant Noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + 12h;

domain::Credits credits(qint32 whole)
{
    return domain::Credits::fromWhole(whole);
}

domain::Run run(qint32 amount, domain::Instant from, domain::Instant to)
{
    return {.amount = credits(amount), .firstSeen = from, .lastSeen = to};
}

presentation::BalanceCurve curveOf(const std::vector<domain::Run> &runs)
{
    presentation::CurvePass pass({.from = Noon - 24h, .to = Noon, .columns = 240, .longestSilence = 10min});
    for (const domain::Run &each : runs)
        pass.add(each);
    return pass.curve();
}

} // namespace

class TestOverview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void spendsByLocalDays();
    void marksTopUpsButNoRefunds();
    void breaksTheCurveAtASilence();
    void putsTheCurveIntoWords();
};

void TestOverview::spendsByLocalDays()
{
    presentation::SpendingPass pass(Noon); // the tests run in UTC
    QVERIFY(!pass.spending());
    QCOMPARE(pass.since(), Noon - 12h - std::chrono::days(29));
    const domain::Instant midnight = Noon - 12h;
    pass.add(run(1000, pass.since() - 2h, pass.since() - 1h));
    pass.add(run(900, midnight - std::chrono::days(10), midnight - std::chrono::days(9)));
    pass.add(run(860, midnight - std::chrono::days(2), midnight - 1h));
    pass.add(run(853, midnight + 1h, Noon));
    QCOMPARE(pass.spending().value(),
             (presentation::Spending{.today = credits(7), .sevenDays = credits(47), .thirtyDays = credits(147)}));
}

void TestOverview::marksTopUpsButNoRefunds()
{
    const presentation::BalanceCurve curve =
        curveOf({run(100, Noon - 9h, Noon - 8h), run(150, Noon - 8h, Noon - 7h), run(1150, Noon - 7h, Noon - 6h)});
    QCOMPARE(
        curve.topUps,
        (std::vector<presentation::TopUpMark>{{.at = Noon - 7h, .rise = credits(1000), .balance = credits(1150)}}));
}

void TestOverview::breaksTheCurveAtASilence()
{
    const presentation::BalanceCurve curve =
        curveOf({run(100, Noon - 9h, Noon - 8h), run(90, Noon - 8h + 5min, Noon - 7h), run(90, Noon - 3h, Noon - 2h)});
    for (const presentation::CurvePoint &point : curve.points)
        QCOMPARE(point.afterGap, point.at == Noon - 3h);
    QCOMPARE(curve.pointAt(Noon - 8h)->amount, credits(100));
    QVERIFY(!curve.pointAt(Noon - 10h));
}

void TestOverview::putsTheCurveIntoWords()
{
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(
        presentation::curveText(curveOf({run(100, Noon - 9h, Noon - 8h), run(1150, Noon - 7h, Noon - 6h)}), locale),
        u"From 100 credits on 11/22/26 3:00 AM to 1,150 credits on 11/22/26 6:00 AM. "
        "The lowest was 100 credits on 11/22/26 3:00 AM. 1 top-up(s)."_s);
    QCOMPARE(presentation::curveText(curveOf({}), locale), u"Nothing is known of this time."_s);
    QCOMPARE(presentation::spentText(credits(200), {}, locale), u"200 credits ($1.00)"_s);
}

QTEST_APPLESS_MAIN(TestOverview)
#include "tst_overview.moc"
