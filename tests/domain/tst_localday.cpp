// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/localday.h"

#include <QDateTime>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Instant;
using domain::LocalDay;

namespace {

Instant instant(const QString &text)
{
    return Instant(std::chrono::milliseconds(QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch()));
}

QDate calendarDate(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), zone).date();
}

/// What is wrong with the day of \p at, with Qt's calendar as the second implementation; empty if nothing is.
QString faultOf(Instant at, const QTimeZone &zone)
{
    const LocalDay day = domain::localDayAt(at, zone);
    const LocalDay next = domain::localDayAt(day.end, zone);
    if (at < day.begin || day.end <= at || day.end - day.begin > 50h)
        return u"the day does not hold the instant"_s;
    if (domain::localDayAt(day.begin, zone) != day || domain::localDayAt(day.end - 1ms, zone) != day)
        return u"its first and last instants have other days"_s;
    if (next.begin != day.end || next.date <= day.date || day.date.daysTo(next.date) > 2)
        return u"the next day does not follow"_s;
    if (domain::beginningOf(day.date, zone) != day.begin || domain::beginningOf(next.date, zone) != day.end)
        return u"beginningOf() differs"_s;
    if (calendarDate(day.begin - 1ms, zone) >= day.date || calendarDate(day.begin, zone) < day.date
        || calendarDate(day.end - 1ms, zone) > day.date)
        return u"the calendar shows another date"_s;
    return {};
}

QDateTime dateTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), QTimeZone::utc());
}

constexpr Instant Begin = std::chrono::sys_days(std::chrono::year(1970) / 1 / 3);
constexpr Instant End = std::chrono::sys_days(std::chrono::year(2040) / 1 / 1);

/// When \p zone changes its offset.
std::set<Instant> changesOf(const QTimeZone &zone)
{
    std::set<Instant> changes;
    constexpr std::chrono::hours year{24 * 365}; // Qt 6.4 drops the later changes of a longer time
    for (Instant at = Begin; at < End; at += year) {
        for (const QTimeZone::OffsetData &change : zone.transitions(dateTime(at), dateTime(at + year)))
            changes.insert(Instant(std::chrono::milliseconds(change.atUtc.toMSecsSinceEpoch())));
    }
    return changes;
}

/// Instants at which a mistake would show: around all changes of the offset, and twice a year.
std::set<Instant> tryingInstants(const std::set<Instant> &changes)
{
    std::set<Instant> instants;
    for (Instant at = Begin; at < End; at += 183 * 24h)
        instants.insert(at);
    for (const Instant changed : changes)
        instants.insert({changed - 23h, changed - 1ms, changed});
    return instants;
}

} // namespace

class TestLocalDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayGoesFromOneMidnightToTheNext_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("begin"); // in UTC
        QTest::addColumn<QString>("end");
        // Offsets from tzdata; midnight in UTC is midnight less the offset.
        QTest::newRow("UTC") << "UTC"_ba << QDate(2026, 11, 22) << u"2026-11-22T00:00:00Z"_s
                             << u"2026-11-23T00:00:00Z"_s;
        // -5 h all day
        QTest::newRow("New York") << "America/New_York"_ba << QDate(2026, 11, 25) << u"2026-11-25T05:00:00Z"_s
                                  << u"2026-11-26T05:00:00Z"_s;
        // +5:45
        QTest::newRow("Kathmandu") << "Asia/Kathmandu"_ba << QDate(2026, 11, 22) << u"2026-11-21T18:15:00Z"_s
                                   << u"2026-11-22T18:15:00Z"_s;
        // +2 h at midnight, +1 h from 3 o'clock on: 25 hours
        QTest::newRow("Berlin, 25 hours")
            << "Europe/Berlin"_ba << QDate(2026, 10, 25) << u"2026-10-24T22:00:00Z"_s << u"2026-10-25T23:00:00Z"_s;
        // +1 h at midnight, +2 h from 2 o'clock on: 23 hours
        QTest::newRow("Berlin, 23 hours")
            << "Europe/Berlin"_ba << QDate(2026, 3, 29) << u"2026-03-28T23:00:00Z"_s << u"2026-03-29T22:00:00Z"_s;
        // 1:00 at -4 h becomes 0:00 at -5 h: the hour from midnight on comes twice and is the day's both times
        QTest::newRow("Havana, midnight twice")
            << "America/Havana"_ba << QDate(2020, 11, 1) << u"2020-11-01T04:00:00Z"_s << u"2020-11-02T05:00:00Z"_s;
        // 0:00 at +2 h becomes 1:00 at +3 h
        QTest::newRow("Beirut, no midnight")
            << "Asia/Beirut"_ba << QDate(2026, 3, 29) << u"2026-03-28T22:00:00Z"_s << u"2026-03-29T21:00:00Z"_s;
        // 0:00 at -3 h becomes 1:00 at -2 h
        QTest::newRow("Sao Paulo, no midnight")
            << "America/Sao_Paulo"_ba << QDate(2018, 11, 4) << u"2018-11-04T03:00:00Z"_s << u"2018-11-05T02:00:00Z"_s;
        // 24:00 at -2 h becomes 23:00 at -3 h
        QTest::newRow("Sao Paulo, 23 o'clock twice")
            << "America/Sao_Paulo"_ba << QDate(2018, 2, 17) << u"2018-02-17T02:00:00Z"_s << u"2018-02-18T03:00:00Z"_s;
        // 0:01 at -2:30 becomes 23:01 of the day before at -3:30, where the second midnight is at 3:30 UTC
        QTest::newRow("St. John's, back to yesterday")
            << "America/St_Johns"_ba << QDate(2006, 10, 29) << u"2006-10-29T03:30:00Z"_s << u"2006-10-30T03:30:00Z"_s;
        // 24:00 at -10 h is 0:00 of the day after the next at +14 h
        QTest::newRow("Apia, before the day that is skipped")
            << "Pacific/Apia"_ba << QDate(2011, 12, 29) << u"2011-12-29T10:00:00Z"_s << u"2011-12-30T10:00:00Z"_s;
        QTest::newRow("Apia, after it") << "Pacific/Apia"_ba << QDate(2011, 12, 31) << u"2011-12-30T10:00:00Z"_s
                                        << u"2011-12-31T10:00:00Z"_s;
        // 24:00 at -12 h is 0:00 of the day after the next at +12 h
        QTest::newRow("Kwajalein, after the day that is skipped")
            << "Pacific/Kwajalein"_ba << QDate(1993, 8, 22) << u"1993-08-21T12:00:00Z"_s << u"1993-08-22T12:00:00Z"_s;
        QTest::newRow("an unknown zone counts as UTC")
            << "Foo/Bar"_ba << QDate(2026, 11, 22) << u"2026-11-22T00:00:00Z"_s << u"2026-11-23T00:00:00Z"_s;
    }
    void aDayGoesFromOneMidnightToTheNext()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, date);
        QFETCH(QString, begin);
        QFETCH(QString, end);
        const LocalDay expected{.date = date, .begin = instant(begin), .end = instant(end)};
        for (const Instant at : {expected.begin, expected.begin + 12h, expected.end - 1ms})
            QCOMPARE(domain::localDayAt(at, QTimeZone(zone)), expected);
        QCOMPARE(domain::beginningOf(date, QTimeZone(zone)), expected.begin);
    }

    void aSkippedDayBeginsWithTheNext()
    {
        const QTimeZone apia("Pacific/Apia");
        QCOMPARE(domain::beginningOf(QDate(2011, 12, 30), apia), domain::beginningOf(QDate(2011, 12, 31), apia));
    }

    void daysFollowOneAnotherInEveryZone()
    {
        std::set<std::pair<int, std::set<Instant>>> seen; // half of the names stand for the rules of another
        for (const QByteArray &name : QTimeZone::availableTimeZoneIds()) {
            const QTimeZone zone(name);
            const std::set<Instant> changes = changesOf(zone);
            if (!seen.insert({zone.offsetFromUtc(dateTime(Begin)), changes}).second)
                continue;
            for (const Instant at : tryingInstants(changes)) {
                const QString fault = faultOf(at, zone);
                QVERIFY2(fault.isEmpty(),
                         qPrintable(u"%1 in %2 at %3"_s.arg(fault, QString::fromLatin1(name),
                                                            dateTime(at).toString(Qt::ISODate))));
            }
        }
        QVERIFY(seen.size() > 100);
    }

    void daysAdvanceWhateverTheZoneSays_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("invalid") << QByteArray();
        QTest::newRow("larger than any offset") << "XXX-30"_ba;
        QTest::newRow("smaller than any offset") << "XXX30"_ba;
        QTest::newRow("a change every few days") << "XXX-20YYY20,J1/0,J4/0"_ba;
    }
    void daysAdvanceWhateverTheZoneSays()
    {
        QFETCH(QByteArray, zone);
        const QTimeZone rules = zone.isEmpty() ? QTimeZone() : QTimeZone(zone);
        const Instant newYear = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1);
        for (const Instant begin : {newYear, Instant(std::chrono::days(-40'000'000)), Instant(2400h * 1'000'000)}) {
            Instant at = begin;
            int days = 0;
            for (; at < begin + 2400h; ++days) {
                const LocalDay day = domain::localDayAt(at, rules);
                QVERIFY(day.begin <= at && at < day.end);
                at = day.end;
            }
            QVERIFY(days >= 97 && days <= 103);
        }
    }
};

QTEST_APPLESS_MAIN(TestLocalDay)
#include "tst_localday.moc"
