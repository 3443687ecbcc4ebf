// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/overview.h"

#include "support/classified.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

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

/// Of which all sums count from the beginning of their period.
presentation::Spending spending(domain::Credits today, domain::Credits sevenDays, domain::Credits thirtyDays)
{
    using domain::PeriodSpending;
    return {.today = PeriodSpending{.spent = today},
            .sevenDays = PeriodSpending{.spent = sevenDays},
            .thirtyDays = PeriodSpending{.spent = thirtyDays}};
}

presentation::BalanceCurve curveOf(const std::vector<domain::Run> &runs)
{
    presentation::CurvePass pass({.from = Noon - 24h, .to = Noon, .columns = 240, .longestSilence = 10min});
    for (const domain::Run &each : classified(runs))
        pass.add(each);
    return pass.curve();
}

} // namespace

class TestOverview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void spendsByLocalDays();
    void spendsByTheDaysOfTheZone_data();
    void spendsByTheDaysOfTheZone();
    void sumsSaySinceWhenTheyCount();
    void aGapOverMidnightIsSaid();
    void aGapWithoutAChangeLeavesNoDoubt();
    void whatWasNotSeenIsNotZero();
    void marksTopUpsButNoRefunds();
    void breaksTheCurveAtASilence();
    void leavesOutTimesThatAreWrong();
    void whatAnotherAccountSpentIsNotCounted();
    void drawsNoLineFromOneAccountToAnother();
    void asksAboutAKeyChangeUntilItIsAnswered();
    void offersEachKeyChangeOfTheChart();
    void asksAboutTheNewestRiseThatIsUnclear();
    void putsTheCurveIntoWords();
};

void TestOverview::spendsByLocalDays()
{
    presentation::SpendingPass pass(presentation::spendingBeginnings(Noon, QTimeZone::utc()));
    QCOMPARE(pass.spending(), presentation::Spending());
    QCOMPARE(pass.since(), Noon - 12h - std::chrono::days(29));
    const domain::Instant midnight = Noon - 12h;
    pass.add(run(1000, pass.since() - 2h, pass.since() - 1h));
    pass.add(run(1000, pass.since(), pass.since()));
    pass.add(run(900, midnight - std::chrono::days(10), midnight - std::chrono::days(9)));
    pass.add(run(900, midnight - std::chrono::days(6), midnight - std::chrono::days(6)));
    pass.add(run(860, midnight - std::chrono::days(2), midnight - 1h));
    pass.add(run(860, midnight, midnight));
    pass.add(run(853, midnight + 1h, Noon));
    QCOMPARE(pass.spending(), spending(credits(7), credits(47), credits(147)));
}

void TestOverview::spendsByTheDaysOfTheZone_data()
{
    QTest::addColumn<QTimeZone>("zone");
    QTest::addColumn<QString>("now"); // in UTC, as all
    QTest::addColumn<QString>("today"); // when today began
    QTest::addColumn<QString>("week"); // when the day six days before began
    QTest::newRow("unknown: as in UTC") << QTimeZone("Foo/Bar") << u"2026-11-22T12:00:00Z"_s
                                        << u"2026-11-22T00:00:00Z"_s << u"2026-11-16T00:00:00Z"_s;
    // 19:00 of 25 November at -5 h
    QTest::newRow("New York") << QTimeZone("America/New_York") << u"2026-11-26T00:00:00Z"_s << u"2026-11-25T05:00:00Z"_s
                              << u"2026-11-19T05:00:00Z"_s;
    // 2:00 of 1 November at -5 h; the day began at -4 h, and so did all six before it
    QTest::newRow("Havana, midnight twice") << QTimeZone("America/Havana") << u"2020-11-01T07:00:00Z"_s
                                            << u"2020-11-01T04:00:00Z"_s << u"2020-10-26T04:00:00Z"_s;
    // 5 January at +14 h began on the 4th at 10:00; the 30th that is six days before does not exist, the 31st began
    // where the 29th ended
    QTest::newRow("Apia, the first of the week is skipped") << QTimeZone("Pacific/Apia") << u"2012-01-04T12:00:00Z"_s
                                                            << u"2012-01-04T10:00:00Z"_s << u"2011-12-30T10:00:00Z"_s;
}

/// Of 1, 2 and 4 credits, the first is spent just before the week begins, the second just before today begins.
void TestOverview::spendsByTheDaysOfTheZone()
{
    QFETCH(QTimeZone, zone);
    const auto instant = [](const QString &text) {
        return domain::Instant(std::chrono::milliseconds(QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch()));
    };
    QFETCH(QString, now);
    QFETCH(QString, today);
    QFETCH(QString, week);
    presentation::SpendingPass pass(presentation::spendingBeginnings(instant(now), zone));
    pass.add(run(100, pass.since() - 2h, pass.since()));
    const auto spendAround = [&pass](domain::Instant bound, qint32 before, qint32 after) {
        pass.add(run(before, bound - 1ms, bound));
        pass.add(run(after, bound + 1ms, bound + 1ms));
    };
    spendAround(instant(week), 99, 97);
    spendAround(instant(today), 93, 85);
    // The week: 99 - 97 + 97 - 93 + 93 - 85 = 2 + 4 + 8 = 14; today: 8; all: 15
    QCOMPARE(pass.spending(), spending(credits(8), credits(14), credits(15)));
}

/// Monitored since 11:19 today: 100, then 90 at 11:40. All that is known is that 10 were spent since 11:19.
void TestOverview::sumsSaySinceWhenTheyCount()
{
    presentation::SpendingPass pass(presentation::spendingBeginnings(Noon, QTimeZone::utc()));
    const domain::Instant first = Noon - 41min;
    pass.add(run(100, first, first));
    QCOMPARE(pass.spending(), presentation::Spending()); // one reading measures nothing
    pass.add(run(90, Noon - 20min, Noon));
    const domain::PeriodSpending known{.spent = credits(10), .since = first};
    QCOMPARE(pass.spending(), (presentation::Spending{.today = known, .sevenDays = known, .thirtyDays = known}));
}

/// 100 are spent between the evening of the day before yesterday and this morning, nobody knows on which day, and 5
/// more today: today's sum is 105 since that evening. The last seven days have both ends of the gap.
void TestOverview::aGapOverMidnightIsSaid()
{
    presentation::SpendingPass pass(presentation::spendingBeginnings(Noon, QTimeZone::utc()));
    const domain::Instant evening = Noon - 36h - 4h;
    pass.add(run(1000, pass.since() - 1h, evening));
    pass.add(run(900, Noon - 3h, Noon - 2h));
    pass.add(run(895, Noon - 1h, Noon));
    QCOMPARE(pass.spending(),
             (presentation::Spending{.today = domain::PeriodSpending{.spent = credits(105), .since = evening},
                                     .sevenDays = domain::PeriodSpending{.spent = credits(105)},
                                     .thirtyDays = domain::PeriodSpending{.spent = credits(105)}}));
}

void TestOverview::aGapWithoutAChangeLeavesNoDoubt()
{
    presentation::SpendingPass pass(presentation::spendingBeginnings(Noon, QTimeZone::utc()));
    pass.add(run(1000, pass.since() - 1h, Noon - 40h));
    pass.add(run(1000, Noon - 3h, Noon - 2h));
    pass.add(run(995, Noon - 1h, Noon));
    QCOMPARE(pass.spending(), spending(credits(5), credits(5), credits(5)));
}

/// Nothing was seen today.
void TestOverview::whatWasNotSeenIsNotZero()
{
    presentation::SpendingPass pass(presentation::spendingBeginnings(Noon, QTimeZone::utc()));
    pass.add(run(1000, pass.since() - 1h, Noon - 60h));
    pass.add(run(990, Noon - 59h, Noon - 50h));
    const domain::PeriodSpending known{.spent = credits(10)};
    QCOMPARE(pass.spending(), (presentation::Spending{.sevenDays = known, .thirtyDays = known}));
}

void TestOverview::marksTopUpsButNoRefunds()
{
    const presentation::BalanceCurve curve =
        curveOf({run(100, Noon - 9h, Noon - 8h), run(90, Noon - 8h, Noon - 450min), run(99, Noon - 450min, Noon - 7h),
                 run(1150, Noon - 7h, Noon - 6h)});
    QCOMPARE(
        curve.topUps,
        (std::vector<presentation::TopUpMark>{{.at = Noon - 7h, .rise = credits(1051), .balance = credits(1150)}}));
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

void TestOverview::leavesOutTimesThatAreWrong()
{
    domain::Run wrong = run(80, Noon - 7h, Noon - 7h);
    wrong.wrongStamp = Noon - 1h;
    const presentation::BalanceCurve curve =
        curveOf({run(100, Noon - 9h, Noon - 8h), wrong, run(70, Noon - 6h, Noon - 5h)});
    for (const presentation::CurvePoint &point : curve.points)
        QVERIFY(point.amount != credits(80));
    QVERIFY(curve.points.back().at == Noon - 5h);
}

/// 100 -> 60 of one account; then another with 9,000, which spends 30.
void TestOverview::whatAnotherAccountSpentIsNotCounted()
{
    presentation::SpendingPass pass(presentation::spendingBeginnings(Noon, QTimeZone::utc()));
    domain::Run first = run(9'000, Noon - 3h, Noon - 2h);
    domain::Run second = run(8'970, Noon - 1h, Noon);
    first.stretch = second.stretch = 1;
    for (const domain::Run &each : {run(100, Noon - 100h, Noon - 90h), run(60, Noon - 5h, Noon - 4h), first, second})
        pass.add(each);
    const domain::PeriodSpending ofTheSecond{.spent = credits(30), .since = Noon - 3h};
    QCOMPARE(pass.spending(),
             (presentation::Spending{.today = ofTheSecond, .sevenDays = ofTheSecond, .thirtyDays = ofTheSecond}));
}

void TestOverview::drawsNoLineFromOneAccountToAnother()
{
    domain::Run other = run(9'000, Noon - 8h + 1min, Noon - 7h);
    other.stretch = 1;
    const presentation::BalanceCurve curve = curveOf({run(100, Noon - 9h, Noon - 8h), other});
    QVERIFY(curve.topUps.empty());
    QVERIFY(curve.pointAt(Noon - 8h + 1min)->afterGap);
    QVERIFY(curve.pointAt(Noon - 8h + 1min)->beginsStretch);
    QVERIFY(!curve.pointAt(Noon - 8h)->beginsStretch);
}

void TestOverview::asksAboutAKeyChangeUntilItIsAnswered()
{
    domain::SourceChange change{
        .at = Noon - 48h, .before = credits(20'000), .after = credits(1'500), .isSameAccount = {}};
    const presentation::CurveSpan day{.from = Noon - 24h, .to = Noon};
    const presentation::CurveSpan week{.from = Noon - 7 * 24h, .to = Noon};
    QVERIFY(!presentation::keyChangeIn({}, week));
    QVERIFY(presentation::keyChangeIn({change}, day));
    QVERIFY(presentation::keyChangeText(change, QTimeZone::utc(), QLocale::c())
                .endsWith(u"Same account, or another one?"_s));
    change.isSameAccount = false;
    QVERIFY(!presentation::keyChangeIn({change}, day));
    QVERIFY(presentation::keyChangeIn({change}, week));
    QVERIFY(
        presentation::keyChangeText(change, QTimeZone::utc(), QLocale::c()).endsWith(u"The history begins anew."_s));
}

/// Whoever looks at an older part of the chart decides about the change there; one that is still open comes first.
void TestOverview::offersEachKeyChangeOfTheChart()
{
    const auto change = [](std::chrono::hours age, std::optional<bool> answer) {
        return domain::SourceChange{
            .at = Noon - age, .before = credits(1'000), .after = credits(1'500), .isSameAccount = answer};
    };
    const domain::SourceChange oldest = change(90h, false);
    const domain::SourceChange middle = change(50h, true);
    const domain::SourceChange newest = change(10h, false);
    const presentation::CurveSpan all{.from = Noon - 100h, .to = Noon};
    const presentation::CurveSpan older{.from = Noon - 100h, .to = Noon - 20h};
    const presentation::CurveSpan oldestDay{.from = Noon - 100h, .to = Noon - 76h};
    QCOMPARE(presentation::keyChangeIn({oldest, middle, newest}, all), newest);
    QCOMPARE(presentation::keyChangeIn({oldest, middle, newest}, older), middle);
    QCOMPARE(presentation::keyChangeIn({oldest, middle, newest}, oldestDay), oldest);
    const domain::SourceChange open = change(50h, {});
    QCOMPARE(presentation::keyChangeIn({oldest, open, newest}, oldestDay), open);
}

/// 1,000 -> 700 within two days, then +250: more than the last drop had cost, and no higher than before.
void TestOverview::asksAboutTheNewestRiseThatIsUnclear()
{
    domain::Run earlier = run(950, Noon - 7h, Noon - 6h);
    earlier.rise = domain::Rise::CameIn;
    domain::Run later = run(990, Noon - 3h, Noon - 2h);
    later.rise = domain::Rise::CameIn;
    const auto unclear = [&] {
        return curveOf({run(700, Noon - 9h, Noon - 8h), earlier, run(800, Noon - 5h, Noon - 4h), later}).unclearRise;
    };
    QVERIFY(unclear() == (presentation::UnclearRise{.at = Noon - 3h, .rise = credits(190)}));
    QVERIFY(presentation::unclearRiseText(*unclear(), QTimeZone::utc(), QLocale::c()).endsWith(u"Refund or top-up?"_s));
    later.rise = domain::Rise::TopUp;
    later.isRiseCorrected = true;
    QVERIFY(unclear() == (presentation::UnclearRise{.at = Noon - 7h, .rise = credits(250)}));
    earlier.rise = domain::Rise::Refund;
    earlier.isRiseCorrected = true;
    QVERIFY(unclear()
            == (presentation::UnclearRise{.at = Noon - 3h, .rise = credits(190), .answer = domain::Rise::TopUp}));
    QVERIFY(presentation::unclearRiseText(*unclear(), QTimeZone::utc(), QLocale::c())
                .endsWith(u"and count as a top-up."_s));
    later.isRiseCorrected = earlier.isRiseCorrected = false; // as certain as they come
    QVERIFY(!unclear());
}

void TestOverview::putsTheCurveIntoWords()
{
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    const auto written = [&](int hour) { // the space before AM is one of several, by the release of the locale's data
        return locale.toString(QDateTime(QDate(2026, 11, 22), QTime(hour, 0)), QLocale::ShortFormat);
    };
    QCOMPARE(presentation::curveText(curveOf({run(100, Noon - 9h, Noon - 8h), run(1150, Noon - 7h, Noon - 6h)}),
                                     QTimeZone(-60 * 60), locale),
             u"From 100 credits on %1 to 1,150 credits on %2. The lowest was 100 credits on %1. 1 top-up(s)."_s.arg(
                 written(2), written(5)));
    QCOMPARE(presentation::curveText(curveOf({}), QTimeZone::utc(), locale), u"Nothing is known of this time."_s);
    const domain::Moment noon{.now = Noon, .zone = QTimeZone::utc()};
    domain::PeriodSpending spent{.spent = credits(200)};
    QCOMPARE(presentation::spentText(spent, noon, {}, locale), u"200 credits ($1.00)"_s);
    spent.since = Noon - 41min;
    QVERIFY(presentation::spentText(spent, noon, {}, locale).startsWith(u"200 credits ($1.00) since 11:19"_s));
    QCOMPARE(presentation::spentText(std::nullopt, noon, {}, locale), u"–"_s);
}

QTEST_APPLESS_MAIN(TestOverview)
#include "tst_overview.moc"
