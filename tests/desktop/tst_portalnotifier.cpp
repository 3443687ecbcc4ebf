// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifier_portal.h"

#include "ownbus.h"
#include "portalstub.h"
#include "support/patience.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using desktop::Notification;
using desktop::PortalNotifier;
using testsupport::PortalStub;

namespace {

Notification lowCredits()
{
    return {.topic = u"1/balance"_s,
            .title = u"Credits run low"_s,
            .body = u"<b>400</b> & counting"_s,
            .actions = {{u"top-up"_s, u"Top up"_s}, {u"snooze"_s, u"Snooze"_s}}};
}

} // namespace

class PortalNotifierTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_portal = std::make_unique<PortalStub>(*m_portalBus);
        QVERIFY(m_portal->start());
        m_notifier = std::make_unique<PortalNotifier>(QDBusConnection::sessionBus());
    }

    void cleanup()
    {
        m_notifier.reset();
        m_portal.reset();
    }

    void saysWhatThePortalAsksFor()
    {
        m_notifier->show(lowCredits());
        QTRY_COMPARE(m_portal->added.size(), 1);
        const PortalStub::Added &added = m_portal->added.constFirst();
        QCOMPARE(added.id, u"1/balance"_s);
        QCOMPARE(added.notification.value(u"title"_s), u"Credits run low"_s);
        QCOMPARE(added.notification.value(u"body"_s), u"<b>400</b> & counting"_s); // plain by the specification
        QCOMPARE(added.notification.value(u"default-action"_s), u"default"_s);
        QCOMPARE(added.buttons,
                 (QList<QVariantMap>{{{u"label"_s, u"Top up"_s}, {u"action"_s, u"top-up"_s}},
                                     {{u"label"_s, u"Snooze"_s}, {u"action"_s, u"snooze"_s}}}));
    }

    void hasNoButtonsWhereThereIsNothingToPress()
    {
        Notification notification = lowCredits();
        notification.actions.clear();
        m_notifier->show(notification);
        QTRY_COMPARE(m_portal->added.size(), 1);
        QVERIFY(!m_portal->added.constFirst().notification.contains(u"buttons"_s));
    }

    void translatesTheUrgency_data()
    {
        QTest::addColumn<Notification::Urgency>("urgency");
        QTest::addColumn<QString>("priority");
        QTest::newRow("low") << Notification::Urgency::Low << u"low"_s;
        QTest::newRow("normal") << Notification::Urgency::Normal << u"normal"_s;
        QTest::newRow("critical") << Notification::Urgency::Critical << u"urgent"_s;
    }
    void translatesTheUrgency()
    {
        QFETCH(const Notification::Urgency, urgency);
        Notification notification = lowCredits();
        notification.urgency = urgency;
        m_notifier->show(notification);
        QTRY_COMPARE(m_portal->added.size(), 1);
        QTEST(m_portal->added.constFirst().notification.value(u"priority"_s).toString(), "priority");
    }

    void replacesByTheTopic()
    {
        m_notifier->show(lowCredits());
        m_notifier->show(lowCredits());
        QTRY_COMPARE(m_portal->added.size(), 2);
        QCOMPARE(m_portal->added.at(0).id, m_portal->added.at(1).id);
    }

    void closesByTheTopic()
    {
        m_notifier->show(lowCredits());
        m_notifier->close(u"1/balance"_s);
        QTRY_COMPARE(m_portal->removed, QStringList{u"1/balance"_s});
    }

    void tellsWhichButtonWasPressed_data()
    {
        QTest::addColumn<QVariantList>("parameter");
        QTest::addColumn<QString>("token");
        const QVariantMap platformData{{u"activation-token"_s, u"token-1"_s}};
        QTest::newRow("no platform data") << QVariantList{} << QString();
        QTest::newRow("platform data") << QVariantList{platformData} << u"token-1"_s;
        QTest::newRow("after a parameter") << QVariantList{u"target"_s, platformData} << u"token-1"_s;
        QTest::newRow("without a token") << QVariantList{QVariantMap{{u"else"_s, 1}}} << QString();
    }
    void tellsWhichButtonWasPressed()
    {
        QFETCH(const QVariantList, parameter);
        QFETCH(const QString, token);
        QSignalSpy actions(m_notifier.get(), &PortalNotifier::actionInvoked);
        m_portal->invokeAction(u"1/balance"_s, u"snooze"_s, parameter);
        QTRY_COMPARE(actions.size(), 1);
        QCOMPARE(actions.constFirst(), (QVariantList{u"1/balance"_s, u"snooze"_s, token}));
    }

    void believesNobodyButThePortal()
    {
        QSignalSpy actions(m_notifier.get(), &PortalNotifier::actionInvoked);
        const OwnBus foreigner;
        QDBusMessage message = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                          u"org.freedesktop.portal.Notification"_s, u"ActionInvoked"_s);
        message.setArguments({u"1/balance"_s, u"top-up"_s, QVariantList{}});
        QVERIFY((*foreigner).send(message));
        QVERIFY(!actions.wait(200));
        m_portal->invokeAction(u"1/balance"_s, u"snooze"_s, {}); // which does come
        QTRY_COMPARE(actions.size(), 1);
        QCOMPARE(actions.constFirst().at(1), u"snooze"_s);
    }

    void saysWhatCannotBeDelivered_data()
    {
        QTest::addColumn<bool>("there");
        QTest::newRow("the portal refuses") << true;
        QTest::newRow("there is no portal") << false;
    }
    void saysWhatCannotBeDelivered()
    {
        QFETCH(const bool, there);
        m_portal->error = u"not allowed"_s;
        if (!there)
            m_portal->stop();
        QSignalSpy undeliverable(m_notifier.get(), &PortalNotifier::undeliverable);
        m_notifier->show(lowCredits());
        QVERIFY(undeliverable.isEmpty()); // never before show() returns
        QVERIFY(undeliverable.wait(4000));
        QCOMPARE(undeliverable.constFirst().constFirst().value<Notification>().topic, u"1/balance"_s);
    }

    void saysWhatWasDelivered()
    {
        QSignalSpy delivered(m_notifier.get(), &PortalNotifier::delivered);
        m_notifier->show(lowCredits());
        m_notifier->show(lowCredits()); // instead of the first
        QVERIFY(delivered.wait(PatienceMs));
        QVERIFY(!delivered.wait(200));
        QCOMPARE(delivered.size(), 1);
        QCOMPARE(delivered.constFirst().constFirst(), QVariant(u"1/balance"_s));
        m_notifier->show(lowCredits());
        m_notifier->close(u"1/balance"_s); // nobody waits for it any more
        QVERIFY(!delivered.wait(200));
    }

    void waitsForASlowPortal()
    {
        m_portal->delay = 4s;
        QSignalSpy delayed(m_notifier.get(), &PortalNotifier::delayed);
        QSignalSpy delivered(m_notifier.get(), &PortalNotifier::delivered);
        QSignalSpy undeliverable(m_notifier.get(), &PortalNotifier::undeliverable);
        m_notifier->show(lowCredits());
        QVERIFY(delayed.wait(3500));
        QVERIFY(delivered.wait(2000));
        QCOMPARE(delayed.size(), 1);
        QCOMPARE(m_portal->added.size(), 1);
        QVERIFY(undeliverable.isEmpty());
    }

    void saysWhenThePortalIsBack()
    {
        QSignalSpy available(m_notifier.get(), &PortalNotifier::becameAvailable);
        m_portal->stop();
        QVERIFY(!available.wait(100));
        QVERIFY(m_portal->start());
        QVERIFY(available.wait(PatienceMs));
    }

    void saysThatNothingCanBeDeliveredWithoutABus()
    {
        PortalNotifier notifier(QDBusConnection(u"none"_s));
        QSignalSpy undeliverable(&notifier, &PortalNotifier::undeliverable);
        notifier.show(lowCredits());
        QVERIFY(undeliverable.wait(PatienceMs));
        notifier.close(u"1/balance"_s);
    }

private:
    OwnBus m_portalBus;
    std::unique_ptr<PortalStub> m_portal;
    std::unique_ptr<PortalNotifier> m_notifier;
};

QTEST_GUILESS_MAIN(PortalNotifierTest)
#include "tst_portalnotifier.moc"
