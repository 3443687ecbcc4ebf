// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jumpingclock.h"
#include "kie/standinserver.h"
#include "notificationserverstub.h"
#include "statusnotifierstub.h"
#include "support/patience.h"
#include "trayprogram.h"

#include <QDBusConnection>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;
using kie::StandInServer;
using testsupport::NotificationServerStub;
using testsupport::StatusNotifierStub;

namespace {

constexpr QLatin1StringView secret("secret-0123456789abcdef");

} // namespace

/// The whole way, from the service's answer to what the desktop is told, through the built program.
class TestTraySession : public QObject {
    Q_OBJECT

private:
    /// Starts the program with a key, the stand-in's address and the panel up, and waits for its icon.
    void startWithKey()
    {
        m_program->setVariable(u"KIE_API_KEY"_s, secret);
        m_program->setVariable(u"KIE_API_BASE_URL"_s, m_service->url().toString());
        m_clock->give(*m_program);
        m_program->start();
        QTRY_COMPARE(m_panel->items().size(), 1);
        m_clock->jump(6s); // it asks five seconds after the start, and sees the time when it answers
        QVERIFY(m_panel->property(item(), u"Id"_s).isValid());
    }

    /// Presses Refresh now and waits until the service was asked.
    void refresh()
    {
        const qsizetype asked = m_service->requests().size();
        m_clock->jump(3s); // it asks at most once in two seconds
        const auto entry = m_panel->menuEntry(item(), u"Refresh now"_s);
        QVERIFY(entry);
        QVERIFY(m_panel->clickMenuEntry(item(), entry->id));
        QTRY_COMPARE_GT_WITH_TIMEOUT(m_service->requests().size(), asked, 10'000);
    }

    /// The titles of the windows on the screen, as the X server knows them.
    static QByteArray visibleWindows()
    {
        QProcess xdotool;
        xdotool.start(u"xdotool"_s,
                      {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"."_s, u"getwindowname"_s, u"%@"_s});
        xdotool.waitForFinished();
        return xdotool.readAllStandardOutput();
    }

    QString item() const { return m_panel->items().value(0); }
    QString line(int index) const { return m_panel->menu(item()).value(index).label; }
    QString toolTip() const
    {
        const StatusNotifierStub::ToolTip toolTip = m_panel->toolTip(item());
        return toolTip.title + u'\n' + toolTip.text;
    }

    std::unique_ptr<StandInServer> m_service;
    std::unique_ptr<NotificationServerStub> m_notifications;
    std::unique_ptr<StatusNotifierStub> m_panel;
    std::unique_ptr<JumpingClock> m_clock;
    std::unique_ptr<TrayProgram> m_program;

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<StandInServer>();
        QVERIFY(m_service->listen());
        m_service->setReply(StandInServer::balance(*Credits::fromDecimal(u"4335.86")));
        m_notifications = std::make_unique<NotificationServerStub>(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"notifications"_s));
        QVERIFY(m_notifications->start());
        m_panel = std::make_unique<StatusNotifierStub>(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"panel"_s));
        QVERIFY(m_panel->start());
        m_clock = std::make_unique<JumpingClock>();
        m_program = std::make_unique<TrayProgram>();
    }

    void cleanup()
    {
        if (QTest::currentTestFailed())
            qInfo().noquote() << m_program->output();
        m_program.reset();
        m_panel.reset();
        m_notifications.reset();
        m_service.reset();
    }

    void showsTheBalanceEverywhere()
    {
        startWithKey();
        QTRY_VERIFY(line(0).contains(u"4,335.86 credits"_s));
        QVERIFY(line(0).contains(u"$21.68"_s));
        QVERIFY(m_panel->menu(item()).at(0).enabled);
        QVERIFY(toolTip().contains(u"4,335.86"_s));
        QCOMPARE(m_panel->iconSizes(item()).size(), 8);

        const StandInServer::Request request = m_service->requests().constFirst();
        QCOMPARE(request.method, "GET"_ba);
        QCOMPARE(request.path, "/api/v1/chat/credit"_ba);
        QCOMPARE(request.headers.value("authorization"), "Bearer "_ba + secret.toString().toLatin1());
        QVERIFY(request.headers.value("user-agent").startsWith("kie-credits/"));
    }

    /// Some panels show a placeholder, or a picture of another size, when an icon has a name.
    void offersOnlyPicturesToAPanelThatChoosesAmongThem()
    {
        startWithKey();
        QTRY_VERIFY(line(0).contains(u"4,335.86"_s));
        QVERIFY(m_panel->property(item(), u"IconName"_s).isValid());
        QCOMPARE(m_panel->property(item(), u"IconName"_s).toString(), QString());
        QVERIFY(!m_panel->property(item(), u"IconThemePath"_s).isValid());
        QCOMPARE(m_panel->iconSizes(item()).size(), 8);
        QCOMPARE(QDir(qEnvironmentVariable("XDG_RUNTIME_DIR")).entryList({u"kie-credits-*"_s}, QDir::Dirs),
                 QStringList());
    }

    void opensTheOverviewWhenTheIconIsClicked()
    {
        startWithKey();
        QVERIFY(m_panel->activate(item()));
        QTRY_VERIFY(visibleWindows().contains("Kie Credits"));
    }

    void showsTextsOfOthersUnchanged()
    {
        startWithKey();
        m_service->setReply(StandInServer::trouble(422, "field callback_url of <b>R&D</b> & Q&A: a_b"));
        refresh();
        QTRY_VERIFY(toolTip().contains(u"callback_url"_s));
        const auto advice = m_panel->menuEntry(item(), u"It says"_s);
        QVERIFY(advice);
        QVERIFY2(advice->label.contains(u"“field callback_url of <b>R&D</b> & Q&A: a_b”"_s), qPrintable(advice->label));
        QVERIFY2(toolTip().contains(u"“field callback_url of ‹b›R+D‹/b› + Q+A: a_b”"_s), qPrintable(toolTip()));
    }

    void hasTheMenuThatIsPromised()
    {
        startWithKey();
        QStringList labels;
        for (const StatusNotifierStub::MenuEntry &entry : m_panel->menu(item())) {
            if (!entry.separator && entry.visible)
                labels << entry.label;
        }
        QCOMPARE(labels.mid(2),
                 QStringList({u"Refresh now"_s, u"Top up"_s, u"Snooze alerts"_s, u"Copy balance"_s, u"Overview"_s,
                              u"Settings"_s, u"About"_s, u"Quit"_s}));
    }

    void namesTheTroubleAndKeepsTheLastGoodAmount_data()
    {
        QTest::addColumn<int>("code");
        for (const int code : {401, 402, 429, 433, 455, 500})
            QTest::addRow("%d", code) << code;
    }
    void namesTheTroubleAndKeepsTheLastGoodAmount()
    {
        QFETCH(int, code);
        startWithKey();
        QTRY_VERIFY(line(0).contains(u"4,335.86"_s));
        const QString freshness = line(1);
        m_service->setReply(StandInServer::trouble(code, "no"));
        refresh();
        QTRY_VERIFY(line(1) != freshness);
        QVERIFY(line(0).contains(u"4,335.86"_s));
        QVERIFY(toolTip().contains(u"4,335.86"_s));
        QVERIFY(toolTip().contains(line(1)));
    }

    void showsNoNumberBeforeItKnowsOne()
    {
        m_service->setReply(StandInServer::trouble(401, "no"));
        startWithKey();
        QVERIFY(line(0).contains(u'–'));
        refresh();
        QTRY_COMPARE(m_notifications->notifications().size(), 1);
        QVERIFY(line(0).contains(u'–'));
        QVERIFY(!line(0).contains(u'0'));
    }

    void speaksOnceOnTheWayDownAndNotAgainAfterARestart()
    {
        startWithKey();
        for (const int credits : {600, 400, 50, 0}) {
            m_service->setReply(StandInServer::balance(Credits::fromWhole(credits)));
            refresh();
            QTRY_VERIFY(line(0).startsWith(QString::number(credits)));
        }
        for (int poll = 0; poll < 10; ++poll)
            refresh();
        QCOMPARE(m_notifications->notifications().size(), 3);
        QVERIFY(m_notifications->notifications().at(0).actions.contains(u"Top up"_s));
        // A graver one takes the place of the milder.
        QCOMPARE(m_notifications->notifications().at(1).replacesId, m_notifications->notifications().at(0).id);
        QCOMPARE(m_notifications->notifications().at(2).hints.value(u"urgency"_s).toInt(), 2);

        QVERIFY(m_program->terminate());
        QTRY_VERIFY(m_panel->items().isEmpty());
        m_program->start();
        QTRY_COMPARE(m_panel->items().size(), 1);
        refresh();
        refresh();
        QCOMPARE(m_notifications->notifications().size(), 3);
    }

    /// 400 credits left, told; then the key is rotated. Another account with 450 is as low, but that was never told.
    void aRotatedKeyRepeatsNoAlertButAnotherAccountHasItsOwn()
    {
        m_service->setReply(StandInServer::balance(Credits::fromWhole(410)));
        startWithKey();
        m_service->setReply(StandInServer::balance(Credits::fromWhole(400)));
        refresh();
        QTRY_VERIFY(line(0).startsWith(u"400"_s));
        QTRY_COMPARE(m_notifications->notifications().size(), 1);
        const auto startWith = [this](const QString &key) {
            QVERIFY(m_program->terminate());
            QTRY_VERIFY(m_panel->items().isEmpty());
            m_program->setVariable(u"KIE_API_KEY"_s, key);
            m_program->start();
            QTRY_COMPARE(m_panel->items().size(), 1);
            QVERIFY(line(0).contains(u'–')); // what the other key could see
            refresh();
        };
        startWith(u"rotated-0123456789abcdef"_s);
        QTRY_VERIFY(line(0).startsWith(u"400"_s));
        refresh();
        QCOMPARE(m_notifications->notifications().size(), 1);
        m_service->setReply(StandInServer::balance(Credits::fromWhole(450)));
        startWith(u"another-0123456789abcdef"_s);
        QTRY_VERIFY(line(0).startsWith(u"450"_s));
        QTRY_COMPARE(m_notifications->notifications().size(), 2);
        QVERIFY(m_notifications->notifications().at(1).summary.contains(u"low"_s)); // no top-up
    }

    void saysThatTheTimeZoneIsUnknown()
    {
        m_program->setVariable(u"TZ"_s, u"Foo/Bar"_s);
        startWithKey();
        QTRY_COMPARE(m_notifications->notifications().size(), 1);
        QVERIFY(m_notifications->notifications().at(0).body.contains(u"“Foo/Bar”"_s));
    }

    void keepsItsSettingsToTheUser()
    {
        startWithKey();
        const QFileInfo file(m_program->settingsFile());
        QTRY_VERIFY(QFileInfo::exists(file.filePath()));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(file.permissions() & (others | QFile::ExeOwner)));
        QVERIFY(!(QFileInfo(file.path()).permissions() & others));
    }

    void neverWritesOrPrintsTheEnvironmentsKey()
    {
        m_program->setVariable(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        startWithKey();
        QTRY_VERIFY(line(0).contains(u"4,335.86"_s));
        QFile commandLine(u"/proc/%1/cmdline"_s.arg(m_program->processId()));
        QVERIFY(commandLine.open(QFile::ReadOnly));
        QVERIFY(!commandLine.readAll().contains(secret.data()));
        QVERIFY(m_program->terminate());
        QVERIFY(!m_program->output().contains(secret));
        QDirIterator files(m_program->home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QFile::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret.data()), qPrintable(file.fileName()));
        }
    }

    void movesIntoAWindowWhereThereIsNoTrayAndBackWhenOneComes()
    {
        m_panel->stop();
        m_notifications->stop(); // then what there is to say is said in the window too
        m_service->setReply(StandInServer::trouble(401, "no"));
        m_program->setVariable(u"KIE_API_KEY"_s, secret);
        m_program->setVariable(u"KIE_API_BASE_URL"_s, m_service->url().toString());
        m_program->start({u"--refresh"_s});
        QTRY_VERIFY(visibleWindows().contains("Kie Credits"));
        QVERIFY(m_panel->start());
        QTRY_COMPARE(m_panel->items().size(), 1);
        QTRY_VERIFY(!visibleWindows().contains("Kie Credits"));
        QVERIFY(m_program->running());
    }

    void takesItsPlaceInATrayThatComesLate()
    {
        m_panel->stop();
        m_program->setVariable(u"KIE_API_KEY"_s, secret);
        m_program->setVariable(u"KIE_API_BASE_URL"_s, m_service->url().toString());
        m_program->start();
        QTRY_VERIFY(!m_service->requests().isEmpty());
        QVERIFY(m_panel->start());
        QTRY_VERIFY(line(0).contains(u"4,335.86"_s));
    }

    void obeysASecondStart()
    {
        startWithKey();
        const qsizetype asked = m_service->requests().size();
        QCOMPARE(m_program->runAgain({u"--refresh"_s}), 0);
        QTRY_COMPARE_GT(m_service->requests().size(), asked);
        QCOMPARE(m_program->runAgain({u"--quit"_s}), 0);
        QTRY_VERIFY(!m_program->running());
    }

    void refusesWrongOptionsInOneLine()
    {
        m_program->start({u"--frobnicate"_s});
        QTRY_VERIFY(!m_program->running());
        QCOMPARE(m_program->runAgain({u"--frobnicate"_s}), 2);
        QCOMPARE(m_program->output().count(u'\n'), 1);
    }

    void leadsFromTheDemoToTheWelcomeOfTheRealProgram()
    {
        m_program->start({u"--demo"_s, u"--settings"_s});
        QTRY_VERIFY(visibleWindows().contains("Settings"));
        QTRY_COMPARE(m_panel->items().size(), 1);
        const auto entry = m_panel->menuEntry(item(), u"Use my own key"_s);
        QVERIFY(entry && entry->visible);
        QVERIFY(m_panel->clickMenuEntry(item(), entry->id));
        QTRY_VERIFY(visibleWindows().contains("Welcome"));
        QTRY_VERIFY(!m_program->running());
        QVERIFY(m_program->endedWell());
        QCOMPARE(m_program->runAgain({u"--quit"_s}), 0); // the real one, which is no child of this test
        QTRY_VERIFY(!visibleWindows().contains("Welcome"));
    }

    void opensTheDemosOverview()
    {
        m_program->start({u"--demo"_s, u"--overview"_s});
        QTRY_VERIFY_WITH_TIMEOUT(visibleWindows().contains("Kie Credits"), 90'000); // a tray has 20 s to appear
    }

    void bringsUpTheDemoThatRunsAlready()
    {
        m_program->start({u"--demo"_s});
        QTRY_COMPARE(m_panel->items().size(), 1);
        QVERIFY(!visibleWindows().contains("Kie Credits"));
        QCOMPARE(m_program->runAgain({u"--demo"_s}), 0);
        QTRY_VERIFY(visibleWindows().contains("Kie Credits"));
        QCOMPARE(m_program->runAgain({u"--demo"_s, u"--settings"_s}), 0);
        QTRY_VERIFY(visibleWindows().contains("Settings"));
        QCOMPARE(m_panel->items().size(), 1);
        QCOMPARE(m_program->runAgain({u"--quit"_s}), 0); // the real program, which does not run
        QVERIFY(m_program->running());
        QCOMPARE(m_program->runAgain({u"--demo"_s, u"--quit"_s}), 0);
        QTRY_VERIFY(!m_program->running());
    }

    void saysThatADemoIsADemo()
    {
        m_program->start({u"--demo"_s});
        QTRY_COMPARE(m_panel->items().size(), 1);
        QTRY_VERIFY(toolTip().contains(u"Demo"_s));
        QVERIFY(!QFileInfo::exists(m_program->settingsFile()));
    }
};

QTEST_GUILESS_MAIN(TestTraySession)
#include "tst_traysession.moc"
