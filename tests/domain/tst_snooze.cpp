// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/snooze.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::Instant;
using domain::SnoozeLength;

namespace {

Instant instant(const QString &local)
{
    return Instant(std::chrono::milliseconds(QDateTime::fromString(local, Qt::ISODate).toMSecsSinceEpoch()));
}

} // namespace

class TestSnooze : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void lastsAsLongAsIsChosen_data()
    {
        QTest::addColumn<SnoozeLength>("length");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("end");
        const auto tomorrow = SnoozeLength::UntilTomorrow;
        QTest::newRow("an hour") << SnoozeLength::OneHour << u"2026-11-22T23:30:00"_s << u"2026-11-23T00:30:00"_s;
        QTest::newRow("late") << tomorrow << u"2026-11-22T23:30:00"_s << u"2026-11-23T08:00:00"_s;
        QTest::newRow("just after midnight") << tomorrow << u"2026-11-22T00:00:00"_s << u"2026-11-23T08:00:00"_s;
        QTest::newRow("over a change of clocks") << tomorrow << u"2026-10-24T12:00:00"_s << u"2026-10-25T08:00:00"_s;
    }
    void lastsAsLongAsIsChosen()
    {
        QFETCH(SnoozeLength, length);
        QFETCH(QString, now);
        QFETCH(QString, end);
        const domain::Snooze snooze = domain::snoozeFor(length, instant(now));
        QVERIFY(snooze.until == instant(end));
        QVERIFY(domain::isActive(snooze, instant(now)));
        QVERIFY(domain::isActive(snooze, instant(end) - std::chrono::milliseconds(1)));
        QVERIFY(!domain::isActive(snooze, instant(end)));
    }

    void lastsForEverUntilToppedUp()
    {
        const domain::Snooze snooze = domain::snoozeFor(SnoozeLength::UntilToppedUp, {});
        QVERIFY(domain::isActive(snooze, instant(u"2126-01-01T00:00:00"_s)));
    }

    void isOverWhenTheClockWasSetBackByDays()
    {
        const Instant now = instant(u"2026-11-22T12:00:00"_s);
        const domain::Snooze snooze = domain::snoozeFor(SnoozeLength::OneHour, now);
        QVERIFY(domain::isActive(snooze, now - std::chrono::hours(46)));
        QVERIFY(!domain::isActive(snooze, now - std::chrono::hours(48)));
    }
};

QTEST_APPLESS_MAIN(TestSnooze)
#include "tst_snooze.moc"
