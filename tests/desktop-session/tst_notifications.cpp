// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answeredprogram.h"
#include "desktopprogram.h"
#include "jumpingclock.h"
#include "notificationserverstub.h"
#include "statusnotifierstub.h"
#include "support/patience.h"

#include <QDBusConnection>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;
using testsupport::NotificationServerStub;
using testsupport::StatusNotifierStub;

/// What the built program tells through the desktop's notification service, and what the buttons do there.
class TestNotifications : public QObject {
    Q_OBJECT

private:
    /// The service says that \p credits are left from now on, and the program hears of it.
    void fallTo(int credits)
    {
        m_program->answer(Credits::fromWhole(credits));
        m_clock->jump(3s); // it asks at most once in two seconds
        QCOMPARE(m_program->program.runAgain({u"--refresh"_s}), 0);
        QTRY_VERIFY(line(0).startsWith(QString::number(credits) + u' '));
    }

    /// The program is up and has seen a healthy balance.
    void startHealthy()
    {
        m_program->program.start({u"--refresh"_s});
        QTRY_VERIFY(line(0).startsWith(u"800 "_s));
    }

    QString line(int index) const { return m_panel->menu(m_panel->items().value(0)).value(index).label; }
    bool menuHas(const QString &label) const
    {
        const auto entry = m_panel->menuEntry(m_panel->items().value(0), label);
        return entry && entry->visible;
    }

    /// How many notifications \p service shows: dunst has one window for all of them, but knows.
    static qsizetype onScreen(const QString &service)
    {
        if (service == "dunst"_L1)
            return DesktopProgram::printed(u"dunstctl"_s, {u"count"_s, u"displayed"_s}).trimmed().toInt();
        return DesktopProgram::printed(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--class"_s, service})
            .count('\n');
    }

    /// Where the program's xdg-open would have gone.
    QByteArray openedAddress() const
    {
        QFile file(m_tools->filePath(u"opened"_s));
        return file.open(QFile::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }

    void putTool(const QString &name, const QByteArray &script) const
    {
        QFile file(m_tools->filePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("#!/bin/sh\n" + script + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    std::unique_ptr<QTemporaryDir> m_tools;
    std::unique_ptr<JumpingClock> m_clock;
    std::unique_ptr<StatusNotifierStub> m_panel;
    std::unique_ptr<AnsweredProgram> m_program;

private Q_SLOTS:
    void init()
    {
        m_tools = std::make_unique<QTemporaryDir>();
        putTool(u"xdg-open"_s, "echo \"$1\" >'" + m_tools->filePath(u"opened"_s).toUtf8() + '\'');
        m_panel = std::make_unique<StatusNotifierStub>(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"panel"_s));
        QVERIFY(m_panel->start());
        m_clock = std::make_unique<JumpingClock>();
        m_program = std::make_unique<AnsweredProgram>(Credits::fromWhole(800));
        m_program->program.setVariable(u"PATH"_s, m_tools->path() + u':' + qEnvironmentVariable("PATH"));
        m_clock->give(m_program->program);
    }

    void cleanup()
    {
        if (QTest::currentTestFailed())
            qInfo().noquote() << m_program->program.output();
        m_program.reset();
        m_panel.reset();
        QDBusConnection::disconnectFromBus(u"panel"_s);
    }

    void doesWhatTheButtonsSay()
    {
        NotificationServerStub server(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"notifications"_s));
        QVERIFY(server.start());
        startHealthy();
        fallTo(400);
        QTRY_COMPARE(server.notifications().size(), 1);
        const auto alert = server.notifications().constFirst();
        QCOMPARE(alert.actions,
                 QStringList({u"default"_s, u"Open"_s, u"top-up"_s, u"Top up"_s, u"refresh"_s, u"Check now"_s,
                              u"snooze"_s, u"Snooze"_s}));

        QVERIFY(!menuHas(u"End snoozing"_s)); // the program has answered, so that it knows its notification's id by now

        const uint foreign = alert.id + 1; // some other program's
        const qsizetype asked = m_program->timesAsked();
        m_clock->jump(3s);
        for (const QString &action : {u"top-up"_s, u"refresh"_s, u"snooze"_s, u"default"_s})
            server.invokeAction(foreign, action);

        server.invokeAction(alert.id, u"top-up"_s);
        QTRY_COMPARE(openedAddress(), "https://kie.ai/billing"_ba); // by a process of its own
        QCOMPARE(m_program->timesAsked(), asked);
        QVERIFY(!menuHas(u"End snoozing"_s));

        server.invokeAction(alert.id, u"refresh"_s);
        QTRY_COMPARE(m_program->timesAsked(), asked + 1);

        server.invokeAction(alert.id, u"snooze"_s);
        QTRY_VERIFY(menuHas(u"Alerts are snoozed until"_s));
        QVERIFY(menuHas(u"End snoozing"_s));
        QVERIFY(server.closed().contains(alert.id));
    }

    void answersCheckNow_data()
    {
        QTest::addColumn<kie::StandInServer::Reply>("reply");
        QTest::addColumn<QString>("title");
        using kie::StandInServer;
        QTest::newRow("unchanged") << StandInServer::balance(Credits::fromWhole(400)) << u"Still 400 credits"_s;
        QTest::newRow("fell a little") << StandInServer::balance(Credits::fromWhole(390)) << u"Now 390 credits"_s;
        QTest::newRow("under the next mark")
            << StandInServer::balance(Credits::fromWhole(50)) << u"Credits are almost used up"_s;
        QTest::newRow("recovered") << StandInServer::balance(Credits::fromWhole(600)) << u"Now 600 credits"_s;
        QTest::newRow("no answer") << StandInServer::hangUp() << u"Could not reach the service"_s;
        QTest::newRow("key refused") << StandInServer::trouble(401, "no") << u"Kie did not accept the key this time"_s;
    }
    void answersCheckNow()
    {
        QFETCH(const kie::StandInServer::Reply, reply);
        QFETCH(const QString, title);
        NotificationServerStub server(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"notifications"_s));
        QVERIFY(server.start());
        startHealthy();
        fallTo(400);
        QTRY_COMPARE(server.notifications().size(), 1);
        QVERIFY(!menuHas(u"End snoozing"_s)); // the program has answered, so that it has its notification's id by now

        m_program->service.setReply(reply);
        m_clock->jump(3s);
        const uint id = server.notifications().constFirst().id;
        server.invokeAction(id, u"refresh"_s);
        server.dismiss(id); // as most servers do once a button is pressed
        QTRY_COMPARE(server.notifications().size(), 2);
        const auto &answer = server.notifications().constLast();
        QVERIFY2(answer.summary.startsWith(title), qPrintable(answer.summary));
        QVERIFY(!server.closed().contains(answer.id));
    }

    void showsTheAddressOfAPageThatIsNotOpened_data()
    {
        QTest::addColumn<bool>("hasOpener");
        QTest::newRow("no browser") << true;
        QTest::newRow("no xdg-open") << false;
    }
    void showsTheAddressOfAPageThatIsNotOpened()
    {
        QFETCH(const bool, hasOpener);
        putTool(u"xdg-open"_s, "exit 3");
        if (!hasOpener)
            m_program->program.setVariable(u"PATH"_s, m_tools->filePath(u"nothing"_s));
        startHealthy();
        const QStringList box{u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"^Kie Credits$"_s};
        QCOMPARE(DesktopProgram::printed(u"xdotool"_s, box), QByteArray());
        const QString item = m_panel->items().value(0);
        QVERIFY(m_panel->clickMenuEntry(item, m_panel->menuEntry(item, u"Top up"_s)->id));
        QTRY_VERIFY(!DesktopProgram::printed(u"xdotool"_s, box).isEmpty());
    }

    void leadsFromARefusedKeyToTheSettingsAndTheKeys()
    {
        NotificationServerStub server(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"notifications"_s));
        QVERIFY(server.start());
        m_program->service.setReply(kie::StandInServer::trouble(401, "no")); // at the first poll: it never worked
        m_program->program.start({u"--refresh"_s});
        QTRY_COMPARE(server.notifications().size(), 1);
        const auto alert = server.notifications().constFirst();
        QCOMPARE(alert.actions,
                 QStringList({u"default"_s, u"Open"_s, u"settings"_s, u"Settings"_s, u"keys"_s, u"Manage keys"_s}));
        QVERIFY(!menuHas(u"End snoozing"_s)); // the program has answered, so that it knows its notification's id by now

        server.invokeAction(alert.id, u"keys"_s);
        QTRY_COMPARE(openedAddress(), "https://kie.ai/api-key"_ba);
        const QStringList settings{u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"^Settings"_s};
        QCOMPARE(DesktopProgram::printed(u"xdotool"_s, settings), QByteArray());
        server.invokeAction(alert.id, u"settings"_s);
        QTRY_VERIFY(!DesktopProgram::printed(u"xdotool"_s, settings).isEmpty());
    }

    void speaksAgainThroughAServiceThatCameBack()
    {
        auto server = std::make_unique<NotificationServerStub>(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"first"_s));
        QVERIFY(server->start());
        startHealthy();
        fallTo(400);
        QTRY_COMPARE(server->notifications().size(), 1);
        server.reset();
        QDBusConnection::disconnectFromBus(u"first"_s);

        NotificationServerStub next(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"notifications"_s));
        QVERIFY(next.start());
        next.setDelay(500ms);
        fallTo(50);
        QTRY_COMPARE(next.notifications().size(), 1);
        QCOMPARE(next.notifications().constFirst().replacesId, 0U); // the old one's ids are nobody's now
        QVERIFY(m_program->program.running());
    }

    void anAlertThatNobodyCouldShowComesWithTheService_data()
    {
        QTest::addColumn<bool>("restart");
        QTest::newRow("the program is running") << false;
        QTest::newRow("the program was restarted") << true;
    }
    void anAlertThatNobodyCouldShowComesWithTheService()
    {
        QFETCH(const bool, restart);
        startHealthy();
        fallTo(400);
        m_clock->jump(10s); // by when it was tried, and failed
        fallTo(390);
        if (restart) {
            QVERIFY(m_program->program.terminate());
            m_program->program.start({u"--refresh"_s});
            QTRY_VERIFY(line(0).startsWith(u"390 "_s));
        }
        NotificationServerStub server(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"late"_s));
        QVERIFY(server.start());
        QTRY_COMPARE(server.notifications().size(), 1);
        QCOMPARE(server.notifications().constFirst().summary, u"Credits are low"_s);
        fallTo(380);
        fallTo(50);
        QTRY_COMPARE(server.notifications().size(), 2); // the low mark is told once
        QCOMPARE(server.notifications().constLast().replacesId, server.notifications().constFirst().id);
    }

    void anAlertThatIsNotTrueAnyMoreDoesNotComeWithTheService()
    {
        startHealthy();
        fallTo(400);
        fallTo(700);
        NotificationServerStub server(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"tardy"_s));
        QVERIFY(server.start());
        fallTo(690);
        fallTo(50);
        QTRY_COMPARE(server.notifications().size(), 1);
        QCOMPARE(server.notifications().constFirst().summary, u"Credits are almost used up"_s);
    }

    void aSlowServiceGetsOneNotification_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("answers after 4 seconds") << 4;
        QTest::newRow("never answers") << 3600;
    }
    void aSlowServiceGetsOneNotification()
    {
        QFETCH(const int, seconds);
        NotificationServerStub server(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"slow"_s));
        QVERIFY(server.start());
        server.setDelay(std::chrono::seconds(seconds));
        startHealthy();
        fallTo(400);
        QTRY_COMPARE(server.notifications().size(), 1);
        QTest::qWait(9000); // long enough for a second one, of whatever origin
        QCOMPARE(server.notifications().size(), 1);
        if (seconds > 10)
            return;
        server.setDelay(0s);
        fallTo(700);
        QTRY_COMPARE(server.closed(), QList<uint>{server.notifications().constFirst().id});
    }

    void whatIsTrueAfterASnoozeIsTold()
    {
        NotificationServerStub server(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"snoozed"_s));
        QVERIFY(server.start());
        startHealthy();
        fallTo(400);
        QTRY_COMPARE(server.notifications().size(), 1);
        QVERIFY(!menuHas(u"End snoozing"_s)); // the program has answered, so that it knows its notification's id by now
        server.invokeAction(server.notifications().constFirst().id, u"snooze"_s);
        QTRY_VERIFY(menuHas(u"End snoozing"_s));
        m_clock->jump(3601s);
        fallTo(390);
        QTRY_COMPARE(server.notifications().size(), 2);
        QTRY_VERIFY(!menuHas(u"End snoozing"_s));
    }

    void livesWithoutAService()
    {
        startHealthy();
        fallTo(400);
        fallTo(50);
        QVERIFY(m_program->program.running());
        QVERIFY(m_program->program.terminate());
    }

    void replacesAndClosesOnTheScreen_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("executable");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("dunst") << u"dunst"_s << u"dunst"_s
                               << QStringList{u"-conf"_s, QStringLiteral(SESSION_FILES "/dunstrc")};
        QTest::newRow("xfce4-notifyd") << u"xfce4-notifyd"_s << QStringLiteral(XFCE4_NOTIFYD) << QStringList{};
    }
    void replacesAndClosesOnTheScreen()
    {
        QFETCH(const QString, service);
        QFETCH(const QString, executable);
        QFETCH(const QStringList, arguments);
        DesktopProgram xfconf; // without which xfce4-notifyd does not start
        QVERIFY(xfconf.start(QStringLiteral(XFCONFD)));
        QTRY_VERIFY(DesktopProgram::onBus(u"org.xfce.Xfconf"_s));
        auto daemon = std::make_unique<DesktopProgram>();
        QVERIFY(daemon->start(executable, arguments));
        QTRY_VERIFY2(DesktopProgram::onBus(u"org.freedesktop.Notifications"_s), daemon->output().constData());
        startHealthy();

        fallTo(400);
        QTRY_COMPARE(onScreen(service), 1);
        fallTo(50); // the graver one, in the place of the milder
        QTRY_COMPARE(onScreen(service), 1);
        fallTo(700); // a refund: the mark is behind
        QTRY_COMPARE(onScreen(service), 0);

        daemon = std::make_unique<DesktopProgram>();
        QTRY_VERIFY(!DesktopProgram::onBus(u"org.freedesktop.Notifications"_s));
        QVERIFY(daemon->start(executable, arguments));
        QTRY_VERIFY(DesktopProgram::onBus(u"org.freedesktop.Notifications"_s));
        fallTo(300);
        QTRY_COMPARE(onScreen(service), 1);
    }

    void hearsTheButtonsOfDunst()
    {
        QFile config(QStringLiteral(SESSION_FILES "/dunstrc"));
        QVERIFY(config.open(QFile::ReadOnly));
        QFile withMenu(m_tools->filePath(u"dunstrc"_s));
        QVERIFY(withMenu.open(QFile::WriteOnly));
        withMenu.write(config.readAll() + "\n    dmenu = " + m_tools->filePath(u"choose"_s).toUtf8() + '\n');
        withMenu.close();
        putTool(u"choose"_s, "grep -m 1 'Snooze'"); // what the user picks from the menu of buttons
        DesktopProgram dunst;
        QVERIFY(dunst.start(u"dunst"_s, {u"-conf"_s, withMenu.fileName()}));
        QTRY_VERIFY2(DesktopProgram::onBus(u"org.freedesktop.Notifications"_s), dunst.output().constData());
        startHealthy();
        fallTo(400);
        QTRY_COMPARE(onScreen(u"dunst"_s), 1);
        (void)DesktopProgram::printed(u"dunstctl"_s, {u"context"_s});
        QTRY_VERIFY(menuHas(u"Alerts are snoozed until"_s));
        QTRY_COMPARE(onScreen(u"dunst"_s), 0);
    }

    void hearsTheButtonsOfXfce4Notifyd()
    {
        DesktopProgram xfconf;
        QVERIFY(xfconf.start(QStringLiteral(XFCONFD)));
        QTRY_VERIFY(DesktopProgram::onBus(u"org.xfce.Xfconf"_s));
        DesktopProgram daemon;
        QVERIFY(daemon.start(QStringLiteral(XFCE4_NOTIFYD)));
        QTRY_VERIFY(DesktopProgram::onBus(u"org.freedesktop.Notifications"_s));
        startHealthy();
        fallTo(400);
        QTRY_COMPARE(onScreen(u"xfce4-notifyd"_s), 1);
        // The last of the buttons is at the lower right.
        const QString click = u"w=$(xdotool search --onlyvisible --class xfce4-notifyd) && "
                              "eval \"$(xdotool getwindowgeometry --shell \"$w\")\" && "
                              "xdotool mousemove $((X + WIDTH - 45)) $((Y + HEIGHT - 25)) click 1"_s;
        const bool heard = QTest::qWaitFor([&] {
            (void)DesktopProgram::printed(u"sh"_s, {u"-c"_s, click}); // it may still be sliding into its place
            return menuHas(u"Alerts are snoozed until"_s);
        });
        QVERIFY(heard);
        QTRY_COMPARE(onScreen(u"xfce4-notifyd"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestNotifications)
#include "tst_notifications.moc"
