// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answeredprogram.h"
#include "busmonitor.h"
#include "jumpingclock.h"
#include "statusnotifierstub.h"
#include "support/patience.h"

#include <QDBusConnection>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;
using testsupport::StatusNotifierStub;

namespace {

constexpr std::chrono::seconds interval = 15s; // the shortest there is
constexpr std::chrono::seconds longestInterval = 17s; // with the jitter of 10 %

} // namespace

/// What the built program puts on the bus while nothing happens that a panel would have to know.
class TestQuietBus : public QObject {
    Q_OBJECT

private:
    /// Lets time pass until the service was asked \p times more.
    void poll(int times)
    {
        const qsizetype end = m_program.timesAsked() + times;
        for (int jumps = 0; m_program.timesAsked() < end; ++jumps) {
            QVERIFY(jumps < 3 * times);
            const qsizetype asked = m_program.timesAsked();
            wake(); // which lets it deal with the latest answer first
            m_clock.jump(longestInterval);
            wake();
            (void)QTest::qWaitFor([&] { return m_program.timesAsked() > asked; }, 100);
        }
    }

    /// The program answers, and sees how late it is.
    void wake() { QVERIFY(m_panel.property(item(), u"Id"_s).isValid()); }

    /// What panels have to act upon.
    QStringList trayTraffic()
    {
        QStringList traffic;
        for (const BusMonitor::Message &message : m_bus.messages()) {
            if ((message.kind == "sig"_L1 && message.interface == "org.kde.StatusNotifierItem"_L1)
                || (message.kind == "sig"_L1 && message.interface == "com.canonical.dbusmenu"_L1)
                || message.member == "PropertiesChanged"_L1 || message.member == "RegisterStatusNotifierItem"_L1)
                traffic << message.interface + u'.' + message.member;
        }
        return traffic;
    }

    QString item() const { return m_panel.items().value(0); }
    QString balanceLine() const { return m_panel.menu(item()).value(0).label; }

    BusMonitor m_bus;
    StatusNotifierStub m_panel{QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"panel"_s)};
    JumpingClock m_clock;
    AnsweredProgram m_program{Credits::fromWhole(4335)};

private Q_SLOTS:
    void initTestCase()
    {
        const QFileInfo settings(m_program.program.settingsFile());
        QVERIFY(QDir().mkpath(settings.path()));
        QFile file(settings.filePath());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("[polling]\nintervalSeconds=" + QByteArray::number(qint64(interval.count())) + '\n');
        file.close();

        QVERIFY(m_panel.start());
        m_clock.give(m_program.program);
        m_program.program.start({u"--refresh"_s});
        QTRY_VERIFY(balanceLine().startsWith(u"4,335 credits"_s));
        QVERIFY(m_bus.start());
    }

    void cleanup()
    {
        if (QTest::currentTestFailed())
            qInfo().noquote() << m_program.program.output();
    }

    void saysNothingForTenMinutesOfUnchangedBalance()
    {
        poll(2); // what the first answers brought is over; the second shows that nothing was spent
        m_bus.forget();
        const std::chrono::seconds before = m_clock.ahead();
        const qsizetype asked = m_program.timesAsked();
        poll(40);
        QVERIFY(m_clock.ahead() - before >= 10min);
        QCOMPARE_GE(m_program.timesAsked() - asked, 40);
        QCOMPARE(trayTraffic(), QStringList());
        QVERIFY(balanceLine().startsWith(u"4,335 credits"_s));
    }

    void saysEachChangeOnce()
    {
        m_bus.forget();
        m_program.answer(Credits::fromWhole(4000)); // healthy still, and another number
        poll(1);
        QTRY_VERIFY(balanceLine().startsWith(u"4,000 credits"_s));
        poll(2);
        const QStringList traffic = trayTraffic();
        QCOMPARE(traffic.count(u"org.kde.StatusNotifierItem.NewIcon"_s), 1);
        QCOMPARE(traffic.count(u"org.kde.StatusNotifierItem.NewToolTip"_s), 1);
        QCOMPARE(traffic.count(u"org.kde.StatusNotifierWatcher.RegisterStatusNotifierItem"_s), 0);
        qInfo().noquote() << traffic.join(u' ');
    }

    void saysTroubleAtOnce()
    {
        m_bus.forget();
        m_program.service.setReply(kie::StandInServer::trouble(401, "no"));
        poll(1);
        QTRY_VERIFY(m_panel.menu(item()).value(1).label.startsWith(u"Kie did not accept the key"_s));
        QVERIFY(trayTraffic().contains(u"org.kde.StatusNotifierItem.NewIcon"_s));
        QVERIFY(trayTraffic().contains(u"org.kde.StatusNotifierItem.NewToolTip"_s));
    }
};

QTEST_GUILESS_MAIN(TestQuietBus)
#include "tst_quietbus.moc"
