// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifier_fdo.h"

#include "desktop/notifier_portal.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

/// A late answer holds the id by which the notification can be replaced and closed, so no call gives up before the
/// server has left the bus, which ends it as well.
constexpr int noTimeout = std::numeric_limits<int>::max();
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

} // namespace

void FdoNotifier::Topic::forgetId()
{
    id = 0;
    server.clear();
    activationToken.clear();
}

/// What the server has not answered is for the next one to show.
void FdoNotifier::Topic::forgetServer()
{
    forgetId();
    call.reset();
    auto unanswered = std::exchange(underway, std::nullopt);
    if (!std::exchange(closeOnArrival, false) && !next)
        next = std::move(unanswered);
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
    topic.serial = ++m_lastSerial;
    QTimer::singleShot(Patience, this,
                       [this, name = notification.topic, serial = topic.serial] { reportDelay(name, serial); });
    sendNext(notification.topic);
}

void FdoNotifier::close(const QString &topicName)
{
    const auto found = m_topics.find(topicName);
    if (found == m_topics.end())
        return;
    Topic &topic = found->second;
    topic.next.reset();
    topic.closeOnArrival = topic.underway.has_value();
    if (!topic.closeOnArrival)
        closeOnScreen(topic);
}

QDBusPendingCall FdoNotifier::ask(const QDBusMessage &message) const
{
    if (m_bus.isConnected())
        return m_bus.asyncCall(message, noTimeout);
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
    if (before == owner)
        return;
    if (!before.isEmpty()) // otherwise it is the server that the capabilities call has started
        forgetServer();
    if (!owner.isEmpty())
        Q_EMIT becameAvailable();
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
        warn(reply.error().message());
    else
        m_capabilities = ServerCapabilities::from(reply.value());

    if (m_capabilities) {
        sendAll();
        return;
    }
    for (auto &[name, topic] : m_topics) {
        if (const auto waiting = std::exchange(topic.next, std::nullopt))
            Q_EMIT undeliverable(*waiting);
    }
}

void FdoNotifier::reportDelay(const QString &topicName, quint64 serial)
{
    const Topic &topic = m_topics[topicName];
    const std::optional<Notification> &waiting = topic.next ? topic.next : topic.underway;
    if (topic.serial != serial || !waiting || topic.closeOnArrival)
        return;
    Q_EMIT delayed(Notification(*waiting));
    if (!m_capabilities && !m_owner.isEmpty()) {
        m_capabilities = {.actions = true, .bodyMarkup = true}; // what most can do, until this one says otherwise
        sendAll();
    }
}

void FdoNotifier::sendAll()
{
    for (const auto &[name, topic] : m_topics)
        sendNext(name);
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
    message.setArguments(notifyArguments(*topic.underway, topic.id, *m_capabilities, tr("Open")));
    topic.call = std::make_unique<QDBusPendingCallWatcher>(ask(message));
    connect(topic.call.get(), &QDBusPendingCallWatcher::finished, this,
            [this, topicName](QDBusPendingCallWatcher *finished) { takeReply(topicName, *finished); });
}

void FdoNotifier::takeReply(const QString &topicName, QDBusPendingCallWatcher &call)
{
    const QDBusPendingReply<uint> reply = call;
    Topic &topic = m_topics[topicName];
    topic.call.release()->deleteLater(); // it is the sender of the signal that is being handled
    const auto sent = std::exchange(topic.underway, std::nullopt);
    const bool unwanted = std::exchange(topic.closeOnArrival, false);
    const bool superseded = topic.next.has_value();
    if (!reply.isError()) {
        topic.id = reply.value();
        m_lastWarning.clear();
        topic.server = m_owner; // the call was sent to it, and is dropped when the owner changes
    }
    if (unwanted)
        closeOnScreen(topic);
    sendNext(topicName);
    if (unwanted || superseded)
        return;
    if (!reply.isError()) {
        Q_EMIT delivered(topicName);
        return;
    }
    warn(reply.error().message());
    Q_EMIT undeliverable(*sent);
}

/// What cannot be shown is tried again and again, so the same trouble is logged once.
void FdoNotifier::warn(const QString &trouble)
{
    if (std::exchange(m_lastWarning, trouble) != trouble)
        qWarning("A notification could not be shown: %ls", qUtf16Printable(trouble));
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
    bool someWait = m_capabilitiesCall != nullptr;
    for (auto &[name, topic] : m_topics) {
        topic.forgetServer();
        someWait = someWait || topic.next;
    }
    if (someWait)
        askCapabilities();
}

FdoNotifier::Topics::iterator FdoNotifier::findShown(uint id, const QString &server)
{
    return std::ranges::find_if(m_topics,
                                [&](const auto &entry) { return id != 0 && entry.second.isShown(id, server); });
}

void FdoNotifier::handleActionInvoked(uint id, const QString &action, const QDBusMessage &message)
{
    const auto found = findShown(id, message.service());
    if (found == m_topics.end())
        return;
    const QString token = std::exchange(found->second.activationToken, {});
    Q_EMIT actionInvoked(QString(found->first), action, token);
}

void FdoNotifier::handleActivationToken(uint id, const QString &token, const QDBusMessage &message)
{
    if (const auto found = findShown(id, message.service()); found != m_topics.end())
        found->second.activationToken = token;
}

void FdoNotifier::handleNotificationClosed(uint id, uint, const QDBusMessage &message)
{
    if (const auto found = findShown(id, message.service()); found != m_topics.end())
        found->second.forgetId();
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
