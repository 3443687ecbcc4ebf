// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifier_fdo.h"

#include "desktop/applicationid.h"
#include "desktop/notifier_portal.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

constexpr int timeoutMs = 3000;
const auto defaultAction = u"default"_s;

QString service()
{
    return u"org.freedesktop.Notifications"_s;
}

QString path()
{
    return u"/org/freedesktop/Notifications"_s;
}

/// \param server  the service's name, which starts a server where none runs, or the unique name of one server.
QDBusMessage methodCall(const QString &server, const QString &method)
{
    return QDBusMessage::createMethodCall(server, path(), service(), method);
}

/// The levels of the specification, which wants them as a byte.
uchar urgencyLevel(Notification::Urgency urgency)
{
    switch (urgency) {
    case Notification::Urgency::Low:
        return 0;
    case Notification::Urgency::Normal:
        return 1;
    case Notification::Urgency::Critical:
        return 2;
    }
    Q_UNREACHABLE();
}

QVariantMap hints(const Notification &notification)
{
    QVariantMap hints{{u"urgency"_s, QVariant::fromValue(urgencyLevel(notification.urgency))},
                      {u"desktop-entry"_s, QString(applicationId)}};
    if (notification.transient)
        hints.insert(u"transient"_s, true);
    return hints;
}

/// Pairs of id and label. A click on the notification itself counts as an action too, and has to be offered.
QStringList actionPairs(const QList<Notification::Action> &actions, const QString &defaultLabel)
{
    QStringList pairs;
    if (std::ranges::find(actions, defaultAction, &Notification::Action::id) == actions.end())
        pairs << defaultAction << defaultLabel;
    for (const Notification::Action &action : actions)
        pairs << action.id << action.label;
    return pairs;
}

} // namespace

void FdoNotifier::Topic::forgetId()
{
    id = 0;
    server.clear();
    activationToken.clear();
}

FdoNotifier::FdoNotifier(QDBusConnection bus, QObject *parent)
    : Notifier(parent)
    , m_bus(std::move(bus))
{
    // Every sender's signals arrive here; those of a server that did not give the id are ignored.
    m_bus.connect({}, path(), service(), u"ActionInvoked"_s, this,
                  SLOT(handleActionInvoked(uint, QString, QDBusMessage)));
    m_bus.connect({}, path(), service(), u"ActivationToken"_s, this,
                  SLOT(handleActivationToken(uint, QString, QDBusMessage)));
    m_bus.connect({}, path(), service(), u"NotificationClosed"_s, this,
                  SLOT(handleNotificationClosed(uint, uint, QDBusMessage)));

    const auto *watcher = new QDBusServiceWatcher(service(), m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &newOwner) { takeOwner(newOwner); });
    askOwner();
}

FdoNotifier::~FdoNotifier() = default;

void FdoNotifier::show(const Notification &notification)
{
    Topic &topic = m_topics[notification.topic];
    topic.next = notification;
    topic.closeOnArrival = false;
    sendNext(notification.topic);
}

void FdoNotifier::close(const QString &topicName)
{
    const auto topic = m_topics.find(topicName);
    if (topic == m_topics.end())
        return;
    topic->next.reset();
    topic->closeOnArrival = topic->underway.has_value();
    if (!topic->closeOnArrival)
        closeOnScreen(*topic);
}

QDBusPendingCall FdoNotifier::ask(const QDBusMessage &message) const
{
    if (m_bus.isConnected())
        return m_bus.asyncCall(message, timeoutMs);
    // Otherwise the call would have no end at all, not even a bad one.
    return QDBusPendingCall::fromError(QDBusError(QDBusError::Disconnected, u"There is no session bus"_s));
}

/// The bus sends its messages in order, so this answer and the later changes of the owner, which are watched already,
/// always arrive before the first reply of the owner itself.
void FdoNotifier::askOwner()
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                          u"org.freedesktop.DBus"_s, u"GetNameOwner"_s);
    message.setArguments({service()});
    auto *call = new QDBusPendingCallWatcher(ask(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        if (const QDBusPendingReply<QString> reply = *finished; !reply.isError()) // else nobody owns the name yet
            takeOwner(reply.value());
    });
}

void FdoNotifier::takeOwner(const QString &owner)
{
    const QString before = std::exchange(m_owner, owner);
    if (!before.isEmpty() && before != owner) // otherwise it is the server that the capabilities call has started
        forgetServer();
}

void FdoNotifier::askCapabilities()
{
    m_capabilitiesCall = std::make_unique<QDBusPendingCallWatcher>(ask(methodCall(service(), u"GetCapabilities"_s)));
    connect(m_capabilitiesCall.get(), &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *call) { takeCapabilities(*call); });
}

void FdoNotifier::takeCapabilities(QDBusPendingCallWatcher &call)
{
    const QDBusPendingReply<QStringList> reply = call;
    m_capabilitiesCall.release()->deleteLater(); // it is the sender of the signal that is being handled
    if (reply.isError())
        qWarning("The notification service does not answer: %ls", qUtf16Printable(reply.error().message()));
    else
        m_capabilities = {.actions = reply.value().contains("actions"_L1),
                          .bodyMarkup = reply.value().contains("body-markup"_L1)};

    const QStringList topicNames = m_topics.keys();
    for (const QString &topicName : topicNames) {
        if (m_capabilities)
            sendNext(topicName);
        else if (const auto waiting = std::exchange(m_topics[topicName].next, std::nullopt))
            Q_EMIT undeliverable(*waiting);
    }
}

void FdoNotifier::sendNext(const QString &topicName)
{
    Topic &topic = m_topics[topicName];
    if (topic.underway || !topic.next)
        return;
    if (!m_capabilities) {
        if (!m_capabilitiesCall)
            askCapabilities();
        return;
    }
    topic.underway = std::exchange(topic.next, std::nullopt);
    // Sent to one server by its unique name: the reply is that server's, whoever owns the service's name by then. The
    // sender of a reply cannot say so, since Qt 6.8 leaves QDBusMessage::service() empty there.
    QDBusMessage message = methodCall(m_owner, u"Notify"_s);
    message.setArguments(notifyArguments(*topic.underway, topic.id));
    auto *call = new QDBusPendingCallWatcher(ask(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, topicName, server = m_owner](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                takeReply(topicName, server, *finished);
            });
}

void FdoNotifier::takeReply(const QString &topicName, const QString &server, const QDBusPendingCall &call)
{
    const QDBusPendingReply<uint> reply = call;
    Topic &topic = m_topics[topicName];
    auto sent = std::exchange(topic.underway, std::nullopt);
    const bool unwanted = std::exchange(topic.closeOnArrival, false);
    const bool superseded = topic.next.has_value();
    const bool serverLeft = server != m_owner;
    if (!reply.isError() && !serverLeft) {
        topic.id = reply.value();
        topic.server = server;
    }
    if (unwanted)
        closeOnScreen(topic);
    else if (serverLeft && !superseded)
        topic.next = std::exchange(sent, std::nullopt); // its notifications left with it; the next server gets this one
    sendNext(topicName);
    if (reply.isError() && sent && !unwanted && !superseded) {
        qWarning("A notification could not be shown: %ls", qUtf16Printable(reply.error().message()));
        Q_EMIT undeliverable(*sent);
    }
}

void FdoNotifier::closeOnScreen(Topic &topic)
{
    if (topic.id == 0)
        return;
    QDBusMessage message = methodCall(topic.server, u"CloseNotification"_s);
    message.setArguments({topic.id});
    m_bus.send(message);
    topic.forgetId();
}

void FdoNotifier::forgetServer()
{
    m_capabilities.reset();
    for (Topic &topic : m_topics)
        topic.forgetId();
    if (m_capabilitiesCall)
        askCapabilities();
}

QList<QVariant> FdoNotifier::notifyArguments(const Notification &notification, uint replacesId) const
{
    constexpr int asTheServerSeesFit = -1;
    return {QString(applicationName),
            replacesId,
            QString(applicationId), // an icon name
            notification.title,
            m_capabilities->bodyMarkup ? notification.body.toHtmlEscaped() : notification.body,
            m_capabilities->actions ? actionPairs(notification.actions, tr("Open")) : QStringList(),
            hints(notification),
            asTheServerSeesFit};
}

FdoNotifier::Topics::iterator FdoNotifier::findShown(uint id, const QString &server)
{
    return std::find_if(m_topics.begin(), m_topics.end(),
                        [&](const Topic &topic) { return topic.id != 0 && topic.id == id && topic.server == server; });
}

void FdoNotifier::handleActionInvoked(uint id, const QString &action, const QDBusMessage &message)
{
    const auto topic = findShown(id, message.service());
    if (topic == m_topics.end())
        return;
    const QString token = std::exchange(topic->activationToken, {});
    Q_EMIT actionInvoked(QString(topic.key()), action, token);
}

void FdoNotifier::handleActivationToken(uint id, const QString &token, const QDBusMessage &message)
{
    if (const auto topic = findShown(id, message.service()); topic != m_topics.end())
        topic->activationToken = token;
}

void FdoNotifier::handleNotificationClosed(uint id, uint, const QDBusMessage &message)
{
    if (const auto topic = findShown(id, message.service()); topic != m_topics.end())
        topic->forgetId();
}

std::unique_ptr<Notifier> makeNotifier(Sandbox sandbox)
{
    switch (sandbox) {
    case Sandbox::None:
        return std::make_unique<FdoNotifier>(QDBusConnection::sessionBus());
    case Sandbox::Flatpak:
        return std::make_unique<PortalNotifier>(QDBusConnection::sessionBus());
    }
    Q_UNREACHABLE();
}

} // namespace desktop
