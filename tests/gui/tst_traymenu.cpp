// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/traymenu.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using presentation::Command;
using presentation::Face;
using presentation::ProgramView;
using presentation::Request;

namespace {

ProgramView healthyView()
{
    presentation::AccountView account{.id = u"1"_s, .face = Face::Healthy};
    account.amount = u"4.3k"_s;
    account.balanceLine = u"4,335.86 credits ($21.68)"_s;
    account.trayFreshnessLine = u"Updated at 14:05"_s;
    account.spentLine = u"Spent today: 120 credits"_s;
    return {.accounts = {account}, .copyText = account.balanceLine};
}

QString plain(const QAction *action)
{
    return action->isSeparator() ? u"---"_s : action->text().remove(u'&');
}

} // namespace

class TestTrayMenu : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasItsEntriesInOrder();
    void givesEveryEntryItsOwnMnemonic();
    void asksForWhatIsChosen_data();
    void asksForWhatIsChosen();
    void showsTheViewInItsFirstLines();
    void marksTheDemo();
    void showsAForecastOnlyWhereThereIsOne();
    void advisesWhereSomethingIsWrong();
    void endsASnoozeOnlyWhereThereIsOne();
    void staysSilentWhenNothingChanged();
    void changesOnlyWhatChanged();
    void enablesOnlyWhatMakesSense();
    void listsSeveralAccountsWithALineEach();
    void keepsManyAccountsInAMenuOfTheirOwn();
    void isAsBeforeOnceOneAccountIsLeft();
};

void TestTrayMenu::hasItsEntriesInOrder()
{
    gui::TrayMenu menu;
    menu.display(healthyView());
    QStringList visible;
    for (const QAction *action : menu.actions()) {
        if (action->isVisible())
            visible << plain(action);
    }
    QCOMPARE(visible,
             (QStringList{u"4,335.86 credits ($21.68)"_s, u"Updated at 14:05"_s, u"Spent today: 120 credits"_s,
                          u"---"_s, u"Refresh now"_s, u"Top up"_s, u"Snooze alerts"_s, u"Copy balance"_s, u"---"_s,
                          u"Overview"_s, u"Settings"_s, u"About"_s, u"Quit"_s}));
    QVERIFY(menu.actions().at(0)->isEnabled());
    QVERIFY(!menu.actions().at(1)->isEnabled());
}

void TestTrayMenu::givesEveryEntryItsOwnMnemonic()
{
    const gui::TrayMenu menu;
    QSet<QKeySequence> mnemonics;
    int entries = 0;
    for (const QAction *action : menu.actions()) {
        static const QSet<QString> lines{u"balance"_s,  u"freshness"_s, u"spentToday"_s, u"advice"_s,
                                         u"forecast"_s, u"snoozed"_s,   u"demoMark"_s};
        if (action->isSeparator() || lines.contains(action->objectName()))
            continue;
        mnemonics.insert(QKeySequence::mnemonic(action->text()));
        ++entries;
    }
    QCOMPARE(entries, 10);
    QCOMPARE(mnemonics.size(), entries);
    QVERIFY(!mnemonics.contains(QKeySequence()));
}

void TestTrayMenu::asksForWhatIsChosen_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<Request>("request");
    QTest::newRow("refresh") << u"refresh"_s << Request{.command = Command::Refresh};
    QTest::newRow("top up") << u"top-up"_s << Request{.command = Command::TopUp};
    QTest::newRow("end of snooze") << u"end-snooze"_s << Request{.command = Command::EndSnooze};
    QTest::newRow("copy") << u"copy"_s << Request{.command = Command::CopyBalance};
    QTest::newRow("balance") << u"balance"_s << Request{.command = Command::OpenOverview, .accountId = u"1"_s};
    QTest::newRow("overview") << u"overview"_s << Request{.command = Command::OpenOverview};
    QTest::newRow("settings") << u"settings"_s << Request{.command = Command::OpenSettings};
    QTest::newRow("own key") << u"own-key"_s << Request{.command = Command::UseOwnKey};
    QTest::newRow("about") << u"about"_s << Request{.command = Command::OpenAbout};
    QTest::newRow("quit") << u"quit"_s << Request{.command = Command::Quit};
    const auto snooze = [](domain::SnoozeLength length) {
        return Request{.command = Command::Snooze, .detail = length};
    };
    QTest::newRow("snooze for an hour") << u"snoozeOneHour"_s << snooze(domain::SnoozeLength::OneHour);
    QTest::newRow("snooze until tomorrow") << u"snoozeUntilTomorrow"_s << snooze(domain::SnoozeLength::UntilTomorrow);
    QTest::newRow("snooze until a top-up") << u"snoozeUntilToppedUp"_s << snooze(domain::SnoozeLength::UntilToppedUp);
}

void TestTrayMenu::asksForWhatIsChosen()
{
    QFETCH(QString, entry);
    gui::TrayMenu menu;
    menu.display(healthyView());
    std::vector<Request> requests;
    connect(&menu, &gui::TrayMenu::requested, [&requests](const Request &request) { requests.push_back(request); });
    menu.findChild<QAction *>(entry)->trigger();
    QCOMPARE(requests.size(), 1U);
    QTEST(requests.front(), "request");
}

void TestTrayMenu::showsTheViewInItsFirstLines()
{
    gui::TrayMenu menu;
    ProgramView view = healthyView();
    view.accounts.front().trayFreshnessLine = u"Q&A – as of 14:05"_s;
    menu.display(view);
    QCOMPARE(menu.actions().at(0)->text(), u"4,335.86 credits ($21.68)"_s);
    QCOMPARE(menu.actions().at(1)->text(), u"Q&&A – as of 14:05"_s);
}

void TestTrayMenu::marksTheDemo()
{
    gui::TrayMenu menu;
    ProgramView view = healthyView();
    menu.display(view);
    QVERIFY(!menu.findChild<QAction *>(u"demoMark"_s)->isVisible());
    QVERIFY(!menu.findChild<QAction *>(u"own-key"_s)->isVisible());
    view.demoMark = u"Demo – not a real balance"_s;
    menu.display(view);
    QVERIFY(menu.findChild<QAction *>(u"demoMark"_s)->isVisible());
    QVERIFY(menu.findChild<QAction *>(u"own-key"_s)->isVisible());
    QCOMPARE(menu.findChild<QAction *>(u"demoMark"_s)->text(), view.demoMark);
}

void TestTrayMenu::showsAForecastOnlyWhereThereIsOne()
{
    gui::TrayMenu menu;
    ProgramView view = healthyView();
    menu.display(view);
    QVERIFY(!menu.findChild<QAction *>(u"forecast"_s)->isVisible());
    view.accounts.front().forecastLine = u"Lasts about 3 days at the pace of the last 24 hours"_s;
    menu.display(view);
    QVERIFY(menu.findChild<QAction *>(u"forecast"_s)->isVisible());
    QCOMPARE(menu.findChild<QAction *>(u"forecast"_s)->text(), view.accounts.front().forecastLine);
}

void TestTrayMenu::advisesWhereSomethingIsWrong()
{
    gui::TrayMenu menu;
    ProgramView view = healthyView();
    menu.display(view);
    QVERIFY(!menu.findChild<QAction *>(u"advice"_s)->isVisible());
    view.accounts.front().advice = u"Top up & go on."_s;
    menu.display(view);
    QVERIFY(menu.findChild<QAction *>(u"advice"_s)->isVisible());
    QCOMPARE(menu.findChild<QAction *>(u"advice"_s)->text(), u"Top up && go on."_s);
}

void TestTrayMenu::endsASnoozeOnlyWhereThereIsOne()
{
    gui::TrayMenu menu;
    ProgramView view = healthyView();
    menu.display(view);
    QVERIFY(!menu.findChild<QAction *>(u"snoozed"_s)->isVisible());
    QVERIFY(!menu.findChild<QAction *>(u"end-snooze"_s)->isVisible());
    view.snoozeLine = u"Alerts are snoozed until 15:05"_s;
    menu.display(view);
    QVERIFY(menu.findChild<QAction *>(u"end-snooze"_s)->isVisible());
    QCOMPARE(menu.findChild<QAction *>(u"snoozed"_s)->text(), view.snoozeLine);
}

void TestTrayMenu::staysSilentWhenNothingChanged()
{
    gui::TrayMenu menu;
    menu.display(healthyView());
    std::vector<std::unique_ptr<QSignalSpy>> spies;
    for (const QAction *action : menu.actions())
        spies.push_back(std::make_unique<QSignalSpy>(action, &QAction::changed));
    menu.display(healthyView());
    for (const auto &spy : spies)
        QCOMPARE(spy->count(), 0);
}

void TestTrayMenu::changesOnlyWhatChanged()
{
    gui::TrayMenu menu;
    ProgramView view = healthyView();
    menu.display(view);
    const QSignalSpy balance(menu.actions().at(0), &QAction::changed);
    const QSignalSpy freshness(menu.actions().at(1), &QAction::changed);
    view.accounts.front().trayFreshnessLine = u"Updated at 14:10"_s;
    menu.display(view);
    QCOMPARE(balance.count(), 0);
    QCOMPARE(freshness.count(), 1);
}

void TestTrayMenu::enablesOnlyWhatMakesSense()
{
    gui::TrayMenu menu;
    menu.display({.accounts = {presentation::AccountView()}});
    QVERIFY(!menu.findChild<QAction *>(u"refresh"_s)->isEnabled());
    QVERIFY(!menu.findChild<QAction *>(u"copy"_s)->isEnabled());
    menu.display(healthyView());
    QVERIFY(menu.findChild<QAction *>(u"refresh"_s)->isEnabled());
    QVERIFY(menu.findChild<QAction *>(u"copy"_s)->isEnabled());
}

ProgramView viewOf(int accounts)
{
    ProgramView view;
    for (int i = 1; i <= accounts; ++i)
        view.accounts.push_back(
            {.id = QString::number(i), .face = Face::Healthy, .line = u"Account %1: 5 & more"_s.arg(i)});
    return view;
}

QStringList visibleTexts(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (action->isVisible() && !action->isSeparator())
            texts << action->text();
    }
    return texts;
}

void TestTrayMenu::listsSeveralAccountsWithALineEach()
{
    gui::TrayMenu menu;
    menu.display(healthyView());
    ProgramView view = viewOf(3);
    view.sumLine = u"All accounts: 15 credits"_s;
    menu.display(view);
    QCOMPARE(visibleTexts(menu).mid(0, 5),
             (QStringList{u"Account 1: 5 && more"_s, u"Account 2: 5 && more"_s, u"Account 3: 5 && more"_s, view.sumLine,
                          u"&Refresh now"_s}));
    std::vector<Request> requests;
    connect(&menu, &gui::TrayMenu::requested, [&requests](const Request &request) { requests.push_back(request); });
    menu.findChild<QAction *>(u"balance3"_s)->trigger();
    QCOMPARE(requests, (std::vector{Request{.command = Command::OpenOverview, .accountId = u"3"_s}}));
}

void TestTrayMenu::keepsManyAccountsInAMenuOfTheirOwn()
{
    gui::TrayMenu menu;
    menu.display(viewOf(20));
    const QStringList texts = visibleTexts(menu);
    QCOMPARE(texts.at(7), u"Account 8: 5 && more"_s);
    QCOMPARE(texts.at(8), u"&More accounts"_s);
    QCOMPARE(texts.at(9), u"&Refresh now"_s);
    QAction *last = menu.findChild<QAction *>(u"balance20"_s);
    QVERIFY(last);
    QCOMPARE(last->text(), u"Account 20: 5 && more"_s);
    menu.display(viewOf(9));
    QVERIFY(menu.findChild<QAction *>(u"balance9"_s));
    QVERIFY(!menu.findChild<QAction *>(u"balance10"_s));
}

void TestTrayMenu::isAsBeforeOnceOneAccountIsLeft()
{
    gui::TrayMenu menu;
    menu.display(healthyView());
    const QStringList before = visibleTexts(menu);
    menu.display(viewOf(20));
    menu.display(healthyView());
    QCOMPARE(visibleTexts(menu), before);
}

QTEST_MAIN(TestTrayMenu)
#include "tst_traymenu.moc"
