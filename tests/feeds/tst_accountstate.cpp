// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/accountstate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using feeds::AccountState;
using feeds::AccountStates;

namespace {

AccountState readAccount()
{
    return {.id = u"1"_s,
            .name = u"Client"_s,
            .standing = domain::Standing::Low,
            .credits = domain::Credits::fromMicros(4'335'860'000),
            .cents = 2168,
            .observedAt = domain::Instant(1'700'000'000'123ms),
            .isStale = true,
            .problem = domain::Problem::Kind::Unreachable,
            .message = u"Could not reach the service."_s,
            .left = 3600s,
            .spentToday = domain::Credits::fromWhole(12)};
}

} // namespace

class TestAccountState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fieldsHoldAllThatIsKnown()
    {
        QCOMPARE(feeds::accountOf(feeds::fieldsOf(readAccount())), readAccount());
        QCOMPARE(feeds::accountOf(feeds::fieldsOf({.id = u"2"_s})), AccountState{.id = u"2"_s});
    }

    void fieldsHaveTheirPublicNamesAndTypes()
    {
        const QVariantMap fields = feeds::fieldsOf(readAccount());
        const QVariantMap expected{
            {u"id"_s, u"1"_s},
            {u"name"_s, u"Client"_s},
            {u"standing"_s, u"low"_s},
            {u"credits"_s, u"4335.86"_s},
            {u"dollars"_s, 21.68},
            {u"observedAt"_s, qint64{1'700'000'000'123}},
            {u"stale"_s, true},
            {u"problem"_s, u"unreachable"_s},
            {u"message"_s, u"Could not reach the service."_s},
            {u"secondsLeft"_s, qint64{3600}},
            {u"spentToday"_s, u"12"_s},
        };
        QCOMPARE(fields, expected);
    }

    void aForeignFieldCountsAsNotKnown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("forgotten");
        QTest::newRow("credits as a number") << u"credits"_s << QVariant(12.5) << u"credits"_s;
        QTest::newRow("credits that are no number") << u"credits"_s << QVariant(u"many"_s) << u"credits"_s;
        QTest::newRow("standing of another version") << u"standing"_s << QVariant(u"splendid"_s) << u"standing"_s;
        QTest::newRow("time as text") << u"observedAt"_s << QVariant(u"now"_s) << u"observedAt"_s;
        QTest::newRow("time before the epoch") << u"observedAt"_s << QVariant(qint64{-5}) << u"observedAt"_s;
        QTest::newRow("negative time left") << u"secondsLeft"_s << QVariant(qint64{-7}) << u"secondsLeft"_s;
    }
    void aForeignFieldCountsAsNotKnown()
    {
        QFETCH(QString, name);
        QFETCH(QVariant, value);
        QVariantMap fields = feeds::fieldsOf(readAccount());
        fields[name] = value;
        const std::optional<AccountState> read = feeds::accountOf(fields);
        QVERIFY(read);
        const QVariantMap unknown = feeds::fieldsOf({.id = u"1"_s});
        QFETCH(QString, forgotten);
        QCOMPARE(feeds::fieldsOf(*read).value(forgotten), unknown.value(forgotten));
        QCOMPARE(read->name, u"Client"_s);
    }

    void aProblemOfAnotherVersionStaysAProblem()
    {
        const std::optional<AccountState> read =
            feeds::accountOf({{u"id"_s, u"1"_s}, {u"problem"_s, u"eaten-by-a-grue"_s}});
        QVERIFY(read);
        QCOMPARE(read->problem, domain::Problem::Kind::UnknownError);
    }

    void withoutAnIdThereIsNoAccount() { QVERIFY(!feeds::accountOf({{u"name"_s, u"Client"_s}})); }

    void timeAloneIsNoNews()
    {
        const AccountStates before{readAccount()};
        AccountStates after = before;
        after[0].observedAt = domain::Instant(1'700'000'300'123ms);
        after[0].left = 3300s;
        QVERIFY(!feeds::isNews(before, after));
        after[0].left.reset();
        QVERIFY(feeds::isNews(before, after));
        after = before;
        after[0].credits = domain::Credits::fromWhole(1);
        QVERIFY(feeds::isNews(before, after));
        QVERIFY(feeds::isNews(before, {}));
    }

    void labelsTellAccountsOfTheSameNameApart()
    {
        const AccountStates accounts{
            {.id = u"1"_s, .name = u"Own"_s}, {.id = u"2"_s, .name = u"Own"_s}, {.id = u"3"_s}};
        QCOMPARE(feeds::labelsOf(accounts), QStringList({u"Own (1)"_s, u"Own (2)"_s, u"3"_s}));
    }
};

QTEST_GUILESS_MAIN(TestAccountState)
#include "tst_accountstate.moc"
