// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wakeup_fdo.h"

#include "networkmanagerstub.h"
#include "ownbus.h"
#include "support/patience.h"

#include <QDBusMessage>
#include <QNetworkInformation>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using desktop::FdoWakeup;

namespace {

void prepareForSleep(const OwnBus &bus, bool aboutToSleep)
{
    QDBusMessage message = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                                                      u"PrepareForSleep"_s);
    message.setArguments({aboutToSleep});
    QVERIFY((*bus).send(message));
}

} // namespace

/// The private session bus plays the system's.
class FdoWakeupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY((*m_logind).registerService(u"org.freedesktop.login1"_s));
        QVERIFY(m_network.start());
        // Qt's backend waits for the answers without running the event loop: they have to come from another thread. To
        // be registered adds a child, which has to move too.
        m_network.moveToThread(&m_networkThread);
        m_networkThread.start();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    }

    void cleanupTestCase()
    {
        // Its child may hear of its end in its own thread only.
        QMetaObject::invokeMethod(
            &m_network, [this, home = thread()] { m_network.moveToThread(home); }, Qt::BlockingQueuedConnection);
        m_networkThread.quit();
        m_networkThread.wait();
    }

    void wakesUpAfterSleepAndNotBefore()
    {
        FdoWakeup wakeup(QDBusConnection::sessionBus());
        QSignalSpy wokeUp(&wakeup, &FdoWakeup::wokeUp);
        prepareForSleep(m_logind, true);
        QVERIFY(!wokeUp.wait(200));
        prepareForSleep(m_logind, false);
        QVERIFY(wokeUp.wait(PatienceMs));
        QCOMPARE(wokeUp.size(), 1);
        QCOMPARE(wokeUp[0][0].value<domain::WakeUp>(), domain::WakeUp::Resumed);
    }

    void listensToNobodyButLogind()
    {
        FdoWakeup wakeup(QDBusConnection::sessionBus());
        QSignalSpy wokeUp(&wakeup, &FdoWakeup::wokeUp);
        const OwnBus foreigner;
        prepareForSleep(foreigner, false);
        QVERIFY(!wokeUp.wait(200));
    }

    void wakesUpWhenTheNetworkIsBack()
    {
        FdoWakeup wakeup(QDBusConnection::sessionBus());
        if (!QNetworkInformation::instance())
            QSKIP("This Qt has no backend for NetworkManager");
        QSignalSpy wokeUp(&wakeup, &FdoWakeup::wokeUp);
        QMetaObject::invokeMethod(&m_network, [this] { m_network.setConnected(false); });
        QVERIFY(!wokeUp.wait(200));
        QMetaObject::invokeMethod(&m_network, [this] { m_network.setConnected(true); });
        QVERIFY(wokeUp.wait(PatienceMs));
        QCOMPARE(wokeUp.size(), 1);
        QCOMPARE(wokeUp[0][0].value<domain::WakeUp>(), domain::WakeUp::NetworkReturned);
    }

    void isSilentWithoutABus()
    {
        FdoWakeup wakeup(QDBusConnection(u"never connected"_s));
        QSignalSpy wokeUp(&wakeup, &FdoWakeup::wokeUp);
        QVERIFY(!wokeUp.wait(50));
    }

private:
    OwnBus m_logind;
    OwnBus m_networkBus;
    NetworkManagerStub m_network{*m_networkBus};
    QThread m_networkThread;
};

QTEST_GUILESS_MAIN(FdoWakeupTest)
#include "tst_fdowakeup.moc"
