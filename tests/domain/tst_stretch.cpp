// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stretch.h"

#include "oneday.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::AccountPace;
using domain::ApiKey;
using domain::Credits;
using domain::Run;

class TestStretch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsSourcesApartWithoutHoldingTheKey()
    {
        const domain::Account account{.id = u"1"_s, .name = {}};
        const domain::Account elsewhere{.id = u"1"_s, .name = {}, .endpoint = QUrl(u"https://kie.example"_s)};
        const ApiKey key = *ApiKey::fromText(u"0123456789abcdef0123456789abcdef");
        const ApiKey other = *ApiKey::fromText(u"fedcba9876543210fedcba9876543210");
        QVERIFY(domain::balanceSource(account, key) != domain::balanceSource(account, other));
        QVERIFY(domain::balanceSource(account, key) != domain::balanceSource(elsewhere, key));
        QVERIFY(!domain::balanceSource(account, key).contains(QString::fromLatin1(key.bytes())));
        for (const auto &[one, same] : {std::pair(u"https://kie.example"_s, u"https://kie.example/"_s),
                                        std::pair(u"https://kie.example/api"_s, u"https://kie.example/api/"_s)})
            QCOMPARE(domain::balanceSource({.id = u"1"_s, .name = {}, .endpoint = QUrl(one)}, key),
                     domain::balanceSource({.id = u"1"_s, .name = {}, .endpoint = QUrl(same)}, key));
    }

    /// 2,000 at 8:00, 1,940 at 9:00, 1,900 at 12:00: the largest drop is 60, and 100 in four hours are 25 an hour,
    /// twice of which are 50 an hour.
    void allowsWhatTheAccountCanHold_data()
    {
        QTest::addColumn<int>("amount");
        QTest::addColumn<qint64>("later");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char *name, int amount, std::chrono::minutes later, bool isAllowed) {
            QTest::newRow(name) << amount << qint64(later.count()) << isAllowed;
        };
        row("the same", 1'900, 1min, true);
        row("one job less", 1'840, 1min, true);
        row("more than a job less", 1'839, 1min, false);
        row("a night's pace", 1'500, 8h, true);
        row("more than a night's pace", 1'499, 8h, false);
        row("another account's", 1'500, 5min, false);
        row("more", 1'901, 1min, false);
        row("another account's, with more", 20'000, 1min, false);
    }
    void allowsWhatTheAccountCanHold()
    {
        AccountPace pace;
        for (const Run &each : {run(2'000, 8h, 8h), run(1'940, 9h, 9h), run(1'900, 12h, 12h)})
            pace.add(each);
        QFETCH(int, amount);
        QFETCH(qint64, later);
        QTEST(pace.allows(Credits::fromWhole(amount), clock(12h + std::chrono::minutes(later))), "isAllowed");
    }

    void allowsNothingButTheSameWhereThePaceIsNotKnown()
    {
        AccountPace pace;
        QVERIFY(!pace.allows(Credits::fromWhole(10), clock(0h)));
        pace.add(run(2'000, 8h, 8h));
        QVERIFY(pace.allows(Credits::fromWhole(2'000), clock(9h)));
        QVERIFY(!pace.allows(Credits::fromWhole(1'999), clock(9h)));
        Run other = run(500, 9h, 10h); // the pace of the stretch before is another account's
        other.stretch = 1;
        pace.add(run(1'000, 8h + 30min, 8h + 30min));
        pace.add(other);
        QVERIFY(!pace.allows(Credits::fromWhole(499), clock(11h)));
    }
};

QTEST_APPLESS_MAIN(TestStretch)
#include "tst_stretch.moc"
