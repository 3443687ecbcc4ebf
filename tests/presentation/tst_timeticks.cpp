// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/timeticks.h"

#include "domain/localday.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Instant;

namespace {

Instant instant(const QString &text)
{
    return Instant(std::chrono::milliseconds(QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch()));
}

/// "25T05:00 11/25/26": day and time in UTC, and the label; a line break is a slash.
QString written(const presentation::TimeTick &tick)
{
    return QDateTime::fromMSecsSinceEpoch(tick.at.time_since_epoch().count(), QTimeZone::utc())
               .toString(u"dd'T'HH:mm "_s)
        + QString(tick.label).replace(u'\n', u" / "_s).replace(QChar(0x202f), u' ');
}

} // namespace

class TestTimeTicks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticksAreAtRoundLocalTimes_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("from");
        QTest::addColumn<std::chrono::minutes>("length");
        QTest::addColumn<std::chrono::minutes>("spacing");
        QTest::addColumn<QStringList>("ticks");
        using std::chrono::minutes;
        // Midnight of 25 November at -5 h is 05:00 in UTC, not 00:00.
        QTest::newRow("a day in New York")
            << "America/New_York"_ba << u"2026-11-25T00:00:00Z"_s << minutes(24h) << minutes(200)
            << QStringList{u"25T05:00 11/25/26"_s, u"25T11:00 6:00 AM"_s, u"25T17:00 12:00 PM"_s,
                           u"25T23:00 6:00 PM"_s};
        QTest::newRow("days in New York")
            << "America/New_York"_ba << u"2026-11-25T00:00:00Z"_s << minutes(72h) << minutes(24h)
            << QStringList{u"25T05:00 11/25/26"_s, u"26T05:00 11/26/26"_s, u"27T05:00 11/27/26"_s};
        // +5:45
        QTest::newRow("Kathmandu") << "Asia/Kathmandu"_ba << u"2026-11-22T12:00:00Z"_s << minutes(12h) << minutes(3h)
                                   << QStringList{u"22T12:15 6:00 PM"_s, u"22T15:15 9:00 PM"_s, u"22T18:15 11/23/26"_s,
                                                  u"22T21:15 3:00 AM"_s};
        // Summer time ends at 01:00 in UTC: midnight and noon are 22:00 and 11:00.
        QTest::newRow("the end of summer time in Berlin")
            << "Europe/Berlin"_ba << u"2026-10-24T22:00:00Z"_s << minutes(25h) << minutes(5h)
            << QStringList{u"24T22:00 10/25/26"_s, u"25T05:00 6:00 AM"_s, u"25T11:00 12:00 PM"_s, u"25T17:00 6:00 PM"_s,
                           u"25T23:00 10/26/26"_s};
        // 2:00 at +2 h is 00:00, 2:00 at +1 h is 01:00 in UTC.
        QTest::newRow("the hour that Berlin has twice")
            << "Europe/Berlin"_ba << u"2026-10-25T00:00:00Z"_s << minutes(2h) << minutes(1h)
            << QStringList{u"25T00:00 2:00 AM / 10/25/26"_s, u"25T01:00 2:00 AM"_s, u"25T02:00 3:00 AM"_s};
        QTest::newRow("no two ticks too close to each other there")
            << "Europe/Berlin"_ba << u"2026-10-24T22:00:00Z"_s << minutes(6h) << minutes(2h)
            << QStringList{u"24T22:00 10/25/26"_s, u"25T00:00 2:00 AM"_s, u"25T03:00 4:00 AM"_s};
        QTest::newRow("days over the end of summer time")
            << "Europe/Berlin"_ba << u"2026-10-24T12:00:00Z"_s << minutes(72h) << minutes(23h)
            << QStringList{u"24T22:00 10/25/26"_s, u"25T23:00 10/26/26"_s, u"26T23:00 10/27/26"_s};
        // 0:00 at 04:00 and again at 05:00 in UTC: the day begins once.
        QTest::newRow("Havana's midnight twice")
            << "America/Havana"_ba << u"2020-11-01T03:00:00Z"_s << minutes(3h) << minutes(1h)
            << QStringList{u"01T03:00 11:00 PM"_s, u"01T04:00 11/1/20"_s, u"01T05:00 12:00 AM"_s,
                           u"01T06:00 1:00 AM"_s};
        // 24:00 is 1:00, at 03:00 in UTC; 2:00 is too close to it.
        QTest::newRow("no midnight in Sao Paulo")
            << "America/Sao_Paulo"_ba << u"2018-11-04T00:00:00Z"_s << minutes(6h) << minutes(2h)
            << QStringList{u"04T01:00 10:00 PM"_s, u"04T03:00 11/4/18"_s, u"04T06:00 4:00 AM"_s};
        QTest::newRow("Apia skips a day")
            << "Pacific/Apia"_ba << u"2011-12-29T00:00:00Z"_s << minutes(72h) << minutes(20h)
            << QStringList{u"29T10:00 12/29/11"_s, u"30T10:00 12/31/11"_s, u"31T10:00 1/1/12"_s};
        QTest::newRow("minutes, with the date once")
            << "UTC"_ba << u"2026-11-22T14:03:00Z"_s << minutes(12) << minutes(4)
            << QStringList{u"22T14:05 2:05 PM / 11/22/26"_s, u"22T14:10 2:10 PM"_s, u"22T14:15 2:15 PM"_s};
        // 16 and 23 November 2026 are Mondays.
        QTest::newRow("weeks") << "UTC"_ba << u"2026-11-10T00:00:00Z"_s << minutes(24h * 15) << minutes(24h * 5)
                               << QStringList{u"16T00:00 11/16/26"_s, u"23T00:00 11/23/26"_s};
        // +1 h in winter, +2 h in summer
        QTest::newRow("quarters") << "Europe/Berlin"_ba << u"2025-11-22T12:00:00Z"_s << minutes(24h * 365)
                                  << minutes(24h * 60)
                                  << QStringList{u"31T23:00 1/1/26"_s, u"31T22:00 4/1/26"_s, u"30T22:00 7/1/26"_s,
                                                 u"30T22:00 10/1/26"_s};
        QTest::newRow("decades") << "UTC"_ba << u"1955-01-01T00:00:00Z"_s << minutes(24h * 365 * 40)
                                 << minutes(24h * 365 * 8)
                                 << QStringList{u"01T00:00 1/1/60"_s, u"01T00:00 1/1/70"_s, u"01T00:00 1/1/80"_s,
                                                u"01T00:00 1/1/90"_s};
    }
    void ticksAreAtRoundLocalTimes()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, from);
        QFETCH(std::chrono::minutes, length);
        QFETCH(std::chrono::minutes, spacing);
        QStringList ticks;
        for (const presentation::TimeTick &tick :
             presentation::timeTicks(instant(from), instant(from) + length, spacing, QTimeZone(zone),
                                     QLocale(QLocale::English, QLocale::UnitedStates)))
            ticks.append(written(tick));
        QTEST(ticks, "ticks");
    }

    void labelsAreInTheLocalesForms()
    {
        const Instant begin = instant(u"2026-11-21T22:00:00Z"_s);
        const auto ticks =
            presentation::timeTicks(begin, begin + 5h, 2h, QTimeZone("Europe/Berlin"), QLocale(QLocale::German));
        QCOMPARE(ticks.at(0).label, u"22.11.26"_s);
        QCOMPARE(ticks.at(1).label, u"02:00"_s);
    }

    void ticksHaveRoomInEveryZoneAndRange()
    {
        const Instant now = instant(u"2026-11-26T00:00:00Z"_s);
        for (const QByteArray &zone : {"UTC"_ba, "America/New_York"_ba, "Europe/Berlin"_ba, "Asia/Kathmandu"_ba,
                                       "America/Havana"_ba, "Pacific/Apia"_ba, "Foo/Bar"_ba}) {
            for (std::chrono::minutes length = 10min; length < 100 * 365 * 24h; length = length * 5 / 4) {
                const std::chrono::milliseconds spacing = length / 6;
                const auto ticks = presentation::timeTicks(now - length, now, spacing, QTimeZone(zone), QLocale::c());
                for (size_t i = 0; i < ticks.size(); ++i) {
                    QVERIFY(now - length <= ticks[i].at && ticks[i].at <= now);
                    // A day of 23 hours is a little short; the gap between two labels makes up for it.
                    QVERIFY(i == 0 || ticks[i].at - ticks[i - 1].at >= spacing * 23 / 24);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestTimeTicks)
#include "tst_timeticks.moc"
