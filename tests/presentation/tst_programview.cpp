// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/programview.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::AccountSnapshot;
using domain::AccountSnapshots;
using domain::Credits;
using domain::IconSubject;
using presentation::Face;
using presentation::ProgramView;
using Kind = domain::Problem::Kind;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const domain::Instant now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + 14h + 5min;

AccountSnapshot account(const QString &id, const QString &name, std::optional<int> credits,
                        std::optional<Kind> problem = std::nullopt)
{
    domain::BalanceState state;
    if (credits)
        state.lastGood = domain::Reading{.amount = Credits::fromWhole(*credits), .seenAt = now};
    if (problem)
        state.problem = domain::Problem{.kind = *problem};
    return domain::snapshotOf({.id = id, .name = name}, state, {}, {}, {.now = now, .zone = QTimeZone::utc()});
}

AccountSnapshot withoutKey(const QString &id)
{
    return {.account = {.id = id, .name = {}}};
}

ProgramView viewOf(const AccountSnapshots &accounts, const domain::Preferences &preferences = {})
{
    return presentation::programView(
        accounts, {.preferences = preferences, .present = {.now = now, .zone = QTimeZone::utc()}}, false, british);
}

/// Healthy, almost used up, refused.
AccountSnapshots three()
{
    return {account(u"1"_s, u"Own"_s, 4335), account(u"2"_s, u"Client"_s, 80),
            account(u"3"_s, u"Test"_s, 700, Kind::KeyRefused)};
}

QStringList idsIn(const ProgramView &view)
{
    QStringList ids;
    for (const presentation::AccountView &one : view.accounts)
        ids << one.id;
    return ids;
}

} // namespace

class TestProgramView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineSaysNameAmountAndWhatIsNotWell_data()
    {
        QTest::addColumn<AccountSnapshot>("snapshot");
        QTest::addColumn<QString>("line");
        QTest::newRow("healthy") << account(u"2"_s, u"Own"_s, 4335) << u"Own: 4,335 credits ($21.68)"_s;
        QTest::newRow("low") << account(u"2"_s, u"Own"_s, 400) << u"Own: 400 credits ($2.00) – running low"_s;
        QTest::newRow("critical") << account(u"2"_s, u"Own"_s, 80) << u"Own: 80 credits ($0.40) – almost used up"_s;
        QTest::newRow("nothing left") << account(u"2"_s, u"Own"_s, 0) << u"Own: 0 credits ($0.00) – no credits left"_s;
        QTest::newRow("refused") << account(u"2"_s, u"Own"_s, 700, Kind::KeyRefused)
                                 << u"Own: 700 credits ($3.50) – The key was refused"_s;
        QTest::newRow("nothing known") << account(u"2"_s, u"Own"_s, {}) << u"Own: Waiting for the first answer"_s;
        QTest::newRow("offline from the start")
            << account(u"2"_s, u"Own"_s, {}, Kind::Unreachable) << u"Own: Could not reach the service"_s;
        QTest::newRow("no key, no name") << withoutKey(u"2"_s) << u"Account 2: No key yet"_s;
    }
    void aLineSaysNameAmountAndWhatIsNotWell()
    {
        QFETCH(AccountSnapshot, snapshot);
        const ProgramView view = viewOf({account(u"1"_s, {}, 5000), snapshot});
        QTEST(view.accounts.at(1).line, "line");
        QVERIFY(view.toolTip.contains(view.accounts.at(1).line));
    }

    void theToolTipListsAllAccounts()
    {
        const ProgramView view = viewOf(three());
        QCOMPARE(view.toolTip,
                 u"Kie Credits\nOwn: 4,335 credits ($21.68)\nClient: 80 credits ($0.40) – almost used up\n"
                 "Test: 700 credits ($3.50) – The key was refused"_s);
    }

    void theToolTipOfManyAccountsFitsTheScreen()
    {
        AccountSnapshots many;
        for (int i = 1; i <= 100; ++i)
            many.push_back(account(QString::number(i), {}, 1000));
        const QStringList lines = viewOf(many).toolTip.split(u'\n');
        QCOMPARE(lines.size(), 12);
        QVERIFY(lines.last().startsWith(u"and 90 more"));
    }

    void theIconShowsWhatIsChosen_data()
    {
        QTest::addColumn<IconSubject>("subject");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<Face>("face");
        QTest::newRow("the first") << IconSubject::Account << QString() << u"4.3k"_s << Face::Healthy;
        QTest::newRow("the second") << IconSubject::Account << u"2"_s << u"80"_s << Face::Critical;
        QTest::newRow("one that is gone") << IconSubject::Account << u"7"_s << u"4.3k"_s << Face::Healthy;
        QTest::newRow("the gravest") << IconSubject::Gravest << QString() << u"700"_s << Face::KeyTrouble;
        QTest::newRow("the sum") << IconSubject::Sum << QString() << u"5.1k"_s << Face::Healthy;
    }
    void theIconShowsWhatIsChosen()
    {
        QFETCH(IconSubject, subject);
        QFETCH(QString, chosen);
        domain::Preferences preferences;
        preferences.iconSubject = subject;
        preferences.iconAccount = chosen;
        const ProgramView view = viewOf(three(), preferences);
        QTEST(view.icon.amount, "amount");
        QTEST(view.icon.face, "face");
        QVERIFY(view.icon.troubleElsewhere);
        QCOMPARE(view.icon.stale, subject == IconSubject::Sum); // it counts an amount under a refused key
    }

    void troubleElsewhereIsThatOfOthers_data()
    {
        QTest::addColumn<AccountSnapshots>("accounts");
        QTest::addColumn<bool>("trouble");
        const AccountSnapshot healthy = account(u"1"_s, {}, 5000);
        QTest::newRow("one account") << AccountSnapshots{account(u"1"_s, {}, 5)} << false;
        QTest::newRow("all well") << AccountSnapshots{healthy, account(u"2"_s, {}, 5000)} << false;
        QTest::newRow("another is low") << AccountSnapshots{healthy, account(u"2"_s, {}, 400)} << true;
        QTest::newRow("both are low") << AccountSnapshots{account(u"1"_s, {}, 400), account(u"2"_s, {}, 400)} << true;
        QTest::newRow("the shown one alone")
            << AccountSnapshots{account(u"1"_s, {}, 5), account(u"2"_s, {}, 5000)} << false;
        QTest::newRow("another is refused")
            << AccountSnapshots{healthy, account(u"2"_s, {}, {}, Kind::KeyRefused)} << true;
        QTest::newRow("another has no key") << AccountSnapshots{healthy, withoutKey(u"2"_s)} << false;
        QTest::newRow("another is waited for") << AccountSnapshots{healthy, account(u"2"_s, {}, {})} << false;
        QTest::newRow("another's address is dead")
            << AccountSnapshots{healthy, account(u"2"_s, {}, 9, Kind::Unreachable)} << true;
        QTest::newRow("no network for both")
            << AccountSnapshots{account(u"1"_s, {}, 5000, Kind::Unreachable), account(u"2"_s, {}, 9, Kind::Unreachable)}
            << false;
        QTest::newRow("both refused") << AccountSnapshots{account(u"1"_s, {}, 9, Kind::KeyRefused),
                                                          account(u"2"_s, {}, 9, Kind::KeyRefused)}
                                      << true;
    }
    void troubleElsewhereIsThatOfOthers()
    {
        QFETCH(AccountSnapshots, accounts);
        QTEST(viewOf(accounts).icon.troubleElsewhere, "trouble");
    }

    void theSumIsShownWhenItIsAskedForAndKnown()
    {
        domain::Preferences preferences;
        QCOMPARE(viewOf(three()).sumLine, QString());
        preferences.showsSum = true;
        QCOMPARE(viewOf(three(), preferences).sumLine, u"All accounts: 5,115 credits ($25.58) – out of date in part"_s);
        AccountSnapshots accounts = three();
        accounts[2] = account(u"3"_s, u"Test"_s, 700);
        const ProgramView current = viewOf(accounts, preferences);
        QCOMPARE(current.sumLine, u"All accounts: 5,115 credits ($25.58)"_s);
        QVERIFY(current.toolTip.endsWith(current.sumLine));
        accounts.push_back(withoutKey(u"4"_s)); // which has nothing to add
        QCOMPARE(viewOf(accounts, preferences).sumLine, current.sumLine);
        QCOMPARE(viewOf({account(u"1"_s, {}, 9)}, preferences).sumLine, QString());
    }

    void thereIsNoSumWhileAnAmountIsMissing()
    {
        domain::Preferences preferences;
        preferences.showsSum = true;
        preferences.iconSubject = IconSubject::Sum;
        AccountSnapshots accounts = three();
        accounts.push_back(account(u"4"_s, u"New"_s, {}));
        const ProgramView view = viewOf(accounts, preferences);
        QCOMPARE(view.sumLine, QString());
        QCOMPARE(view.icon.amount, u"–"_s);
        QCOMPARE(view.total->credits, u"– credits"_s);
        QCOMPARE(view.total->freshnessLine, u"No balance yet of New"_s);
    }

    void accountsAreListedInTheUsersOrderOrByGravity()
    {
        QCOMPARE(idsIn(viewOf(three())), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        domain::Preferences preferences;
        preferences.gravestFirst = true;
        const ProgramView view = viewOf(three(), preferences);
        QCOMPARE(idsIn(view), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
        QCOMPARE(view.icon.accountId, u"1"_s); // still the user's first
    }

    void theMenuNamesWhoIsSnoozedWhereOthersAreNot()
    {
        AccountSnapshots accounts = three();
        QCOMPARE(viewOf(accounts).snoozeLine, QString());
        accounts[1].snooze = domain::snoozeFor(domain::SnoozeLength::OneHour, now, {});
        QCOMPARE(viewOf(accounts).snoozeLine, u"Alerts for Client are snoozed until 15:05"_s);
        accounts[2].snooze = domain::snoozeFor(domain::SnoozeLength::UntilToppedUp, now, {});
        QCOMPARE(viewOf(accounts).snoozeLine, u"Alerts for Client and Test are snoozed until you top up"_s);
        accounts[0].snooze = accounts[1].snooze;
        accounts.push_back(withoutKey(u"4"_s)); // which has no alerts
        QCOMPARE(viewOf(accounts).snoozeLine, u"Alerts are snoozed until you top up"_s);
    }

    void accountsAreToldApartByName_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("a lone one") << QStringList{QString()} << QStringList{QString()};
        QTest::newRow("a lone one with a name") << QStringList{u"Own"_s} << QStringList{u"Own"_s};
        QTest::newRow("without names") << QStringList{QString(), QString()}
                                       << QStringList{u"Account 1"_s, u"Account 2"_s};
        QTest::newRow("alike") << QStringList{u"Own"_s, u"Test"_s, u"Own"_s}
                               << QStringList{u"Own (1)"_s, u"Test"_s, u"Own (3)"_s};
        QTest::newRow("like a number") << QStringList{u"Account 2"_s, QString()}
                                       << QStringList{u"Account 2 (1)"_s, u"Account 2 (2)"_s};
    }
    void accountsAreToldApartByName()
    {
        QFETCH(QStringList, names);
        std::vector<domain::Account> accounts;
        for (const QString &name : names)
            accounts.push_back({.id = QString::number(accounts.size() + 1), .name = name});
        QTEST(presentation::shownNames(accounts), "shown");
    }

    void copiesALineForEachAmountThatIsKnown()
    {
        AccountSnapshots accounts = three();
        accounts.push_back(withoutKey(u"4"_s));
        QCOMPARE(viewOf(accounts).copyText.split(u'\n').size(), 3);
        QCOMPARE(viewOf({account(u"1"_s, u"Own"_s, 9)}).copyText, u"9 credits ($0.05)"_s);
    }
};

QTEST_APPLESS_MAIN(TestProgramView)
#include "tst_programview.moc"
