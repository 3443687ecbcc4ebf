// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answeredprogram.h"
#include "busmonitor.h"
#include "jumpingclock.h"
#include "notificationserverstub.h"
#include "statusnotifierstub.h"
#include "support/patience.h"

#include <QDBusConnection>
#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;
using testsupport::NotificationServerStub;
using testsupport::StatusNotifierStub;

/// The status of the built program's icon, by which panels hide it or bring it to the front.
class TestHiding : public QObject {
    Q_OBJECT

private:
    void start(const QByteArray &settings)
    {
        const QFileInfo path(m_program->program.settingsFile());
        QVERIFY(QDir().mkpath(path.path()));
        QFile file(path.filePath());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(settings);
        file.close();
        m_clock->give(m_program->program);
        m_program->program.start({u"--refresh"_s});
        QTRY_VERIFY(line().startsWith(u"4,335 credits"_s));
    }

    /// The program fetches a balance of \p credits.
    void answer(int credits)
    {
        m_program->answer(Credits::fromWhole(credits));
        refresh();
        QTRY_VERIFY(line().startsWith(QLocale(QLocale::English).toString(credits) + u" credit"_s));
    }

    void refresh()
    {
        m_clock->jump(3s); // it asks at most once in two seconds
        QCOMPARE(m_program->program.runAgain({u"--refresh"_s}), 0);
    }

    /// How often the program has emitted \p signal.
    qsizetype emitted(const QString &signal)
    {
        qsizetype count = 0;
        for (const BusMonitor::Message &message : m_bus->messages())
            count += message.kind == "sig"_L1 && message.member == signal ? 1 : 0;
        return count;
    }

    QString item() const { return m_panel->items().value(0); }
    QString line() const { return m_panel->menu(item()).value(0).label; }
    QString status() const { return m_panel->property(item(), u"Status"_s).toString(); }

    std::unique_ptr<BusMonitor> m_bus;
    std::unique_ptr<StatusNotifierStub> m_panel;
    std::unique_ptr<NotificationServerStub> m_notifications;
    std::unique_ptr<JumpingClock> m_clock;
    std::unique_ptr<AnsweredProgram> m_program;

private Q_SLOTS:
    void init()
    {
        m_bus = std::make_unique<BusMonitor>();
        QVERIFY(m_bus->start());
        m_panel = std::make_unique<StatusNotifierStub>(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"panel"_s));
        QVERIFY(m_panel->start());
        m_notifications = std::make_unique<NotificationServerStub>(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"notifications"_s));
        QVERIFY(m_notifications->start()); // else Qt's icon shows the messages, and needs attention for that
        m_clock = std::make_unique<JumpingClock>();
        m_program = std::make_unique<AnsweredProgram>(Credits::fromWhole(4335));
    }

    void cleanup()
    {
        if (QTest::currentTestFailed())
            qInfo().noquote() << m_program->program.output();
        m_program.reset();
        m_clock.reset();
        m_notifications.reset();
        m_panel.reset();
        QDBusConnection::disconnectFromBus(u"panel"_s);
        m_bus.reset();
    }

    void isActiveThroughoutByDefault()
    {
        start({});
        QCOMPARE(status(), u"Active"_s);
        answer(50);
        QCOMPARE(status(), u"Active"_s);
        QCOMPARE(emitted(u"NewStatus"_s), 0);
        QCOMPARE(emitted(u"NewAttentionIcon"_s), 0);
        QVERIFY(m_panel->attentionPixmaps(item()).isEmpty());
    }

    void followsTheStateWhereTheUserChoseSo()
    {
        start("[display]\nhideWhileHealthy=true\n");
        QTRY_COMPARE(status(), u"Passive"_s);
        QCOMPARE(emitted(u"NewStatus"_s), 1);
        answer(4000); // as healthy
        QCOMPARE(emitted(u"NewStatus"_s), 1);
        answer(400);
        QCOMPARE(status(), u"Active"_s);
        QCOMPARE(emitted(u"NewStatus"_s), 2);
        answer(50);
        QCOMPARE(status(), u"NeedsAttention"_s);
        QCOMPARE(emitted(u"NewStatus"_s), 3);
        answer(4335);
        QCOMPARE(status(), u"Passive"_s);
        QCOMPARE(emitted(u"NewStatus"_s), 4);
    }

    /// Without one panels show nothing; Qt has none.
    void hasTheSamePictureWhileItNeedsAttention()
    {
        start("[display]\nhideWhileHealthy=true\n");
        for (const int credits : {50, 40}) {
            const qsizetype announced = emitted(u"NewAttentionIcon"_s);
            answer(credits);
            QCOMPARE(status(), u"NeedsAttention"_s);
            QCOMPARE_GT(emitted(u"NewAttentionIcon"_s), announced);
            const auto pictures = m_panel->iconPixmaps(item());
            const auto attention = m_panel->attentionPixmaps(item());
            QCOMPARE(attention.size(), 8);
            for (qsizetype i = 0; i < attention.size(); ++i) {
                QCOMPARE(attention[i].size, pictures[i].size);
                QCOMPARE(attention[i].argb, pictures[i].argb);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestHiding)
#include "tst_hiding.moc"
