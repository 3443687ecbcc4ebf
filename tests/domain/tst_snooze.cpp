// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/snooze.h"

#include "domain/localtime.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::Instant;
using domain::SnoozeLength;

namespace {

const QTimeZone Berlin("Europe/Berlin");

Instant instant(const QString &local)
{
    const QDateTime time = QDateTime::fromString(local, Qt::ISODate);
    return domain::instantOf(time.date(), time.time(), Berlin);
}

} // namespace

class TestSnooze : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lastsAsLongAsIsChosen_data()
    {
        QTest::addColumn<SnoozeLength>("length");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("end");
        const auto tomorrow = SnoozeLength::UntilTomorrow;
        QTest::newRow("an hour") << SnoozeLength::OneHour << u"2026-11-22T23:30:00"_s << u"2026-11-23T00:30:00"_s;
        QTest::newRow("late") << tomorrow << u"2026-11-22T23:30:00"_s << u"2026-11-23T08:00:00"_s;
        QTest::newRow("just after midnight") << tomorrow << u"2026-11-22T00:30:00"_s << u"2026-11-22T08:00:00"_s;
        QTest::newRow("before dawn") << tomorrow << u"2026-11-22T04:59:00"_s << u"2026-11-22T08:00:00"_s;
        QTest::newRow("early morning") << tomorrow << u"2026-11-22T05:00:00"_s << u"2026-11-23T08:00:00"_s;
        QTest::newRow("until topped up") << SnoozeLength::UntilToppedUp << u"2026-11-01T12:00:00"_s
                                         << u"2026-12-01T12:00:00"_s;
        QTest::newRow("over a change of clocks") << tomorrow << u"2026-10-24T12:00:00"_s << u"2026-10-25T08:00:00"_s;
    }
    void lastsAsLongAsIsChosen()
    {
        QFETCH(SnoozeLength, length);
        QFETCH(QString, now);
        QFETCH(QString, end);
        const domain::Snooze snooze = domain::snoozeFor(length, instant(now), Berlin);
        QVERIFY(snooze.until == instant(end));
        QVERIFY(domain::isActive(snooze, instant(now)));
        QVERIFY(domain::isActive(snooze, instant(end) - std::chrono::milliseconds(1)));
        QVERIFY(!domain::isActive(snooze, instant(end)));
    }

    void isProlongedByAnHourAtMostWhenTheClockIsSetBack()
    {
        const Instant now = instant(u"2026-11-22T12:00:00"_s);
        const domain::Snooze snooze = domain::snoozeFor(SnoozeLength::OneHour, now, Berlin);
        QVERIFY(domain::isActive(snooze, now - std::chrono::hours(1)));
        QVERIFY(!domain::isActive(snooze, now - std::chrono::hours(1) - std::chrono::milliseconds(1)));
    }

    void lastsUntilTheMorningInAnyZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("end");
        QTest::newRow("unknown zone") << "No/Where"_ba << u"2026-11-22T12:00:00Z"_s << u"2026-11-23T08:00:00Z"_s;
        // 2011-12-30 does not exist in Samoa: 10:00Z of the 30th is midnight of the 31st (+14).
        QTest::newRow("skipped day") << "Pacific/Apia"_ba << u"2011-12-29T22:00:00Z"_s << u"2011-12-30T18:00:00Z"_s;
    }
    void lastsUntilTheMorningInAnyZone()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, now);
        QFETCH(QString, end);
        const auto utc = [](const QString &text) {
            return Instant(std::chrono::milliseconds(QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch()));
        };
        const domain::Snooze snooze = domain::snoozeFor(SnoozeLength::UntilTomorrow, utc(now), QTimeZone(zone));
        QVERIFY(snooze.until > utc(now));
        QVERIFY(snooze.until - utc(end) <= std::chrono::hours(24));
        QVERIFY(snooze.until >= utc(end));
    }
};

QTEST_APPLESS_MAIN(TestSnooze)
#include "tst_snooze.moc"
