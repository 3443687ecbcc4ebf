// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusnotifierstub.h"

#include "ownbus.h"
#include "support/patience.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::StatusNotifierStub;

/// Qt's own tray icon on one side and the stub on the other: what the tests of the whole program stand on.
class StatusNotifierStubTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(QStringLiteral(ICON_PROGRAM), {});
        QVERIFY(waitFor("watching"));
    }

    void cleanupTestCase()
    {
        m_program.terminate();
        m_program.waitForFinished(5000);
    }

    void theIconOfAProgramThatStartedFirstIsThereAtOnce()
    {
        QSignalSpy registered(&m_panel, &StatusNotifierStub::StatusNotifierItemRegistered);
        QElapsedTimer since;
        since.start();
        QVERIFY(m_panel.start());
        QVERIFY(registered.wait(PatienceMs));
        QVERIFY2(since.elapsed() < 1'500, qPrintable(QString::number(since.elapsed())));
        QCOMPARE(m_panel.items().size(), 1);
    }

    void readsTheIcon()
    {
        QCOMPARE(m_panel.property(item(), u"Status"_s).toString(), u"Active"_s);
        const QList<QSize> sizes = m_panel.iconSizes(item());
        for (const int size : {16, 22, 24, 32, 48, 64})
            QVERIFY2(sizes.contains(QSize(size, size)), qPrintable(QString::number(size)));
    }

    void readsTheToolTip() { QCOMPARE(m_panel.toolTip(item()).title, u"4,335.86 credits"_s); }

    void readsTheMenu()
    {
        const auto menu = m_panel.menu(item());
        QCOMPARE(menu.size(), 4);
        QCOMPARE(menu.at(0).label, u"4,335.86 credits"_s);
        QVERIFY(!menu.at(0).enabled);
        QVERIFY(menu.at(1).separator);
        QCOMPARE(menu.at(2).label, u"Refresh now"_s);
        QVERIFY(menu.at(2).enabled && !menu.at(2).checked);
        QCOMPARE(menu.at(3).label, u"Snooze alerts"_s);
        QCOMPARE(menu.at(3).children.size(), 1);
        QCOMPARE(menu.at(3).children.at(0).checked, std::optional(false));
    }

    void clicksAMenuEntry()
    {
        const auto entry = m_panel.menuEntry(item(), u"Refresh"_s);
        QVERIFY(entry);
        QVERIFY(m_panel.clickMenuEntry(item(), entry->id));
        QVERIFY(waitFor("refresh"));
    }

    void clicksTheIcon()
    {
        QVERIFY(m_panel.activate(item()));
        QVERIFY(waitFor("activated"));
    }

    void getsTheIconBackAfterARestart()
    {
        m_panel.stop();
        QVERIFY(waitFor("went away"));
        QVERIFY(m_panel.items().isEmpty());
        QVERIFY(m_panel.start());
        QTRY_COMPARE(m_panel.items().size(), 1);
        QVERIFY(waitFor("became available"));
    }

    void forgetsTheIconOfAProgramThatEnded()
    {
        m_program.terminate();
        QTRY_VERIFY(m_panel.items().isEmpty());
    }

private:
    QString item() const { return m_panel.items().value(0); }

    bool waitFor(const QByteArray &line)
    {
        return QTest::qWaitFor([&] {
            while (m_program.canReadLine()) {
                if (m_program.readLine().trimmed() == line)
                    return true;
            }
            return false;
        });
    }

    OwnBus m_panelBus;
    StatusNotifierStub m_panel{*m_panelBus};
    QProcess m_program;
};

QTEST_GUILESS_MAIN(StatusNotifierStubTest)
#include "tst_statusnotifierstub.moc"
