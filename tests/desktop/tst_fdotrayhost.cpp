// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/trayhost_fdo.h"

#include "ownbus.h"
#include "statusnotifierstub.h"
#include "support/patience.h"
#include "xembedtraystub.h"

#include <QDBusMessage>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using desktop::FdoTrayHost;
using desktop::TrayHost;
using testsupport::StatusNotifierStub;

namespace {

constexpr int promptMs = 300; // how soon a host is to be noticed, and how long nothing is to happen
constexpr int patienceMs = 3000;

} // namespace

class FdoTrayHostTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheHostThatIsThereAlready()
    {
        QVERIFY(m_panel.start());
        FdoTrayHost host(QDBusConnection::sessionBus());
        QSignalSpy became(&host, &FdoTrayHost::becameAvailable);
        host.watch();
        QVERIFY(!host.kind()); // it never waits for the answer
        QVERIFY(became.wait(promptMs));
        QVERIFY(host.kind());
    }

    void findsTheHostThatComesLate()
    {
        FdoTrayHost host(QDBusConnection::sessionBus());
        QSignalSpy became(&host, &FdoTrayHost::becameAvailable);
        host.watch();
        QVERIFY(!became.wait(promptMs));
        QVERIFY(m_panel.start());
        QVERIFY(became.wait(promptMs));
        QVERIFY(host.kind());
    }

    void waitsForTheHostOfAWatcherThatHasNone()
    {
        m_panel.setHostRegistered(false);
        QVERIFY(m_panel.start());
        FdoTrayHost host(QDBusConnection::sessionBus());
        QSignalSpy became(&host, &FdoTrayHost::becameAvailable);
        host.watch();
        QVERIFY(!became.wait(promptMs));
        m_panel.setHostRegistered(true);
        QVERIFY(became.wait(PatienceMs));
    }

    void noticesARestartOfTheHost_data()
    {
        QTest::addColumn<bool>("withItsWatcher");
        QTest::newRow("the host alone") << false;
        QTest::newRow("with its watcher") << true;
    }
    void noticesARestartOfTheHost()
    {
        QFETCH(const bool, withItsWatcher);
        QVERIFY(m_panel.start());
        FdoTrayHost host(QDBusConnection::sessionBus());
        QSignalSpy became(&host, &FdoTrayHost::becameAvailable);
        QSignalSpy went(&host, &FdoTrayHost::wentAway);
        host.watch();
        QVERIFY(became.wait(PatienceMs));

        withItsWatcher ? m_panel.stop() : m_panel.setHostRegistered(false);
        QVERIFY(went.wait(PatienceMs));
        QVERIFY(!host.kind());

        if (withItsWatcher)
            QVERIFY(m_panel.start());
        m_panel.setHostRegistered(true);
        QVERIFY(became.wait(PatienceMs));
        QVERIFY(host.kind());
        QCOMPARE(became.size(), 2);
        QCOMPARE(went.size(), 1);
    }

    void believesNobodyButTheWatcher()
    {
        FdoTrayHost host(QDBusConnection::sessionBus());
        QSignalSpy became(&host, &FdoTrayHost::becameAvailable);
        host.watch();
        const OwnBus foreigner;
        QVERIFY((*foreigner)
                    .send(QDBusMessage::createSignal(u"/StatusNotifierWatcher"_s, u"org.kde.StatusNotifierWatcher"_s,
                                                     u"StatusNotifierHostRegistered"_s)));
        QVERIFY(!became.wait(promptMs));
    }

    void findsTheWatcherWhoseObjectComesAfterItsName()
    {
        FdoTrayHost host(QDBusConnection::sessionBus());
        QSignalSpy became(&host, &FdoTrayHost::becameAvailable);
        host.watch();
        QVERIFY((*m_panelBus).registerService(u"org.kde.StatusNotifierWatcher"_s));
        QVERIFY(!became.wait(promptMs)); // the first question has been answered by an error
        QVERIFY(m_panel.start()); // no signal says so
        QVERIFY(became.wait(PatienceMs));
        QCOMPARE(host.kind(), TrayHost::Kind::Qt);
    }

    void takesAnXEmbedTrayWhenNothingBetterCame_data()
    {
        QTest::addColumn<bool>("late");
        QTest::newRow("there already") << false;
        QTest::newRow("comes late") << true;
    }
    void takesAnXEmbedTrayWhenNothingBetterCame()
    {
        QFETCH(const bool, late);
        std::unique_ptr<XEmbedTrayStub> tray;
        if (!late)
            tray = std::make_unique<XEmbedTrayStub>();
        FdoTrayHost host(QDBusConnection::sessionBus());
        QSignalSpy became(&host, &FdoTrayHost::becameAvailable);
        QSignalSpy went(&host, &FdoTrayHost::wentAway);
        host.watch();
        QElapsedTimer waited;
        if (late) {
            QVERIFY(!became.wait(promptMs));
            tray = std::make_unique<XEmbedTrayStub>();
        }
        waited.start();
        QVERIFY(became.wait(PatienceMs));
        QVERIFY2(waited.elapsed() >= patienceMs - 200, qPrintable(QString::number(waited.elapsed())));
        QCOMPARE(host.kind(), TrayHost::Kind::XEmbed);

        tray.reset();
        QVERIFY(went.wait(PatienceMs));
        QVERIFY(!host.kind());
        tray = std::make_unique<XEmbedTrayStub>();
        QVERIFY(became.wait(patienceMs / 2)); // nothing better was here before: no more patience
        QCOMPARE(went.size(), 1);
    }

    void noticesThatAnotherXEmbedTrayTookOver()
    {
        const XEmbedTrayStub tray;
        FdoTrayHost host(QDBusConnection::sessionBus());
        QSignalSpy became(&host, &FdoTrayHost::becameAvailable);
        const QSignalSpy went(&host, &FdoTrayHost::wentAway);
        host.watch();
        QVERIFY(became.wait(PatienceMs));
        const XEmbedTrayStub another;
        QVERIFY(became.wait(PatienceMs)); // so that the icon is put there
        QCOMPARE(went.size(), 1);
    }

    void prefersAStatusNotifierHostThatComesInTime()
    {
        const XEmbedTrayStub tray;
        FdoTrayHost host(QDBusConnection::sessionBus());
        QSignalSpy became(&host, &FdoTrayHost::becameAvailable);
        host.watch();
        QVERIFY(!became.wait(promptMs));
        QVERIFY(m_panel.start());
        QVERIFY(became.wait(PatienceMs));
        QCOMPARE(host.kind(), TrayHost::Kind::Qt);
        QVERIFY(!became.wait(patienceMs + promptMs));
    }

    void movesToAStatusNotifierHostThatComesLaterAndBackWhenItGoes()
    {
        auto tray = std::make_unique<XEmbedTrayStub>();
        FdoTrayHost host(QDBusConnection::sessionBus());
        QSignalSpy became(&host, &FdoTrayHost::becameAvailable);
        QSignalSpy went(&host, &FdoTrayHost::wentAway);
        host.watch();
        QVERIFY(became.wait(PatienceMs));
        for (int times = 0; times < 2; ++times) {
            QCOMPARE(host.kind(), TrayHost::Kind::XEmbed);
            went.clear();
            QVERIFY(m_panel.start());
            QVERIFY(became.wait(PatienceMs));
            QCOMPARE(host.kind(), TrayHost::Kind::Qt);
            QCOMPARE(went.size(), 0); // it moved

            m_panel.stop();
            QVERIFY(went.wait(PatienceMs));
            QVERIFY(became.wait(PatienceMs)); // after a while: the panel may have restarted
        }
        QVERIFY(m_panel.start());
        QVERIFY(became.wait(PatienceMs));
        tray.reset();
        QVERIFY(!became.wait(promptMs));
        QCOMPARE(host.kind(), TrayHost::Kind::Qt);
    }

    void cleanup()
    {
        m_panel.stop();
        m_panel.setHostRegistered(true);
    }

private:
    OwnBus m_panelBus;
    StatusNotifierStub m_panel{*m_panelBus};
};

QTEST_MAIN(FdoTrayHostTest)
#include "tst_fdotrayhost.moc"
