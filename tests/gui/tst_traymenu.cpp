// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/traymenu.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using presentation::Face;
using presentation::TrayView;

namespace {

TrayView healthyView()
{
    TrayView view;
    view.face = Face::Healthy;
    view.amount = u"4.3k"_s;
    view.balanceLine = u"4,335.86 credits ($21.68)"_s;
    view.trayFreshnessLine = u"Updated at 14:05"_s;
    view.copyText = view.balanceLine;
    return view;
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
    void snoozesForAsLongAsIsChosen_data();
    void snoozesForAsLongAsIsChosen();
    void endsASnoozeOnlyWhereThereIsOne();
    void staysSilentWhenNothingChanged();
    void changesOnlyWhatChanged();
    void enablesOnlyWhatMakesSense();
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
             (QStringList{u"4,335.86 credits ($21.68)"_s, u"Updated at 14:05"_s, u"---"_s, u"Refresh now"_s,
                          u"Top up"_s, u"Snooze alerts"_s, u"Copy balance"_s, u"---"_s, u"Overview"_s, u"Settings"_s,
                          u"About"_s, u"Quit"_s}));
    QVERIFY(menu.actions().at(0)->isEnabled());
    QVERIFY(!menu.actions().at(1)->isEnabled());
}

void TestTrayMenu::givesEveryEntryItsOwnMnemonic()
{
    const gui::TrayMenu menu;
    QSet<QKeySequence> mnemonics;
    int entries = 0;
    for (const QAction *action : menu.actions()) {
        static const QSet<QString> lines{u"balance"_s,  u"freshness"_s, u"advice"_s,
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
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("refresh") << u"refresh"_s << QByteArray(SIGNAL(refreshRequested()));
    QTest::newRow("top up") << u"topUp"_s << QByteArray(SIGNAL(topUpRequested()));
    QTest::newRow("end of snooze") << u"endSnooze"_s << QByteArray(SIGNAL(snoozeEndRequested()));
    QTest::newRow("copy") << u"copy"_s << QByteArray(SIGNAL(copyRequested()));
    QTest::newRow("balance") << u"balance"_s << QByteArray(SIGNAL(overviewRequested()));
    QTest::newRow("overview") << u"overview"_s << QByteArray(SIGNAL(overviewRequested()));
    QTest::newRow("settings") << u"settings"_s << QByteArray(SIGNAL(settingsRequested()));
    QTest::newRow("own key") << u"ownKey"_s << QByteArray(SIGNAL(ownKeyRequested()));
    QTest::newRow("about") << u"about"_s << QByteArray(SIGNAL(aboutRequested()));
    QTest::newRow("quit") << u"quit"_s << QByteArray(SIGNAL(quitRequested()));
}

void TestTrayMenu::asksForWhatIsChosen()
{
    QFETCH(QString, entry);
    QFETCH(QByteArray, signal);
    gui::TrayMenu menu;
    menu.display(healthyView());
    const QSignalSpy requested(&menu, signal.constData());
    menu.findChild<QAction *>(entry)->trigger();
    QCOMPARE(requested.count(), 1);
}

void TestTrayMenu::showsTheViewInItsFirstLines()
{
    gui::TrayMenu menu;
    TrayView view = healthyView();
    view.trayFreshnessLine = u"Q&A – as of 14:05"_s;
    menu.display(view);
    QCOMPARE(menu.actions().at(0)->text(), u"4,335.86 credits ($21.68)"_s);
    QCOMPARE(menu.actions().at(1)->text(), u"Q&&A – as of 14:05"_s);
}

void TestTrayMenu::marksTheDemo()
{
    gui::TrayMenu menu;
    TrayView view = healthyView();
    menu.display(view);
    QVERIFY(!menu.findChild<QAction *>(u"demoMark"_s)->isVisible());
    QVERIFY(!menu.findChild<QAction *>(u"ownKey"_s)->isVisible());
    view.demoMark = u"Demo – not a real balance"_s;
    menu.display(view);
    QVERIFY(menu.findChild<QAction *>(u"demoMark"_s)->isVisible());
    QVERIFY(menu.findChild<QAction *>(u"ownKey"_s)->isVisible());
    QCOMPARE(menu.actions().at(5)->text(), view.demoMark);
}

void TestTrayMenu::showsAForecastOnlyWhereThereIsOne()
{
    gui::TrayMenu menu;
    TrayView view = healthyView();
    menu.display(view);
    QVERIFY(!menu.findChild<QAction *>(u"forecast"_s)->isVisible());
    view.forecastLine = u"Lasts about 3 days at the pace of the last 24 hours"_s;
    menu.display(view);
    QVERIFY(menu.findChild<QAction *>(u"forecast"_s)->isVisible());
    QCOMPARE(menu.actions().at(3)->text(), view.forecastLine);
}

void TestTrayMenu::advisesWhereSomethingIsWrong()
{
    gui::TrayMenu menu;
    TrayView view = healthyView();
    menu.display(view);
    QVERIFY(!menu.findChild<QAction *>(u"advice"_s)->isVisible());
    view.advice = u"Top up & go on."_s;
    menu.display(view);
    QVERIFY(menu.findChild<QAction *>(u"advice"_s)->isVisible());
    QCOMPARE(menu.actions().at(2)->text(), u"Top up && go on."_s);
}

void TestTrayMenu::snoozesForAsLongAsIsChosen_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<domain::SnoozeLength>("length");
    QTest::newRow("an hour") << u"snoozeOneHour"_s << domain::SnoozeLength::OneHour;
    QTest::newRow("tomorrow") << u"snoozeUntilTomorrow"_s << domain::SnoozeLength::UntilTomorrow;
    QTest::newRow("top-up") << u"snoozeUntilToppedUp"_s << domain::SnoozeLength::UntilToppedUp;
}

void TestTrayMenu::snoozesForAsLongAsIsChosen()
{
    QFETCH(QString, entry);
    gui::TrayMenu menu;
    menu.display(healthyView());
    std::vector<domain::SnoozeLength> asked;
    connect(&menu, &gui::TrayMenu::snoozeRequested, [&asked](domain::SnoozeLength length) { asked.push_back(length); });
    menu.findChild<QAction *>(entry)->trigger();
    QCOMPARE(asked.size(), 1U);
    QTEST(asked.front(), "length");
}

void TestTrayMenu::endsASnoozeOnlyWhereThereIsOne()
{
    gui::TrayMenu menu;
    TrayView view = healthyView();
    menu.display(view);
    QVERIFY(!menu.findChild<QAction *>(u"snoozed"_s)->isVisible());
    QVERIFY(!menu.findChild<QAction *>(u"endSnooze"_s)->isVisible());
    view.snoozeLine = u"Alerts are snoozed until 15:05"_s;
    menu.display(view);
    QVERIFY(menu.findChild<QAction *>(u"endSnooze"_s)->isVisible());
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
    TrayView view = healthyView();
    menu.display(view);
    const QSignalSpy balance(menu.actions().at(0), &QAction::changed);
    const QSignalSpy freshness(menu.actions().at(1), &QAction::changed);
    view.trayFreshnessLine = u"Updated at 14:10"_s;
    menu.display(view);
    QCOMPARE(balance.count(), 0);
    QCOMPARE(freshness.count(), 1);
}

void TestTrayMenu::enablesOnlyWhatMakesSense()
{
    gui::TrayMenu menu;
    menu.display(TrayView());
    QVERIFY(!menu.findChild<QAction *>(u"refresh"_s)->isEnabled());
    QVERIFY(!menu.findChild<QAction *>(u"copy"_s)->isEnabled());
    menu.display(healthyView());
    QVERIFY(menu.findChild<QAction *>(u"refresh"_s)->isEnabled());
    QVERIFY(menu.findChild<QAction *>(u"copy"_s)->isEnabled());
}

QTEST_MAIN(TestTrayMenu)
#include "tst_traymenu.moc"
