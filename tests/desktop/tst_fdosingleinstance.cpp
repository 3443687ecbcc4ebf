// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/singleinstance_fdo.h"

#include "desktop/applicationid.h"

#include "inthread.h"
#include "ownbus.h"
#include "support/patience.h"

#include <QDBusMessage>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using desktop::applicationId;
using desktop::FdoSingleInstance;

namespace {

QDBusMessage call(const OwnBus &bus, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"io.github.kiecredits.Tray"_s,
                                                          u"/io/github/kiecredits/Tray"_s, interface, method);
    message.setArguments(arguments);
    return inThread([&] { return (*bus).call(message); });
}

bool forward(const QStringList &actions, const QString &token)
{
    return inThread([&] {
        const OwnBus bus;
        return FdoSingleInstance(*bus, applicationId).forward(actions, token);
    });
}

} // namespace

class FdoSingleInstanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isFreedByACrash() // first: it forks, and no connection may be open then
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const OwnBus bus;
            FdoSingleInstance crashing(*bus, applicationId);
            if (crashing.claim())
                ::raise(SIGKILL);
            ::_exit(1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        const OwnBus bus;
        FdoSingleInstance next(*bus, applicationId);
        QTRY_VERIFY(next.claim());
    }

    void onlyTheFirstOneClaims()
    {
        const OwnBus firstBus;
        const OwnBus secondBus;
        auto first = std::make_unique<FdoSingleInstance>(*firstBus, applicationId);
        FdoSingleInstance second(*secondBus, applicationId);
        QVERIFY(first->claim());
        QVERIFY(!second.claim());
        QVERIFY(first->claim());
        first.reset();
        QVERIFY(second.claim()); // nothing of the first one is left
    }

    void passesWishesOn_data()
    {
        QTest::addColumn<QStringList>("actions");
        QTest::addColumn<QString>("token");
        QTest::newRow("show yourself") << QStringList() << u"token-1"_s;
        QTest::newRow("show yourself, no token") << QStringList() << QString();
        QTest::newRow("one action") << QStringList{u"overview"_s} << u"token-2"_s;
        QTest::newRow("every action") << QStringList{u"refresh"_s, u"overview"_s, u"settings"_s, u"quit"_s}
                                      << u"token-3"_s;
    }
    void passesWishesOn()
    {
        QFETCH(const QStringList, actions);
        QFETCH(const QString, token);
        const OwnBus bus;
        FdoSingleInstance running(*bus, applicationId);
        QVERIFY(running.claim());
        QSignalSpy activated(&running, &FdoSingleInstance::activated);
        QSignalSpy requested(&running, &FdoSingleInstance::actionRequested);
        QVERIFY(forward(actions, token));
        QCOMPARE(activated.size(), actions.isEmpty() ? 1 : 0);
        if (actions.isEmpty())
            QCOMPARE(activated.constFirst(), QVariantList{token});
        QCOMPARE(requested.size(), actions.size());
        for (qsizetype i = 0; i < actions.size(); ++i)
            QCOMPARE(requested.at(i), (QVariantList{actions.at(i), token}));
    }

    void understandsBothNamesOfTheToken_data()
    {
        QTest::addColumn<QVariantMap>("platformData");
        QTest::addColumn<QString>("token");
        QTest::newRow("activation-token") << QVariantMap{{u"activation-token"_s, u"a"_s}} << u"a"_s;
        QTest::newRow("desktop-startup-id") << QVariantMap{{u"desktop-startup-id"_s, u"b"_s}} << u"b"_s;
        QTest::newRow("both") << QVariantMap{{u"desktop-startup-id"_s, u"b"_s}, {u"activation-token"_s, u"a"_s}}
                              << u"a"_s;
        QTest::newRow("not a text") << QVariantMap{{u"activation-token"_s, QStringList{u"a"_s, u"b"_s}}} << QString();
    }
    void understandsBothNamesOfTheToken()
    {
        QFETCH(const QVariantMap, platformData);
        const OwnBus bus;
        FdoSingleInstance running(*bus, applicationId);
        QVERIFY(running.claim());
        QSignalSpy activated(&running, &FdoSingleInstance::activated);
        const OwnBus caller;
        const auto reply = call(caller, u"org.freedesktop.Application"_s, u"Activate"_s, {platformData});
        QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
        QCOMPARE(activated.size(), 1);
        QTEST(activated.constFirst().constFirst().toString(), "token");
    }

    void refusesAnActionThatIsNone()
    {
        const OwnBus bus;
        FdoSingleInstance running(*bus, applicationId);
        QVERIFY(running.claim());
        QSignalSpy requested(&running, &FdoSingleInstance::actionRequested);
        QVERIFY(!forward({u"explode"_s}, {}));
        const OwnBus caller;
        const auto reply = call(caller, u"org.freedesktop.Application"_s, u"ActivateAction"_s,
                                {u"explode"_s, QVariant(QVariantList()), QVariantMap()});
        QCOMPARE(reply.errorName(), u"org.freedesktop.DBus.Error.InvalidArgs"_s);
        QVERIFY(requested.isEmpty());
    }

    void describesItself()
    {
        const OwnBus bus;
        FdoSingleInstance running(*bus, applicationId);
        QVERIFY(running.claim());
        const OwnBus caller;
        const auto reply = call(caller, u"org.freedesktop.DBus.Introspectable"_s, u"Introspect"_s, {});
        const QString xml = reply.arguments().value(0).toString();
        const qsizetype start = xml.indexOf(u"<interface name=\"org.freedesktop.Application\">"_s);
        QVERIFY2(start >= 0, qPrintable(xml));
        QVERIFY(xml.indexOf(u"<method name=\"Activate\">"_s, start) > 0);
        QVERIFY(xml.indexOf(u"<method name=\"ActivateAction\">"_s, start) > 0);
        QVERIFY(xml.contains(u"type=\"av\""_s) && xml.contains(u"type=\"a{sv}\""_s));
        QVERIFY(!xml.contains(u"deleteLater"_s) && !xml.contains(u"actionRequested"_s));
    }

    void isReachableAsSoonAsItIsFound()
    {
        const OwnBus callerBus;
        for (int round = 0; round < 50; ++round) {
            std::atomic<bool> calling = false;
            QDBusMessage firstAnswer;
            const std::unique_ptr<QThread> caller(QThread::create([&] {
                QDBusMessage message =
                    QDBusMessage::createMethodCall(u"io.github.kiecredits.Tray"_s, u"/io/github/kiecredits/Tray"_s,
                                                   u"org.freedesktop.Application"_s, u"Activate"_s);
                message.setArguments({QVariantMap()});
                do {
                    firstAnswer = (*callerBus).call(message);
                    calling = true;
                } while (firstAnswer.errorName() == u"org.freedesktop.DBus.Error.ServiceUnknown"_s);
            }));
            caller->start();
            while (!calling)
                QThread::yieldCurrentThread();
            const OwnBus bus;
            FdoSingleInstance running(*bus, applicationId);
            QVERIFY(running.claim());
            QTRY_VERIFY(caller->isFinished());
            QCOMPARE(firstAnswer.errorName(), QString());
        }
    }

    void saysAtOnceThatNobodyRuns()
    {
        QElapsedTimer waited;
        waited.start();
        QVERIFY(!forward({u"overview"_s}, {}));
        QVERIFY(waited.elapsed() < 1000);
    }

    void doesNotWaitForEverForOneThatHangs()
    {
        const OwnBus bus;
        FdoSingleInstance hanging(*bus, applicationId);
        QVERIFY(hanging.claim());
        const OwnBus secondBus;
        QElapsedTimer waited;
        waited.start();
        QVERIFY(
            !FdoSingleInstance(*secondBus, applicationId).forward({}, {})); // in the thread that would have to answer
        QVERIFY(waited.elapsed() < 4000);
    }
};

QTEST_GUILESS_MAIN(FdoSingleInstanceTest)
#include "tst_fdosingleinstance.moc"
