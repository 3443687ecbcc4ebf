// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/sameaccounts.h"

#include "support/memoryhistory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using monitor::AccountPair;

class TestSameAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsThePairsThatLookTheSame()
    {
        constexpr domain::Instant start{1'760'000'000'000ms};
        MemoryHistory history;
        for (int hour = 0; hour < 100; ++hour) {
            for (const auto &[id, first] : {std::pair(u"1"_s, 500), std::pair(u"2"_s, 400), std::pair(u"3"_s, 500)})
                history.append(id, {.amount = domain::Credits::fromWhole(first - hour), .seenAt = start + hour * 1h},
                               1h);
        }
        const QStringList ids{u"1"_s, u"2"_s, u"3"_s, u"never read"_s};
        QCOMPARE(monitor::accountsThatLookTheSame(history, ids, start + 100h),
                 std::vector({AccountPair(u"1"_s, u"3"_s)}));
        QVERIFY2(monitor::accountsThatLookTheSame(history, ids, start + 200h).empty(), "nothing was read of late");
    }
};

QTEST_APPLESS_MAIN(TestSameAccounts)
#include "tst_sameaccounts.moc"
