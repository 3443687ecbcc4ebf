// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/historyexport.h"

#include "support/classified.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;
using domain::Flow;
using domain::Instant;
using domain::Run;
using presentation::BalanceChange;
using presentation::DaySpending;
using presentation::HistoryFormat;
using presentation::HistoryRows;

namespace {

constexpr Instant Noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + 12h;
constexpr Instant MidnightBefore = Noon - 12h;

Run run(qint32 credits, Instant first, Instant last)
{
    return {.amount = Credits::fromWhole(credits), .firstSeen = first, .lastSeen = last};
}

/// A rise is \p rise.
BalanceChange change(QStringView balance, QStringView before, domain::Rise rise = domain::Rise::Refund)
{
    BalanceChange change{
        .at = Noon + 5ms, .balance = *Credits::fromDecimal(balance), .before = Credits::fromDecimal(before)};
    if (change.before)
        change.flow =
            domain::flowBetween({.amount = *change.before, .firstSeen = Noon, .lastSeen = Noon},
                                {.amount = change.balance, .firstSeen = Noon, .lastSeen = Noon, .rise = rise});
    return change;
}

const DaySpending &aDay()
{
    static const DaySpending day{.day = QDate(2026, 11, 22),
                                 .flow = Flow{.spent = Credits::fromMicros(1), .toppedUp = Credits::fromWhole(1000)},
                                 .closing = *Credits::fromDecimal(u"4335.86")};
    return day;
}

/// What a writer wrote, and how often it went on after it was told to stop.
struct Page {
    QByteArray bytes;
    int room = 1'000;

    [[nodiscard]] presentation::HistorySink sink()
    {
        return [this](const QByteArray &piece) {
            bytes += piece;
            return --room > 0;
        };
    }
    std::unique_ptr<presentation::HistoryWriter> writer(HistoryFormat format, HistoryRows rows)
    {
        return presentation::makeHistoryWriter(format, rows, sink(), QLocale(QLocale::German), QTimeZone::utc());
    }
};

std::vector<DaySpending> daysOf(const std::vector<Run> &runs, Instant from, Instant to, const QTimeZone &zone)
{
    std::vector<DaySpending> days;
    presentation::DaySummer summer(from, to, zone, [&days](const DaySpending &day) {
        days.push_back(day);
        return true;
    });
    for (const Run &one : runs)
        summer.add(one);
    summer.finish();
    return days;
}

std::vector<QDate> datesOf(const std::vector<DaySpending> &days)
{
    std::vector<QDate> dates;
    dates.reserve(days.size());
    for (const DaySpending &day : days)
        dates.push_back(day.day);
    return dates;
}

} // namespace

class TestHistoryExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheChangesInTheWindow()
    {
        presentation::ChangeFinder finder(Noon);
        QVERIFY(!finder.add(run(9, Noon - 1h, Noon - 1h)));
        QVERIFY(finder.add(run(8, Noon, Noon))
                == (BalanceChange{.at = Noon,
                                  .balance = Credits::fromWhole(8),
                                  .before = Credits::fromWhole(9),
                                  .flow = {.spent = Credits::fromWhole(1)}}));
        QVERIFY(!finder.add(run(8, Noon + 1h, Noon + 1h))); // after a silence
        QVERIFY(finder.add(run(9, Noon + 2h, Noon + 2h)).has_value());
    }

    void doesNotInventWhatWasBefore()
    {
        presentation::ChangeFinder finder(Noon);
        QVERIFY(finder.add(run(8, Noon, Noon))
                == (BalanceChange{.at = Noon, .balance = Credits::fromWhole(8), .before = std::nullopt}));
    }

    /// The 10 were spent in a gap, maybe by many jobs: that the 5 give back what one of them had cost is not certain.
    void sumsUpEachDay()
    {
        const std::vector<Run> runs{run(100, Noon - 24h, Noon - 23h), run(90, Noon - 1h, Noon),
                                    run(95, Noon + 1h, Noon + 2h), run(1095, Noon + 3h, Noon + 3h)};
        const auto days = daysOf(classified(runs), Noon - 100h, Noon + 100h, QTimeZone::utc());
        const QDate day(2026, 11, 22);
        const std::vector<DaySpending> expected{
            {.day = day.addDays(-1), .flow = Flow(), .closing = Credits::fromWhole(100), .since = Noon - 24h},
            {.day = day,
             .flow = Flow{.spent = Credits::fromWhole(10),
                          .toppedUp = Credits::fromWhole(1000),
                          .cameIn = Credits::fromWhole(5)},
             .closing = Credits::fromWhole(1095),
             .since = Noon - 23h}};
        QVERIFY(days == expected);
    }

    /// What one reading alone measures is nothing, which is not 0. The next one, even of the same amount, makes it 0.
    void aDayOfASingleReadingHasNoSums()
    {
        const auto flowOf = [](const std::vector<Run> &runs) {
            return daysOf(runs, Noon - 100h, Noon + 100h, QTimeZone::utc()).back().flow;
        };
        QCOMPARE(flowOf({run(9, Noon, Noon)}), std::nullopt);
        QCOMPARE(flowOf({run(9, Noon, Noon + 1s)}), Flow());
        QCOMPARE(flowOf({run(9, Noon, Noon), run(9, Noon + 1h, Noon + 1h)}), Flow());
        QCOMPARE(flowOf({run(9, Noon - 36h, Noon - 36h), run(8, Noon, Noon)}), Flow{.spent = Credits::fromWhole(1)});
        Run other = run(8, Noon, Noon);
        other.stretch = 1;
        QCOMPARE(flowOf({run(9, Noon - 36h, Noon - 36h), other}), std::nullopt);

        Page page;
        DaySpending day = aDay();
        day.flow.reset();
        const auto writer = page.writer(HistoryFormat::Json, HistoryRows::Days);
        writer->begin();
        writer->add(u"1"_s, day);
        QVERIFY(page.bytes.contains(
            "\"spent\": null, \"refunded\": null, \"toppedUp\": null, \"topped_up\": null, \"balance\": 4335.86"));
    }

    /// 10 were spent of one account until 12:00, and 5 of the other one from 13:00 on: 15 of neither.
    void theDayOfAnotherKeyIsSummedUpForEachAccount()
    {
        std::vector<Run> runs{run(100, MidnightBefore, Noon - 2h), run(90, Noon - 1h, Noon),
                              run(5000, Noon + 1h, Noon + 2h), run(4995, Noon + 3h, Noon + 30h)};
        runs[2].stretch = runs[3].stretch = 1;
        const QDate day(2026, 11, 22);
        const std::vector<DaySpending> expected{
            {.day = day, .flow = Flow{.spent = Credits::fromWhole(10)}, .closing = Credits::fromWhole(90)},
            {.day = day,
             .flow = Flow{.spent = Credits::fromWhole(5)},
             .closing = Credits::fromWhole(4995),
             .since = Noon + 1h,
             .stretch = 1},
            {.day = day.addDays(1), .flow = Flow(), .closing = Credits::fromWhole(4995), .stretch = 1}};
        QVERIFY(daysOf(runs, MidnightBefore, Noon + 100h, QTimeZone::utc()) == expected);
    }

    /// The other account's first balance is 0 more than the last one, and still no part of the day before.
    void anotherKeysDayCountsSinceItsFirstReading()
    {
        std::vector<Run> runs{run(100, Noon - 24h, Noon - 1h), run(100, Noon, Noon + 1h)};
        runs[1].stretch = 1;
        const auto days = daysOf(runs, Noon - 48h, Noon + 100h, QTimeZone::utc());
        QCOMPARE(days.size(), size_t(3));
        QCOMPARE(days[1].since, std::nullopt);
        QCOMPARE(days[2].since, Noon);
    }

    void everyFormatShowsWhereAnotherKeyBegins_data()
    {
        QTest::addColumn<HistoryFormat>("format");
        QTest::addColumn<HistoryRows>("rows");
        QTest::addColumn<QByteArrayList>("ends"); // of the lines of the rows, and between them
        QTest::newRow("CSV") << HistoryFormat::Csv << HistoryRows::Changes << QByteArrayList{",,,1\r", ",,,2\r"};
        QTest::newRow("CSV of days") << HistoryFormat::Csv << HistoryRows::Days << QByteArrayList{",0,1\r", ",0,2\r"};
        const QByteArrayList json{"\"stretch\": 1},", "\"stretch\": 2}"};
        QTest::newRow("JSON") << HistoryFormat::Json << HistoryRows::Changes << json;
        QTest::newRow("JSON of days") << HistoryFormat::Json << HistoryRows::Days << json;
        QTest::newRow("text") << HistoryFormat::Text << HistoryRows::Changes
                              << QByteArrayList{"4.335,86", "Another key or address from here", "4.335,86"};
        QTest::newRow("text of days") << HistoryFormat::Text << HistoryRows::Days
                                      << QByteArrayList{"  0", "Another key or address from here", "  0"};
    }
    void everyFormatShowsWhereAnotherKeyBegins()
    {
        QFETCH(HistoryFormat, format);
        QFETCH(HistoryRows, rows);
        QFETCH(QByteArrayList, ends);
        Page page;
        const auto writer = page.writer(format, rows);
        writer->begin();
        BalanceChange first = change(u"4335.86", {});
        DaySpending day = aDay();
        for (const int stretch : {0, 1}) {
            first.stretch = day.stretch = stretch;
            QVERIFY(rows == HistoryRows::Changes ? writer->add(QString(), first) : writer->add(QString(), day));
        }
        const QByteArrayList lines = page.bytes.split('\n').mid(1, ends.size()); // without the header
        for (qsizetype i = 0; i < ends.size(); ++i)
            QVERIFY2(lines[i].endsWith(ends[i]), page.bytes.constData());
    }

    void leavesOutTheDaysOfWhichNothingIsKnown()
    {
        const std::vector<Run> runs{run(9, Noon, Noon + 49h), run(8, Noon + 120h, Noon + 121h)};
        const QDate day(2026, 11, 22);
        QVERIFY(datesOf(daysOf(runs, Noon - 1h, Noon + 200h, QTimeZone::utc()))
                == (std::vector{day, day.addDays(1), day.addDays(2), day.addDays(5)}));
    }

    /// 5 were spent between the 24th, 13:00, and the 27th, 12:00, nobody knows on which day; the day on which that is
    /// seen has them, and says since when.
    void theDayAfterAGapSaysSinceWhenItCounts()
    {
        const std::vector<Run> runs{run(100, MidnightBefore - 1h, Noon + 49h), run(95, Noon + 120h, Noon + 144h)};
        const auto days = daysOf(runs, MidnightBefore, Noon + 200h, QTimeZone::utc());
        QCOMPARE(days.size(), size_t(5));
        QCOMPARE(days[3].day, QDate(2026, 11, 27));
        QCOMPARE(days[3].flow, Flow{.spent = Credits::fromWhole(5)});
        QCOMPARE(days[3].since, Noon + 49h);
        for (const size_t whole : {0U, 1U, 2U, 4U})
            QCOMPARE(days[whole].since, std::nullopt);
    }

    void staysInTheWindow()
    {
        const std::vector<Run> runs{run(9, Noon - 500h, Noon - 10h), run(8, Noon - 5h, Noon + 500h)};
        const auto days = daysOf(runs, MidnightBefore, Noon + 24h, QTimeZone::utc());
        QVERIFY(datesOf(days) == (std::vector{QDate(2026, 11, 22), QDate(2026, 11, 23)}));
        QVERIFY(days.front().flow == Flow{.spent = Credits::fromWhole(1)});
    }

    void givesMidnightToTheDayThatEnds()
    {
        const std::vector<Run> runs{run(9, Noon - 100h, Noon - 99h), run(8, MidnightBefore, MidnightBefore)};
        const auto days = daysOf(runs, Noon - 48h, Noon, QTimeZone::utc());
        QVERIFY(datesOf(days) == std::vector{QDate(2026, 11, 21)});
        QVERIFY(days.front().flow->spent == Credits::fromWhole(1));
    }

    void knowsTheLocalDays_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::newRow("UTC") << "UTC"_ba << QDate(2026, 11, 22);
        QTest::newRow("east") << "Pacific/Auckland"_ba << QDate(2026, 11, 23);
        QTest::newRow("west") << "Pacific/Pago_Pago"_ba << QDate(2026, 11, 21);
    }
    void knowsTheLocalDays()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        const Instant at = day == QDate(2026, 11, 21) ? Noon - 6h : Noon;
        QVERIFY(datesOf(daysOf({run(9, at, at)}, Noon - 48h, Noon + 48h, QTimeZone(zone))) == std::vector{day});
    }

    void agreesWithTheFlowsOfTheDays()
    {
        std::vector<Run> runs;
        std::vector<Instant> bounds;
        for (int day = 0; day <= 10; ++day)
            bounds.push_back(MidnightBefore + day * 24h);
        for (int step = 0; step < 300; ++step) {
            const Instant at = MidnightBefore + 1ms + step * 48min;
            runs.push_back(run(4000 - (step * 37) % 1500, at, at + 20min));
        }
        domain::FlowSeries series(bounds);
        for (const Run &one : runs)
            series.add(one);
        const auto days = daysOf(runs, bounds.front(), bounds.back(), QTimeZone::utc());
        QCOMPARE(days.size(), series.flows().size());
        for (size_t i = 0; i < days.size(); ++i)
            QVERIFY(days[i].flow == series.flows()[i]);
    }

    void theHourThatHavanaHasTwiceIsPartOfItsDay()
    {
        // On 2020-11-01 the clocks in Havana show 0:00 at 04:00 UTC (-4 h) and again at 05:00 UTC (-5 h). The day ends
        // 25 hours after it began, at 05:00 UTC.
        const Instant midnight = std::chrono::sys_days(std::chrono::year(2020) / 11 / 1) + 4h;
        const std::vector<Run> runs{
            run(1000, midnight - 2h, midnight - 2h), // 22:00
            run(995, midnight - 30min, midnight - 30min), // 23:30: 5 are of 31 October
            run(985, midnight + 30min, midnight + 30min), // 0:30: 10
            run(965, midnight + 90min, midnight + 90min), // 0:30 again: 20
            run(925, midnight + 24h + 30min, midnight + 24h + 30min), // 23:30: 40, together 70
            run(845, midnight + 26h, midnight + 26h), // 1:00 of 2 November: 80
        };
        const auto days = daysOf(runs, midnight - 24h, midnight + 48h, QTimeZone("America/Havana"));
        QVERIFY(datesOf(days) == (std::vector{QDate(2020, 10, 31), QDate(2020, 11, 1), QDate(2020, 11, 2)}));
        QCOMPARE(days[0].flow->spent, Credits::fromWhole(5));
        QCOMPARE(days[1].flow->spent, Credits::fromWhole(70));
        QCOMPARE(days[2].flow->spent, Credits::fromWhole(80));
    }

    void theDaysOfALongRunEndInEveryZone_data()
    {
        QTest::addColumn<QTimeZone>("zone");
        QTest::addColumn<QDate>("around"); // noon of this day in UTC is the middle of the run
        QTest::addColumn<int>("expected");
        // The run is 8 days less an hour long, so it touches 9 days, or 8 if it begins in the first hour of one. A day
        // that is skipped takes no time, and so changes only the dates.
        QTest::newRow("UTC") << QTimeZone::utc() << QDate(2026, 11, 22) << 9;
        QTest::newRow("unknown") << QTimeZone("Foo/Bar") << QDate(2026, 11, 22) << 9;
        QTest::newRow("Apia without 30 December") << QTimeZone("Pacific/Apia") << QDate(2011, 12, 30) << 9; // from 2:30
        QTest::newRow("Kwajalein without 21 August")
            << QTimeZone("Pacific/Kwajalein") << QDate(1993, 8, 21) << 8; // from 0:30
        QTest::newRow("Sao Paulo without a midnight") << QTimeZone("America/Sao_Paulo") << QDate(2018, 11, 4) << 9;
        QTest::newRow("Beirut without a midnight") << QTimeZone("Asia/Beirut") << QDate(2026, 3, 29) << 9;
    }
    void theDaysOfALongRunEndInEveryZone()
    {
        QFETCH(QTimeZone, zone);
        QFETCH(QDate, around);
        QFETCH(int, expected);
        const Instant noon(
            std::chrono::milliseconds(QDateTime(around, QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch()));
        std::vector<QDate> dates;
        presentation::DaySummer summer(noon - 200h, noon + 200h, zone, [&dates](const DaySpending &day) {
            dates.push_back(day.day);
            return dates.size() < 100; // or a mistake would fill the memory
        });
        summer.add(run(9, noon - 96h + 30min, noon + 96h - 30min));
        summer.finish();
        QCOMPARE(static_cast<int>(dates.size()), expected);
        QVERIFY(std::ranges::is_sorted(dates, std::ranges::less_equal()));
    }

    void goesOnThoughTheClockWasSetBack()
    {
        const std::vector<Run> runs{run(9, Noon, Noon + 1000h), run(8, Noon + 24h, Noon + 25h)};
        const auto days = daysOf(runs, Noon - 1h, Noon + 100h, QTimeZone::utc());
        QVERIFY(datesOf(days) == (std::vector{QDate(2026, 11, 22), QDate(2026, 11, 23)}));
        QVERIFY(days.back().closing == Credits::fromWhole(8));
    }

    void writesCsv()
    {
        Page page;
        const auto writer = page.writer(HistoryFormat::Csv, HistoryRows::Changes);
        writer->begin();
        writer->add(u"studio"_s, change(u"4335.86", {}));
        writer->add(u"a,\"b\"\nc"_s, change(u"4335.860001", u"4335.86"));
        writer->add(u"studio"_s, change(u"-1", u"4.5"));
        writer->add(u"studio"_s, change(u"1000", u"0", domain::Rise::TopUp));
        writer->add(u"studio"_s, change(u"500", u"0", domain::Rise::CameIn));
        writer->end();
        QCOMPARE(page.bytes,
                 "account,time,balance,change,kind,stretch\r\n"
                 "studio,2026-11-22T12:00:00.005Z,4335.86,,,1\r\n"
                 "\"a,\"\"b\"\"\nc\",2026-11-22T12:00:00.005Z,4335.860001,0.000001,refunded,1\r\n"
                 "studio,2026-11-22T12:00:00.005Z,-1,-5.5,spent,1\r\n"
                 "studio,2026-11-22T12:00:00.005Z,1000,1000,topped-up,1\r\n"
                 "studio,2026-11-22T12:00:00.005Z,500,500,came-in,1\r\n"_ba);
    }

    void writesCsvOfDays()
    {
        Page page;
        const auto writer = page.writer(HistoryFormat::Csv, HistoryRows::Days);
        writer->begin();
        writer->add(u"1"_s, aDay());
        QCOMPARE(page.bytes,
                 "account,day,spent,refunded,topped_up,balance,since,came_in,stretch\r\n"
                 "1,2026-11-22,0.000001,0,1000,4335.86,,0,1\r\n"_ba);
    }

    void writesJson()
    {
        Page page;
        const auto writer = page.writer(HistoryFormat::Json, HistoryRows::Changes);
        writer->begin();
        writer->add(u"a\"b\\c\nä"_s, change(u"4335.860001", {}));
        writer->add(u"studio"_s, change(u"-1", u"4.5"));
        writer->end();
        const QJsonArray list = QJsonDocument::fromJson(page.bytes).array();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0].toObject(),
                 (QJsonObject{{u"account"_s, u"a\"b\\c\nä"_s},
                              {u"time"_s, u"2026-11-22T12:00:00.005Z"_s},
                              {u"balance"_s, 4335.860001},
                              {u"change"_s, QJsonValue::Null},
                              {u"kind"_s, QJsonValue::Null},
                              {u"stretch"_s, 1}}));
        QCOMPARE(list[1][u"change"_s], -5.5);
        QCOMPARE(list[1][u"kind"_s], u"spent"_s);
        QVERIFY(page.bytes.contains("4335.860001")); // exactly
    }

    void writesJsonOfDays()
    {
        Page page;
        const auto writer = page.writer(HistoryFormat::Json, HistoryRows::Days);
        writer->begin();
        writer->add(u"1"_s, aDay());
        writer->end();
        QCOMPARE(page.bytes,
                 "[\n  {\"account\": \"1\", \"day\": \"2026-11-22\", \"spent\": 0.000001, \"refunded\": 0, "
                 "\"toppedUp\": 1000, \"topped_up\": 1000, \"balance\": 4335.86, \"since\": null, "
                 "\"cameIn\": 0, \"came_in\": 0, \"stretch\": 1}\n]\n"_ba);
    }

    void writesATableInTheLocalesForms()
    {
        Page page;
        const auto writer = page.writer(HistoryFormat::Text, HistoryRows::Changes);
        writer->begin();
        writer->add(QString(), change(u"4335.86", {}));
        writer->add(QString(), change(u"4336", u"4335.86"));
        writer->end();
        QCOMPARE(page.bytes,
                 "Time                   Balance          Change            Kind\n"
                 "22.11.26 12:00        4.335,86\n"
                 "22.11.26 12:00           4.336           +0,14        refunded\n"_ba);
    }

    void namesTheAccountsAboveTheirTables()
    {
        Page page;
        const auto writer = page.writer(HistoryFormat::Text, HistoryRows::Days);
        writer->begin();
        for (const QString &account : {u"one"_s, u"one"_s, u"two"_s})
            writer->add(account, aDay());
        writer->end();
        const QByteArrayList lines = page.bytes.split('\n');
        QCOMPARE(lines.size(), 9);
        QCOMPARE(lines[0], "one"_ba);
        QCOMPARE(lines[4], QByteArray());
        QCOMPARE(lines[5], "two"_ba);
        QCOMPARE(lines[6], lines[1]);
    }

    void writesNoRowsWhereThereAreNone_data()
    {
        QTest::addColumn<HistoryFormat>("format");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("CSV") << HistoryFormat::Csv << "account,time,balance,change,kind,stretch\r\n"_ba;
        QTest::newRow("JSON") << HistoryFormat::Json << "[]\n"_ba;
        QTest::newRow("text") << HistoryFormat::Text << QByteArray();
    }
    void writesNoRowsWhereThereAreNone()
    {
        QFETCH(HistoryFormat, format);
        Page page;
        const auto writer = page.writer(format, HistoryRows::Changes);
        QVERIFY(writer->begin());
        QVERIFY(writer->end());
        QTEST(page.bytes, "written");
    }

    void saysWhenTheSinkIsFull()
    {
        Page page{.bytes = {}, .room = 3};
        const auto writer = page.writer(HistoryFormat::Csv, HistoryRows::Days);
        QVERIFY(writer->begin());
        QVERIFY(writer->add(u"1"_s, aDay()));
        QVERIFY(!writer->add(u"1"_s, aDay()));
    }

    void stopsSummingUpWhenNobodyWantsMore()
    {
        int taken = 0;
        presentation::DaySummer summer(Noon - 1h, Noon + 1000h, QTimeZone::utc(), [&taken](const DaySpending &) {
            ++taken;
            return false;
        });
        summer.add(run(9, Noon, Noon + 500h));
        QVERIFY(!summer.add(run(8, Noon + 501h, Noon + 502h)));
        QVERIFY(!summer.finish());
        QCOMPARE(taken, 1);
    }
};

QTEST_APPLESS_MAIN(TestHistoryExport)
#include "tst_historyexport.moc"
