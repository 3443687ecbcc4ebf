// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demohistory.h"

#include <QDateTime>
#include <QTest>

using namespace std::chrono_literals;
using domain::Credits;

namespace {

constexpr Credits balance = Credits::fromWhole(4335);

domain::Instant noonOf(const QDate &day)
{
    return domain::Instant(std::chrono::milliseconds(QDateTime(day, QTime(12, 0)).toMSecsSinceEpoch()));
}

} // namespace

class TestDemoHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAPlausibleMonthOnEveryDayOfTheYear()
    {
        for (int day = 0; day < 365; ++day) {
            const domain::Instant now = noonOf(QDate(2026, 1, 1).addDays(day));
            const std::vector<domain::Run> runs = app::demoHistory(now, balance);
            QVERIFY(runs.size() > 200);
            QCOMPARE(runs.back().amount, balance);
            QVERIFY(runs.back().lastSeen <= now);
            QVERIFY(now - runs.front().firstSeen > std::chrono::days(28));
            QVERIFY(now - runs.front().firstSeen < std::chrono::days(31));
            for (std::size_t i = 0; i < runs.size(); ++i) {
                QVERIFY(runs[i].amount > Credits());
                QVERIFY(runs[i].firstSeen <= runs[i].lastSeen);
                if (i > 0)
                    QCOMPARE(runs[i].firstSeen - runs[i - 1].lastSeen, 5min);
            }
        }
    }

    void hasSpendingRefundsTopUpsAndQuietNights()
    {
        const std::vector<domain::Run> runs = app::demoHistory(noonOf(QDate(2026, 11, 27)), balance);
        int refunds = 0;
        int topUps = 0;
        for (std::size_t i = 1; i < runs.size(); ++i) {
            const int hour = QDateTime::fromMSecsSinceEpoch(runs[i].firstSeen.time_since_epoch().count()).time().hour();
            QVERIFY(hour >= 8 && hour < 20);
            const Credits rise = runs[i].amount - runs[i - 1].amount;
            if (rise >= Credits::fromWhole(1000))
                ++topUps;
            else if (rise > Credits())
                ++refunds;
        }
        QCOMPARE(topUps, 4);
        QVERIFY(refunds >= 3);
    }

    void isTheSameEachTime()
    {
        const domain::Instant now = noonOf(QDate(2026, 11, 27));
        QVERIFY(app::demoHistory(now, balance) == app::demoHistory(now, balance));
    }
};

QTEST_APPLESS_MAIN(TestDemoHistory)
#include "tst_demohistory.moc"
