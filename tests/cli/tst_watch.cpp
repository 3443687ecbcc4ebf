// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/statemirror.h"
#include "kie/standinserver.h"

#include "desktop/inthread.h"
#include "desktop/ownbus.h"
#include "sessionprogram.h"
#include "support/notificationserverstub.h"
#include "support/patience.h"

#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using domain::Credits;
using kie::StandInServer;

namespace {

const QString monitorName = u"io.github.kiecredits.Monitor"_s;

/// The process that has the turn to poll; 0 while none has.
qint64 pollingProcess()
{
    const QDBusReply<uint> owner = QDBusConnection::sessionBus().interface()->servicePid(monitorName);
    return owner.isValid() ? owner.value() : 0;
}

/// The amount that the process that polls publishes.
std::optional<Credits> publishedCredits()
{
    const std::optional<feeds::AccountStates> states = inThread([] { return feeds::readPublishedStates(); });
    return states && !states->empty() ? states->front().credits : std::nullopt;
}

} // namespace

/// The built programs in one session, against a real service on a real bus.
class WatchTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<SessionProgram> program(const QString &path = QStringLiteral(KIE_CREDITS))
    {
        return std::make_unique<SessionProgram>(path, *m_home, m_service->url());
    }
    std::unique_ptr<SessionProgram> startedWatch()
    {
        auto watch = program();
        watch->start({u"watch"_s});
        return watch;
    }
    [[nodiscard]] qsizetype timesPolled() const { return m_service->requests().size(); }

    /// Whether the alert about the critical mark counts as told; a crash before that repeats it rather than lose it.
    [[nodiscard]] bool isCriticalTold() const
    {
        return QSettings(m_home->filePath(u"data/kie-credits/alerts.ini"_s), QSettings::IniFormat)
                   .value(u"account-1/told"_s)
            == u"critical"_s;
    }

    [[nodiscard]] QString eventLog() const { return m_home->filePath(u"log"_s); }
    /// Lets a command write down each event, and the key where there is one.
    void logEvents() const
    {
        const QDir config(m_home->filePath(u"config/kie-credits"_s));
        QVERIFY(config.mkpath(u"."_s));
        QFile settings(config.filePath(u"kie-credits.ini"_s));
        QVERIFY(settings.open(QFile::WriteOnly));
        settings.write("[events]\n"
                       "command=\"sh -c \\\"echo $KIE_CREDITS_EVENT $KIE_CREDITS_CREDITS $KIE_API_KEY >> $0\\\" "
                       + eventLog().toUtf8() + "\"\n");
    }
    [[nodiscard]] QByteArray loggedEvents() const
    {
        QFile file(eventLog());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void end(SessionProgram &program)
    {
        program.send(SIGTERM);
        QTRY_VERIFY(!program.running());
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<StandInServer> m_service;

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<StandInServer>();
        QVERIFY(m_service->listen());
        m_service->setReply(StandInServer::balance(Credits::fromWhole(738)));
    }

    void oneOfSeveralPollsAndTheNextGoesOnAfterACrash()
    {
        std::vector<std::unique_ptr<SessionProgram>> watches;
        for (int i = 0; i < 3; ++i)
            watches.push_back(startedWatch());
        for (qsizetype polls = 1; polls <= 3; ++polls) {
            // Each that has the turn polls once, after five seconds. Had another polled, there would be more by now.
            QTRY_COMPARE(timesPolled(), polls);
            QTRY_COMPARE(publishedCredits(), Credits::fromWhole(738));
            const qint64 polling = pollingProcess();
            const auto owner =
                std::ranges::find_if(watches, [polling](const auto &watch) { return watch->processId() == polling; });
            QVERIFY(owner != watches.end());
            (*owner)->kill();
            QTRY_VERIFY(pollingProcess() != polling);
        }
        QCOMPARE(pollingProcess(), 0);
    }

    void theNextKnowsTheBalanceBeforeItPolls()
    {
        const auto first = startedWatch();
        QTRY_COMPARE(timesPolled(), 1);
        QTRY_COMPARE(publishedCredits(), Credits::fromWhole(738));
        const auto second = startedWatch();
        QTRY_COMPARE(inThread([] {
                         return QDBusConnection::sessionBus()
                             .interface()
                             ->call(u"ListQueuedOwners"_s, monitorName)
                             .arguments()
                             .value(0)
                             .toStringList()
                             .size();
                     }),
                     2);
        first->kill();
        QTRY_COMPARE(pollingProcess(), second->processId());
        QTRY_COMPARE(publishedCredits(), Credits::fromWhole(738));
        QCOMPARE(timesPolled(), 1);
    }

    void noAlertIsRepeatedOrLostByACrash()
    {
        testsupport::NotificationServerStub notifications(*m_stubBus);
        QVERIFY(notifications.start());
        m_service->setReply(StandInServer::balance(Credits::fromWhole(80)));
        const auto first = startedWatch();
        QTRY_COMPARE(notifications.notifications().size(), 1);
        QVERIFY(notifications.notifications().constFirst().body.contains(u"80 credits"_s));
        QCOMPARE(notifications.notifications().constFirst().actions,
                 QStringList({u"default"_s, u"Open"_s, u"refresh"_s, u"Check now"_s, u"snooze"_s, u"Snooze"_s}));

        QTRY_VERIFY(isCriticalTold());
        const auto second = startedWatch();
        first->kill();
        QTRY_COMPARE(timesPolled(), 2);
        m_service->setReply(StandInServer::balance(Credits::fromWhole(0)));
        second->kill();
        const auto third = startedWatch();
        QTRY_COMPARE(notifications.notifications().size(), 2);
        QVERIFY(notifications.notifications().constLast().summary
                != notifications.notifications().constFirst().summary);
    }

    void theTrayTakesTheTurnAndGivesItBack()
    {
        const auto watch = startedWatch();
        QTRY_COMPARE(timesPolled(), 1);
        const auto tray = program(QStringLiteral(KIE_CREDITS_TRAY));
        tray->setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        tray->start({});
        QTRY_COMPARE(pollingProcess(), tray->processId());
        QTRY_COMPARE(timesPolled(), 2);
        QTRY_COMPARE(publishedCredits(), Credits::fromWhole(738));
        QVERIFY(watch->running());
        tray->send(SIGTERM);
        QTRY_VERIFY(!tray->running());
        QTRY_COMPARE(pollingProcess(), watch->processId());
    }

    void endsWellWhenItIsToldTo_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void endsWellWhenItIsToldTo()
    {
        QFETCH(int, signal);
        const auto watch = startedWatch();
        QTRY_COMPARE(timesPolled(), 1);
        watch->send(signal);
        QTRY_VERIFY(!watch->running());
        QVERIFY(!watch->crashed());
        QCOMPARE(watch->exitCode(), 0);
        QCOMPARE(pollingProcess(), 0);
    }

    void withoutABusALockFileGivesTheTurn()
    {
        const auto first = program();
        first->setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        first->start({u"watch"_s});
        QTRY_COMPARE(timesPolled(), 1);
        const auto second = program();
        second->setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        second->start({u"watch"_s});
        QTRY_VERIFY(!second->running());
        QCOMPARE(second->exitCode(), 2);
        QVERIFY2(second->errors().contains(u"Another process polls"_s), qPrintable(second->errors()));

        first->kill(); // and leaves its lock file behind
        QTRY_VERIFY(!first->running());
        const auto third = program();
        third->setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        third->start({u"watch"_s});
        QTRY_COMPARE(timesPolled(), 2);
    }

    void whereNothingIsNotifiedAlertsAreSaidOnTheTerminalOnce()
    {
        m_service->setReply(StandInServer::balance(Credits::fromWhole(80)));
        const auto first = startedWatch();
        QTRY_VERIFY(first->errors().contains(u"80 credits"_s));
        first->send(SIGTERM);
        QTRY_VERIFY(!first->running());
        const auto second = startedWatch();
        QTRY_COMPARE(timesPolled(), 2);
        QTRY_COMPARE(publishedCredits(), Credits::fromWhole(80));
        second->send(SIGTERM);
        QTRY_VERIFY(!second->running());
        QVERIFY2(!second->errors().contains(u"80 credits"_s), qPrintable(second->errors()));
    }

    void eachAlertRunsTheCommandOnceAndWithoutTheKey()
    {
        logEvents();
        m_service->setReply(StandInServer::balance(Credits::fromWhole(80)));
        auto watch = startedWatch();
        QTRY_COMPARE(loggedEvents(), "critical 80\n"_ba);
        end(*watch);
        watch = startedWatch();
        QTRY_COMPARE(publishedCredits(), Credits::fromWhole(80));
        end(*watch);
        m_service->setReply(StandInServer::balance(Credits::fromWhole(5000)));
        watch = startedWatch();
        QTRY_COMPARE(loggedEvents(), "critical 80\ntopped-up 5000\n"_ba);
    }

    void theEndOfAnAlertRunsTheCommandAlsoAfterARestart()
    {
        logEvents();
        m_service->setReply(StandInServer::trouble(401, "no"));
        auto watch = startedWatch();
        QTRY_COMPARE(loggedEvents(), "key-refused\n"_ba);
        end(*watch);
        m_service->setReply(StandInServer::balance(Credits::fromWhole(738)));
        watch = startedWatch();
        QTRY_COMPARE(loggedEvents(), "key-refused\nended 738\n"_ba);
    }

    void nothingIsWatchedWithoutAKey()
    {
        const auto watch = program();
        watch->setVariable(u"KIE_API_KEY"_s, {});
        watch->start({u"watch"_s});
        QTRY_VERIFY(!watch->running());
        QCOMPARE(watch->exitCode(), 2);
        QVERIFY2(watch->errors().contains(u"No key is set"_s), qPrintable(watch->errors()));
    }

private:
    OwnBus m_stubBus;
};

QTEST_GUILESS_MAIN(WatchTest)
#include "tst_watch.moc"
