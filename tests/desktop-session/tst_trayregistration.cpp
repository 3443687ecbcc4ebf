// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answeredprogram.h"
#include "busmonitor.h"
#include "jumpingclock.h"
#include "statusnotifierstub.h"
#include "support/patience.h"

#include <QDBusConnection>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;
using testsupport::StatusNotifierStub;

namespace {

constexpr std::chrono::microseconds prompt = 1500ms; // without a timer; an idle machine takes a tenth of that

bool windowIsOnTheScreen()
{
    QProcess xdotool;
    xdotool.start(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"^Kie Credits$"_s});
    return xdotool.waitForFinished() && xdotool.exitCode() == 0;
}

} // namespace

/// When the built program's icon gets into the tray, by the times at which the bus saw the messages.
class TestTrayRegistration : public QObject {
    Q_OBJECT

private:
    /// The time from the message \p cause to the icon's registration after it; nullopt when there was none.
    std::optional<std::chrono::microseconds> delayAfter(const QString &cause)
    {
        const auto arrival = m_bus->first(cause);
        const auto registration = arrival ? m_bus->first(u"RegisterStatusNotifierItem"_s, arrival->at) : std::nullopt;
        return registration ? std::optional(registration->at - arrival->at) : std::nullopt;
    }

    /// Starts the program where there is no panel, until it waits for one.
    void startWithoutAPanel()
    {
        m_program->program.start({u"--refresh"_s});
        QTRY_VERIFY(m_program->timesAsked() > 0);
        QVERIFY(!m_bus->first(u"RegisterStatusNotifierItem"_s));
        m_bus->forget();
    }

    std::unique_ptr<BusMonitor> m_bus;
    std::unique_ptr<StatusNotifierStub> m_panel;
    std::unique_ptr<AnsweredProgram> m_program;

private Q_SLOTS:
    void init()
    {
        m_bus = std::make_unique<BusMonitor>();
        QVERIFY(m_bus->start());
        m_panel = std::make_unique<StatusNotifierStub>(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"panel"_s));
        m_program = std::make_unique<AnsweredProgram>(Credits::fromWhole(4335));
    }

    void cleanup()
    {
        if (QTest::currentTestFailed())
            qInfo().noquote() << m_program->program.output();
        m_program.reset();
        m_panel.reset();
        QDBusConnection::disconnectFromBus(u"panel"_s);
        m_bus.reset();
    }

    void registersWithThePanelThatIsThere()
    {
        QVERIFY(m_panel->start());
        m_bus->forget();
        m_program->program.start();
        QTRY_COMPARE(m_panel->items().size(), 1);
        const auto delay = delayAfter(u"RequestName"_s); // the program's claim to be the only one
        QVERIFY(delay);
        qInfo("%.1f ms after the program got its name", static_cast<double>(delay->count()) / 1000);
    }

    void registersPromptlyWithThePanelThatComesLate_data()
    {
        QTest::addColumn<bool>("watcherIsThere");
        QTest::newRow("a panel with its watcher") << false;
        QTest::newRow("a panel that joins a watcher") << true;
    }
    void registersPromptlyWithThePanelThatComesLate()
    {
        QFETCH(const bool, watcherIsThere);
        m_panel->setHostRegistered(!watcherIsThere);
        if (watcherIsThere)
            QVERIFY(m_panel->start());
        startWithoutAPanel();
        if (watcherIsThere)
            m_panel->setHostRegistered(true);
        else
            QVERIFY(m_panel->start());
        QTRY_COMPARE(m_panel->items().size(), 1);
        const auto delay = delayAfter(watcherIsThere ? u"StatusNotifierHostRegistered"_s : u"RequestName"_s);
        QVERIFY(delay);
        qInfo("%.1f ms", static_cast<double>(delay->count()) / 1000);
        QVERIFY(*delay < prompt);
    }

    void registersPromptlyWithThePanelThatCameBack()
    {
        QVERIFY(m_panel->start());
        m_program->program.start({u"--refresh"_s});
        QTRY_COMPARE(m_panel->items().size(), 1);
        for (int restart = 0; restart < 3; ++restart) {
            m_panel->stop();
            m_bus->forget();
            QVERIFY(m_panel->start());
            QTRY_COMPARE(m_panel->items().size(), 1);
            const auto delay = delayAfter(u"RequestName"_s);
            QVERIFY(delay);
            qInfo("%.1f ms", static_cast<double>(delay->count()) / 1000);
            QVERIFY(*delay < prompt);
        }
        const QString item = m_panel->items().constFirst();
        QTRY_VERIFY(m_panel->menu(item).value(0).label.startsWith(u"4,335 credits"_s));
    }

    void goesOnInAWindowWhenThePanelIsGoneForGood()
    {
        JumpingClock clock;
        clock.give(m_program->program);
        QVERIFY(m_panel->start());
        m_program->program.start({u"--refresh"_s});
        QTRY_COMPARE(m_panel->items().size(), 1);
        m_panel->stop();
        QVERIFY(!windowIsOnTheScreen());
        // The program sees the panel go before it obeys, so that its patience is running when time passes.
        QCOMPARE(m_program->program.runAgain({u"--refresh"_s}), 0);
        clock.jump(18s); // panels take their time to restart
        QCOMPARE(m_program->program.runAgain({u"--refresh"_s}), 0);
        QTRY_VERIFY(m_program->timesAsked() > 1);
        QVERIFY(!windowIsOnTheScreen());
        clock.jump(3s);
        QCOMPARE(m_program->program.runAgain({u"--refresh"_s}), 0);
        QTRY_VERIFY(windowIsOnTheScreen());
        const qsizetype asked = m_program->timesAsked();
        clock.jump(6s);
        QCOMPARE(m_program->program.runAgain({u"--refresh"_s}), 0);
        QTRY_VERIFY(m_program->timesAsked() > asked);
        QVERIFY(m_program->program.running());
    }
};

QTEST_GUILESS_MAIN(TestTrayRegistration)
#include "tst_trayregistration.moc"
