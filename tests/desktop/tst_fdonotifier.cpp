// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifier_fdo.h"

#include "notificationserverstub.h"
#include "ownbus.h"
#include "support/patience.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using desktop::FdoNotifier;
using desktop::Notification;
using testsupport::NotificationServerStub;

namespace {

Notification lowCredits(const QString &body = u"400 credits are left."_s)
{
    return {.topic = u"balance/main"_s,
            .title = u"Credits run low"_s,
            .body = body,
            .actions = {{u"topup"_s, u"Top up"_s}, {u"snooze"_s, u"Snooze"_s}}};
}

QDBusMessage signalOfTheService(const QString &name, const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, name);
    message.setArguments(arguments);
    return message;
}

} // namespace

class FdoNotifierTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<NotificationServerStub>(*m_serverBus);
        QVERIFY(m_server->start());
        m_notifier = std::make_unique<FdoNotifier>(QDBusConnection::sessionBus());
        m_actions = std::make_unique<QSignalSpy>(m_notifier.get(), &FdoNotifier::actionInvoked);
        m_undeliverable = std::make_unique<QSignalSpy>(m_notifier.get(), &FdoNotifier::undeliverable);
        m_delivered = std::make_unique<QSignalSpy>(m_notifier.get(), &FdoNotifier::delivered);
        m_delayed = std::make_unique<QSignalSpy>(m_notifier.get(), &FdoNotifier::delayed);
    }

    void cleanup()
    {
        m_notifier.reset();
        m_server.reset();
    }

    void introducesItselfAsTheSpecificationAsks()
    {
        m_notifier->show(lowCredits());
        QTRY_COMPARE(m_server->notifications().size(), 1);
        const auto &call = m_server->notifications().constFirst();
        QCOMPARE(call.appName, u"Kie Credits"_s);
        QCOMPARE(call.appIcon, u"io.github.kiecredits.Tray"_s);
        QCOMPARE(call.hints.value(u"desktop-entry"_s), u"io.github.kiecredits.Tray"_s);
        QCOMPARE(call.summary, u"Credits run low"_s);
        QCOMPARE(call.body, u"400 credits are left."_s);
        QCOMPARE(call.replacesId, 0U);
        QCOMPARE(call.timeoutMs, -1);
        QVERIFY(!call.hints.contains(u"transient"_s));
    }

    void sendsTheUrgencyAsAByte_data()
    {
        QTest::addColumn<Notification::Urgency>("urgency");
        QTest::addColumn<uchar>("level");
        QTest::newRow("low") << Notification::Urgency::Low << uchar(0);
        QTest::newRow("normal") << Notification::Urgency::Normal << uchar(1);
        QTest::newRow("critical") << Notification::Urgency::Critical << uchar(2);
    }
    void sendsTheUrgencyAsAByte()
    {
        QFETCH(const Notification::Urgency, urgency);
        Notification notification = lowCredits();
        notification.urgency = urgency;
        m_notifier->show(notification);
        QTRY_COMPARE(m_server->notifications().size(), 1);
        const QVariant sent = m_server->notifications().constFirst().hints.value(u"urgency"_s);
        QCOMPARE(sent.metaType(), QMetaType::fromType<uchar>());
        QTEST(sent.value<uchar>(), "level");
    }

    void marksWhatIsGoodForAMomentOnly()
    {
        Notification notification = lowCredits();
        notification.transient = true;
        m_notifier->show(notification);
        QTRY_COMPARE(m_server->notifications().size(), 1);
        QCOMPARE(m_server->notifications().constFirst().hints.value(u"transient"_s), QVariant(true));
    }

    void escapesTheBodyOnlyWhereItIsMarkup_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("body");
        QTest::newRow("markup") << QStringList{u"body"_s, u"body-markup"_s} << u"&lt;b&gt; &amp; &quot;co&quot;"_s;
        QTest::newRow("plain") << QStringList{u"body"_s} << u"<b> & \"co\""_s;
    }
    void escapesTheBodyOnlyWhereItIsMarkup()
    {
        QFETCH(const QStringList, capabilities);
        m_server->setCapabilities(capabilities);
        m_notifier->show(lowCredits(u"<b> & \"co\""_s));
        QTRY_COMPARE(m_server->notifications().size(), 1);
        QTEST(m_server->notifications().constFirst().body, "body");
    }

    void offersActionsOnlyWhereTheyAreUnderstood_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QStringList>("actions");
        QTest::newRow("understood") << QStringList{u"actions"_s} << QStringList{u"default"_s, u"Open"_s,   u"topup"_s,
                                                                                u"Top up"_s,  u"snooze"_s, u"Snooze"_s};
        QTest::newRow("not understood") << QStringList{u"body"_s} << QStringList{};
    }
    void offersActionsOnlyWhereTheyAreUnderstood()
    {
        QFETCH(const QStringList, capabilities);
        m_server->setCapabilities(capabilities);
        m_notifier->show(lowCredits());
        QTRY_COMPARE(m_server->notifications().size(), 1);
        QTEST(m_server->notifications().constFirst().actions, "actions");
    }

    void asksForTheCapabilitiesOnce()
    {
        showAndWait(lowCredits());
        showAndWait(lowCredits());
        QCOMPARE(m_server->capabilityQuestions(), 1);
    }

    void replacesTheNotificationOfTheSameTopic()
    {
        showAndWait(lowCredits());
        showAndWait(lowCredits(u"90 credits are left."_s));
        QCOMPARE(m_server->notifications().at(1).replacesId, m_server->notifications().at(0).id);
    }

    void leavesOtherTopicsAlone()
    {
        showAndWait(lowCredits());
        Notification other = lowCredits();
        other.topic = u"balance/second"_s;
        showAndWait(other);
        QCOMPARE(m_server->notifications().at(1).replacesId, 0U);
        QVERIFY(m_server->notifications().at(1).id != m_server->notifications().at(0).id);
    }

    void replacesEvenBeforeTheFirstAnswer()
    {
        showAndWait(lowCredits(u"capabilities are known now"_s));
        m_server->setDelay(100ms);
        Notification other = lowCredits(u"first"_s);
        other.topic = u"other"_s;
        m_notifier->show(other);
        QTRY_COMPARE(m_server->notifications().size(), 2); // arrived, not answered
        other.body = u"outdated before it was sent"_s;
        m_notifier->show(other);
        other.body = u"newest"_s;
        m_notifier->show(other);
        QTRY_COMPARE(m_server->notifications().size(), 3);
        QCOMPARE(m_server->notifications().at(2).body, u"newest"_s);
        QCOMPARE(m_server->notifications().at(2).replacesId, m_server->notifications().at(1).id);
        QVERIFY(m_undeliverable->isEmpty());
    }

    void closesByTopic()
    {
        showAndWait(lowCredits());
        m_notifier->close(u"somebody else's topic"_s);
        m_notifier->close(lowCredits().topic);
        m_notifier->close(lowCredits().topic);
        QTRY_COMPARE(m_server->closed(), QList<uint>{1});
        showAndWait(lowCredits());
        QCOMPARE(m_server->notifications().at(1).replacesId, 0U);
        QCOMPARE(m_server->closed(), QList<uint>{1});
    }

    void closesWhatIsStillOnItsWay()
    {
        m_server->setDelay(100ms);
        m_notifier->show(lowCredits());
        QTRY_COMPARE(m_server->notifications().size(), 1); // arrived, not answered
        m_notifier->close(lowCredits().topic);
        QTRY_COMPARE(m_server->closed(), QList<uint>{1});
        QVERIFY(m_undeliverable->isEmpty());
    }

    void sendsNothingThatWasClosedBeforeItWasSent()
    {
        m_notifier->show(lowCredits());
        m_notifier->close(lowCredits().topic);
        Notification other = lowCredits();
        other.topic = u"other"_s;
        showAndWait(other);
        QCOMPARE(m_server->notifications().size(), 1);
        QVERIFY(m_server->closed().isEmpty());
    }

    void showsAgainWhatWasClosedOnItsWay()
    {
        m_server->setDelay(100ms);
        m_notifier->show(lowCredits());
        QTRY_COMPARE(m_server->notifications().size(), 1);
        m_notifier->close(lowCredits().topic);
        m_notifier->show(lowCredits(u"after all"_s));
        QTRY_COMPARE(m_server->notifications().size(), 2);
        QCOMPARE(m_server->notifications().at(1).replacesId, 1U);
        QVERIFY(m_server->closed().isEmpty());
    }

    void passesOnActions_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("token");
        QTest::newRow("button") << u"topup"_s << QString();
        QTest::newRow("button with a token") << u"topup"_s << u"token-17"_s;
        QTest::newRow("the notification itself") << u"default"_s << u"token-18"_s;
    }
    void passesOnActions()
    {
        QFETCH(const QString, action);
        QFETCH(const QString, token);
        showAndWait(lowCredits());
        m_server->invokeAction(1, action, token);
        QTRY_COMPARE(m_actions->size(), 1);
        QCOMPARE(m_actions->takeFirst(), (QVariantList{lowCredits().topic, action, token}));
        m_server->invokeAction(1, action);
        QTRY_COMPARE(m_actions->size(), 1);
        QCOMPARE(m_actions->takeFirst().at(2), QVariant(QString())); // a token is good once
    }

    void ignoresActionsOfOtherProgramsNotifications()
    {
        showAndWait(lowCredits());
        m_server->invokeAction(2, u"default"_s, u"token of another"_s);
        m_server->invokeAction(1, u"topup"_s);
        QTRY_COMPARE(m_actions->size(), 1);
        QCOMPARE(m_actions->constFirst(), (QVariantList{lowCredits().topic, u"topup"_s, QString()}));
    }

    void ignoresSignalsOfForeignSenders()
    {
        showAndWait(lowCredits());
        const OwnBus foreigner;
        QVERIFY((*foreigner).send(signalOfTheService(u"ActivationToken"_s, {1U, u"forged"_s})));
        QVERIFY((*foreigner).send(signalOfTheService(u"ActionInvoked"_s, {1U, u"forged"_s})));
        QVERIFY((*foreigner).send(signalOfTheService(u"NotificationClosed"_s, {1U, 2U})));
        (*foreigner).interface()->isServiceRegistered(u"org.freedesktop.Notifications"_s); // a round trip: all is sent
        m_server->invokeAction(1, u"topup"_s);
        QTRY_COMPARE(m_actions->size(), 1);
        QCOMPARE(m_actions->constFirst(), (QVariantList{lowCredits().topic, u"topup"_s, QString()}));
    }

    void forgetsWhatTheUserClosed()
    {
        showAndWait(lowCredits());
        m_server->dismiss(1);
        m_server->invokeAction(1, u"topup"_s); // by then somebody else's
        letEverythingArrive();
        showAndWait(lowCredits());
        QCOMPARE(m_server->notifications().at(1).replacesId, 0U);
        QVERIFY(m_actions->isEmpty());
    }

    void forgetsTheServerThatWentAway()
    {
        showAndWait(lowCredits());
        m_server->stop();
        const OwnBus newBus;
        NotificationServerStub newServer(*newBus);
        newServer.setCapabilities({u"body"_s});
        QVERIFY(newServer.start());
        letEverythingArrive();
        m_notifier->show(lowCredits(u"<new>"_s));
        QTRY_COMPARE(newServer.notifications().size(), 1);
        letEverythingArrive();
        const auto &call = newServer.notifications().constLast();
        QCOMPARE(call.replacesId, 0U);
        QCOMPARE(call.body, u"<new>"_s);
        QVERIFY(call.actions.isEmpty());
        QVERIFY(m_undeliverable->isEmpty());

        m_server->invokeAction(1, u"topup"_s); // the same id, but the old server's
        newServer.invokeAction(1, u"snooze"_s);
        QTRY_VERIFY(!m_actions->isEmpty());
        QCOMPARE(m_actions->constFirst().at(1), u"snooze"_s);
    }

    void asksTheNewServerWhenTheOldOneLeavesInTheMiddle()
    {
        m_server->setDelay(10s);
        m_notifier->show(lowCredits());
        QTRY_COMPARE(m_server->capabilityQuestions(), 1);
        m_server->stop();
        const OwnBus newBus;
        NotificationServerStub newServer(*newBus);
        QVERIFY(newServer.start());
        QTRY_COMPARE(newServer.notifications().size(), 1);
        QVERIFY(m_undeliverable->isEmpty());
    }

    void buttonsWorkOnAServerThatStartsAfterTheProgram()
    {
        m_server->stop();
        letEverythingArrive();
        QVERIFY(m_server->start());
        showAndWait(lowCredits());
        m_server->invokeAction(1, u"topup"_s);
        QTRY_COMPARE(m_actions->size(), 1);
        m_notifier->close(lowCredits().topic);
        QTRY_COMPARE(m_server->closed(), QList<uint>{1});
    }

    void theNextServerGetsWhatTheOldOneLeftUnanswered()
    {
        showAndWait(lowCredits());
        m_server->setDelay(10s);
        m_notifier->show(lowCredits(u"90 credits are left."_s));
        QTRY_COMPARE(m_server->notifications().size(), 2); // arrived, not answered
        m_server->stop(); // but still on the bus, where it never answers
        const OwnBus newBus;
        NotificationServerStub newServer(*newBus);
        QVERIFY(newServer.start());
        QTRY_COMPARE(newServer.notifications().size(), 1);
        letEverythingArrive();
        QCOMPARE(newServer.notifications().constFirst().replacesId, 0U);
        newServer.invokeAction(1, u"topup"_s);
        QTRY_COMPARE(m_actions->size(), 1);
        QVERIFY(m_undeliverable->isEmpty());
    }

    void aServerThatGaveItsNameAwayGivesNoIdsForTheNext()
    {
        showAndWait(lowCredits());
        m_server->setDelay(300ms);
        m_notifier->show(lowCredits(u"90 credits are left."_s));
        QTRY_COMPARE(m_server->notifications().size(), 2); // arrived, not answered
        m_server->stop(); // but still on the bus, and its answer comes
        const OwnBus newBus;
        NotificationServerStub newServer(*newBus);
        QVERIFY(newServer.start());
        QTRY_COMPARE(newServer.notifications().size(), 1);
        QCOMPARE(newServer.notifications().constFirst().replacesId, 0U);
        QVERIFY(m_undeliverable->isEmpty());
    }

    void saysOnceWhatCannotBeDelivered_data()
    {
        QTest::addColumn<bool>("running");
        QTest::addColumn<QString>("error");
        QTest::newRow("no server") << false << QString();
        QTest::newRow("server fails") << true << u"no screen"_s;
    }
    void saysOnceWhatCannotBeDelivered()
    {
        QFETCH(const bool, running);
        QFETCH(const QString, error);
        m_server->setError(error);
        if (!running)
            m_server->stop();
        m_notifier->show(lowCredits());
        QVERIFY(m_undeliverable->isEmpty()); // never before show() returned
        QVERIFY(m_undeliverable->wait(3500));
        QCOMPARE(m_undeliverable->constFirst().constFirst().value<Notification>().body, lowCredits().body);
        QVERIFY(!m_undeliverable->wait(200));
        QVERIFY(m_delivered->isEmpty());
    }

    void saysWhatWasDelivered()
    {
        m_notifier->show(lowCredits());
        QVERIFY(m_delivered->isEmpty());
        QVERIFY(m_delivered->wait(PatienceMs));
        QCOMPARE(m_delivered->constFirst().constFirst(), QVariant(lowCredits().topic));
        m_notifier->show(lowCredits());
        m_notifier->close(lowCredits().topic); // nobody waits for it any more
        QVERIFY(!m_delivered->wait(200));
    }

    /// Each call takes the server 4 seconds, the first one that asks for its capabilities as well.
    void aSlowServerGetsOneNotificationThatCanBeReplacedAndClosed_data()
    {
        QTest::addColumn<bool>("capabilitiesAreKnown");
        QTest::newRow("first notification") << false;
        QTest::newRow("later notification") << true;
    }
    void aSlowServerGetsOneNotificationThatCanBeReplacedAndClosed()
    {
        QFETCH(const bool, capabilitiesAreKnown);
        if (capabilitiesAreKnown) {
            Notification other = lowCredits();
            other.topic = u"other"_s;
            showAndWait(other);
            m_delivered->clear();
        }
        const qsizetype before = m_server->notifications().size();
        m_server->setDelay(4s);
        m_notifier->show(lowCredits());
        QVERIFY(m_delayed->wait(3500));
        QCOMPARE(m_delayed->constFirst().constFirst().value<Notification>().body, lowCredits().body);
        QVERIFY(m_delivered->wait(9000));
        QCOMPARE(m_server->notifications().size(), before + 1);
        QCOMPARE(m_delayed->size(), 1);
        QVERIFY(m_undeliverable->isEmpty());

        m_server->setDelay(0s);
        const uint id = m_server->notifications().constLast().id;
        m_server->invokeAction(id, u"topup"_s);
        QTRY_COMPARE(m_actions->size(), 1);
        showAndWait(lowCredits(u"90 credits are left."_s));
        QCOMPARE(m_server->notifications().constLast().replacesId, id);
        m_notifier->close(lowCredits().topic);
        QTRY_COMPARE(m_server->closed(), QList<uint>{id});
    }

    void aSilentServerGetsOneNotificationHoweverMuchThereIsToSay()
    {
        m_server->setDelay(10min);
        m_notifier->show(lowCredits());
        QVERIFY(m_delayed->wait(3500));
        m_notifier->show(lowCredits(u"90 credits are left."_s));
        QVERIFY(m_delayed->wait(3500));
        QCOMPARE(m_delayed->constLast().constFirst().value<Notification>().body, u"90 credits are left."_s);
        QCOMPARE(m_server->notifications().size(), 1);
        QVERIFY(m_undeliverable->isEmpty());
        m_server->stop(); // what it had not answered is lost
        QVERIFY(m_undeliverable->wait(PatienceMs));
        QCOMPARE(m_undeliverable->size(), 1);
        QCOMPARE(m_undeliverable->constFirst().constFirst().value<Notification>().body, u"90 credits are left."_s);
    }

    void saysWhenAServerIsThere()
    {
        m_server->stop();
        letEverythingArrive();
        QSignalSpy available(m_notifier.get(), &FdoNotifier::becameAvailable);
        m_notifier->show(lowCredits());
        QVERIFY(m_undeliverable->wait(PatienceMs));
        QVERIFY(available.isEmpty());
        QVERIFY(m_server->start());
        QVERIFY(available.wait(PatienceMs));
        showAndWait(lowCredits());
        QCOMPARE(available.size(), 1);
    }

    void saysNothingOfAFailureThatNobodyWaitsFor()
    {
        showAndWait(lowCredits());
        m_server->setDelay(100ms);
        m_server->setError(u"no screen"_s);
        m_notifier->show(lowCredits());
        m_notifier->close(lowCredits().topic);
        QVERIFY(!m_undeliverable->wait(500));
    }

    void deliversAgainOnceAServerIsThere()
    {
        m_server->stop();
        m_notifier->show(lowCredits());
        QVERIFY(m_undeliverable->wait(PatienceMs));
        QVERIFY(m_server->start());
        m_notifier->show(lowCredits());
        QTRY_COMPARE(m_server->notifications().size(), 1);
    }

    void saysSoWithoutABus()
    {
        FdoNotifier notifier(QDBusConnection(u"never connected"_s));
        QSignalSpy undeliverable(&notifier, &FdoNotifier::undeliverable);
        notifier.show(lowCredits());
        QVERIFY(undeliverable.isEmpty());
        QVERIFY(undeliverable.wait(PatienceMs));
        QCOMPARE(undeliverable.size(), 1);
    }

private:
    /// Shows it and waits for the answer too: the next one's replaces_id depends on it.
    void showAndWait(const Notification &notification)
    {
        QSignalSpy notified(m_server.get(), &NotificationServerStub::notified);
        m_notifier->show(notification);
        QVERIFY(notified.wait(PatienceMs));
        letEverythingArrive();
    }

    /// The bus keeps the order of messages: when this one has passed, all before it have.
    void letEverythingArrive()
    {
        const auto interface = u"test.Mark"_s;
        auto bus = QDBusConnection::sessionBus();
        QSignalSpy passed(this, &FdoNotifierTest::markPassed);
        QVERIFY(bus.connect({}, u"/mark"_s, interface, u"Passed"_s, this, SIGNAL(markPassed())));
        QVERIFY(!bus.interface()->isServiceRegistered(u"test.Nobody"_s)); // answered: the bus has heard of the wish
        QTimer::singleShot(0, this, [&] { // behind the answers that the stub sends from the event loop
            QVERIFY((*m_serverBus).send(QDBusMessage::createSignal(u"/mark"_s, interface, u"Passed"_s)));
        });
        QVERIFY(passed.wait(PatienceMs));
        QVERIFY(bus.disconnect({}, u"/mark"_s, interface, u"Passed"_s, this, SIGNAL(markPassed())));
    }

Q_SIGNALS:
    void markPassed();

private:
    OwnBus m_serverBus;
    std::unique_ptr<NotificationServerStub> m_server;
    std::unique_ptr<FdoNotifier> m_notifier;
    std::unique_ptr<QSignalSpy> m_actions;
    std::unique_ptr<QSignalSpy> m_undeliverable;
    std::unique_ptr<QSignalSpy> m_delivered;
    std::unique_ptr<QSignalSpy> m_delayed;
};

QTEST_GUILESS_MAIN(FdoNotifierTest)
#include "tst_fdonotifier.moc"
