// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answeredprogram.h"
#include "desktopprogram.h"
#include "jumpingclock.h"
#include "statusnotifierstub.h"

#include <QDBusConnection>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>

#include "sessionmanager.h" // last: X11's macros break the headers of Qt Test
#include "support/patience.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;
using testsupport::StatusNotifierStub;

namespace {

bool windowIsOnTheScreen(const QString &title)
{
    return !DesktopProgram::printed(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, title}).isEmpty();
}

/// Stands where the running program would be, and notes what it is asked for.
class RunningOne : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    QStringList actions;
    QStringList tokens;

public Q_SLOTS:
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData) { note({}, platformData); }
    Q_SCRIPTABLE void ActivateAction(const QString &action, const QVariantList &, const QVariantMap &platformData)
    {
        note(action, platformData);
    }

private:
    void note(const QString &action, const QVariantMap &platformData)
    {
        actions << action;
        tokens << platformData.value(u"activation-token"_s).toString();
    }
};

} // namespace

/// How the built program starts, obeys and ends.
class TestLifeCycle : public QObject {
    Q_OBJECT

private:
    void startPanel(const QString &busAddress = {})
    {
        const auto bus = busAddress.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"panel"_s)
                                              : QDBusConnection::connectToBus(busAddress, u"panel"_s);
        m_panel = std::make_unique<StatusNotifierStub>(bus);
        QVERIFY(m_panel->start());
    }

    void startProgram()
    {
        m_program->program.start({u"--refresh"_s});
        QTRY_VERIFY(balanceLine().startsWith(u"4,335 "_s));
    }

    QString balanceLine() const { return m_panel->menu(m_panel->items().value(0)).value(0).label; }

    std::unique_ptr<StatusNotifierStub> m_panel;
    std::unique_ptr<AnsweredProgram> m_program;

private Q_SLOTS:
    void init() { m_program = std::make_unique<AnsweredProgram>(Credits::fromWhole(4335)); }

    void cleanup()
    {
        if (QTest::currentTestFailed())
            qInfo().noquote() << m_program->program.output();
        m_program.reset();
        m_panel.reset();
        QDBusConnection::disconnectFromBus(u"panel"_s);
    }

    void opensWhatASecondStartAsksFor_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("window");
        QTest::newRow("nothing special") << QStringList{} << u"^Kie Credits$"_s;
        QTest::newRow("overview") << QStringList{u"--overview"_s} << u"^Kie Credits$"_s;
        QTest::newRow("settings") << QStringList{u"--settings"_s} << u"^Settings"_s;
    }
    void opensWhatASecondStartAsksFor()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, window);
        startPanel();
        startProgram();
        QVERIFY(!windowIsOnTheScreen(window));
        QCOMPARE(m_program->program.runAgain(options), 0);
        QTRY_VERIFY(windowIsOnTheScreen(window));
    }

    void asksAndEndsWhenASecondStartSaysSo()
    {
        startPanel();
        startProgram();
        const qsizetype asked = m_program->timesAsked();
        QCOMPARE(m_program->program.runAgain({u"--refresh"_s, u"--overview"_s}), 0);
        QTRY_VERIFY(m_program->timesAsked() > asked);
        QTRY_VERIFY(windowIsOnTheScreen(u"^Kie Credits$"_s));
        QCOMPARE(m_program->program.runAgain({u"--quit"_s}), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->program.running(), TrayProgram::EndsWithinMs);
    }

    void passesOnWhatItWasStartedForWithTheActivationToken()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"running"_s);
        RunningOne running;
        QVERIFY(bus.registerObject(u"/io/github/kiecredits/Tray"_s, &running, QDBusConnection::ExportScriptableSlots));
        QVERIFY(bus.registerService(u"io.github.kiecredits.Tray"_s));
        m_program->program.setVariable(u"XDG_ACTIVATION_TOKEN"_s, u"token-1"_s);
        QCOMPARE(m_program->program.runAgain({}), 0);
        QCOMPARE(m_program->program.runAgain({u"--overview"_s, u"--settings"_s, u"--refresh"_s, u"--quit"_s}), 0);
        QCOMPARE(running.actions.size(), 5);
        QCOMPARE(running.actions.takeFirst(), QString());
        running.actions.sort();
        QCOMPARE(running.actions, QStringList({u"overview"_s, u"quit"_s, u"refresh"_s, u"settings"_s}));
        QCOMPARE(running.tokens, QStringList(5, u"token-1"_s));
        QDBusConnection::disconnectFromBus(u"running"_s);
    }

    void endsAtOnceAndLosesNothing_data()
    {
        QTest::addColumn<int>("signalNumber");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void endsAtOnceAndLosesNothing()
    {
        QFETCH(const int, signalNumber);
        startPanel();
        startProgram();
        // Windows that are open must not get in the way.
        QCOMPARE(m_program->program.runAgain({u"--overview"_s, u"--settings"_s}), 0);
        QTRY_VERIFY(windowIsOnTheScreen(u"^Settings"_s));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(::kill(static_cast<pid_t>(m_program->program.processId()), signalNumber), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->program.running(), TrayProgram::EndsWithinMs);
        qInfo("%lld ms", timer.elapsed());
        QVERIFY(m_program->program.endedWell());

        m_program->service.setReply(kie::StandInServer::hangUp());
        m_program->program.start();
        QTRY_VERIFY(balanceLine().startsWith(u"4,335 "_s));
    }

    void doesNotStandInTheWayOfALogout()
    {
        SessionManager session;
        m_program->program.setVariable(u"SESSION_MANAGER"_s, session.address());
        startPanel();
        const auto happens = [&session](const std::function<bool()> &event, int timeoutMs) {
            return QTest::qWaitFor(
                [&] {
                    session.work();
                    return event();
                },
                timeoutMs);
        };
        m_program->program.start({u"--refresh"_s, u"--overview"_s, u"--settings"_s});
        QVERIFY(happens([&session] { return session.joined(); }, 10'000));
        QTRY_VERIFY(balanceLine().startsWith(u"4,335 "_s));
        QTRY_VERIFY(windowIsOnTheScreen(u"^Settings"_s));
        QElapsedTimer timer;
        timer.start();
        session.endSession();
        QVERIFY(happens([this] { return !m_program->program.running(); }, TrayProgram::EndsWithinMs));
        qInfo("%lld ms", timer.elapsed());
        QVERIFY(m_program->program.endedWell());
        QVERIFY(!session.askedBack());
    }

    void outlivesItsBus()
    {
        const QFileInfo settings(m_program->program.settingsFile());
        QVERIFY(QDir().mkpath(settings.path()));
        QFile file(settings.filePath());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("[polling]\nintervalSeconds=15\n");
        file.close();
        DesktopProgram bus;
        const QString address = u"unix:path=%1/mortal-bus"_s.arg(qEnvironmentVariable("XDG_RUNTIME_DIR"));
        QVERIFY(bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--address="_s + address}));
        QTRY_VERIFY(QFileInfo::exists(address.section(u'=', 1)));
        startPanel(address);
        JumpingClock clock;
        clock.give(m_program->program);
        m_program->program.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
        startProgram();

        clock.hurry(25); // before it falls asleep again
        bus.stop();
        QTRY_VERIFY(windowIsOnTheScreen(u"^Kie Credits$"_s));
        const qsizetype asked = m_program->timesAsked();
        QTRY_VERIFY(m_program->timesAsked() >= asked + 2);
        QVERIFY(m_program->program.running());
        QVERIFY(m_program->program.terminate());
    }
};

QTEST_GUILESS_MAIN(TestLifeCycle)
#include "tst_lifecycle.moc"
