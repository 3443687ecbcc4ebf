// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quiethours.h"

#include "domain/localtime.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QTimeZone Berlin("Europe/Berlin");

domain::Instant instant(const QString &utc)
{
    return domain::Instant(std::chrono::milliseconds(QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch()));
}

} // namespace

class TestQuietHours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdFromTheirBeginningToTheirEndInLocalTime_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<bool>("quiet");
        const QTime ten(22, 0);
        const QTime seven(7, 0);
        QTest::newRow("evening") << ten << seven << QTime(21, 59, 59, 999) << false;
        QTest::newRow("begin") << ten << seven << ten << true;
        QTest::newRow("midnight") << ten << seven << QTime(0, 0) << true;
        QTest::newRow("last moment") << ten << seven << QTime(6, 59, 59, 999) << true;
        QTest::newRow("end") << ten << seven << seven << false;
        QTest::newRow("within a day") << seven << ten << QTime(12, 0) << true;
        QTest::newRow("after a day") << seven << ten << ten << false;
        QTest::newRow("before a day") << seven << ten << QTime(6, 59) << false;
        QTest::newRow("no time at all") << ten << ten << ten << false;
    }
    void holdFromTheirBeginningToTheirEndInLocalTime()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, to);
        QFETCH(QTime, time);
        const domain::Instant instant = domain::instantOf(QDate(2026, 11, 22), time, Berlin);
        QTEST(domain::isQuiet({.enabled = true, .from = from, .to = to}, instant, Berlin), "quiet");
        QVERIFY(!domain::isQuiet({.enabled = false, .from = from, .to = to}, instant, Berlin));
    }

    void lastUntilTheirEndOrAChangeOfTheClock_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("until");
        QTest::newRow("evening") << u"22:00"_s << u"07:00"_s << u"2026-11-22T21:30:00Z"_s << u"2026-11-23T06:00:00Z"_s;
        QTest::newRow("morning") << u"22:00"_s << u"07:00"_s << u"2026-11-23T05:59:00Z"_s << u"2026-11-23T06:00:00Z"_s;
        QTest::newRow("day") << u"09:00"_s << u"17:00"_s << u"2026-11-22T08:00:00Z"_s << u"2026-11-22T16:00:00Z"_s;
        QTest::newRow("not quiet") << u"22:00"_s << u"07:00"_s << u"2026-11-22T12:00:00Z"_s << QString();
        // 2026-03-29: 02:00 to 03:00 does not exist in Berlin; at 01:00Z it is 03:00, which is after 02:30.
        QTest::newRow("an end that is skipped")
            << u"22:00"_s << u"02:30"_s << u"2026-03-29T00:30:00Z"_s << u"2026-03-29T01:00:00Z"_s;
        // 2026-10-25: 02:00 to 03:00 comes twice; at 01:00Z it is 02:00 again, after 02:30 was over already.
        QTest::newRow("the second time") << u"22:00"_s << u"02:30"_s << u"2026-10-25T01:10:00Z"_s
                                         << u"2026-10-25T01:30:00Z"_s;
    }
    void lastUntilTheirEndOrAChangeOfTheClock()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, moment);
        QFETCH(QString, until);
        const domain::QuietHours hours{
            .enabled = true, .from = QTime::fromString(from, u"hh:mm"), .to = QTime::fromString(to, u"hh:mm")};
        const std::optional<domain::Instant> end = domain::quietUntil(hours, instant(moment), Berlin);
        QCOMPARE(end.has_value(), !until.isEmpty());
        if (end)
            QCOMPARE(domain::localTime(*end, QTimeZone::utc()), QDateTime::fromString(until, Qt::ISODate));
    }

    /// Whoever waits for quietUntil() again and again always gets on, and is at the very instant at which it ends.
    void lastUntilAnInstantThatIsReached_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const QByteArray &name : {"Europe/Berlin"_ba, "America/Havana"_ba, "Pacific/Apia"_ba, "No/Where"_ba,
                                       "Australia/Lord_Howe"_ba, "UTC"_ba})
            QTest::newRow(name.constData()) << name;
    }
    void lastUntilAnInstantThatIsReached()
    {
        QFETCH(QByteArray, zone);
        const QTimeZone local(zone);
        for (const QTime to : {QTime(0, 0), QTime(0, 30), QTime(2, 0), QTime(2, 30), QTime(3, 0), QTime(7, 0)}) {
            const domain::QuietHours hours{.enabled = true, .from = QTime(22, 0), .to = to};
            for (domain::Instant moment = instant(u"2011-12-01T00:10:00Z"_s);
                 moment < instant(u"2012-12-01T00:00:00Z"_s); moment += std::chrono::minutes(137)) {
                domain::Instant at = moment;
                int waits = 0;
                while (const auto next = domain::quietUntil(hours, at, local)) {
                    QVERIFY(*next > at);
                    QVERIFY(domain::isQuiet(hours, *next - std::chrono::milliseconds(1), local));
                    at = *next;
                    QVERIFY(++waits <= 3);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestQuietHours)
#include "tst_quiethours.moc"
