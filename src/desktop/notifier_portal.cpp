// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifier_portal.h"

#include "desktop/portal.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QTimer>

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

/// The portal shows a notification whenever it gets to it, so no call gives up before the portal has left the bus.
constexpr int noTimeout = std::numeric_limits<int>::max();

QString interface()
{
    return u"org.freedesktop.portal.Notification"_s;
}

QDBusMessage methodCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(portal::service(), portal::path(), interface(), method);
    message.setArguments(arguments);
    return message;
}

QString priority(Notification::Urgency urgency)
{
    switch (urgency) {
    case Notification::Urgency::Low:
        return u"low"_s;
    case Notification::Urgency::Normal:
        return u"normal"_s;
    case Notification::Urgency::Critical:
        return u"urgent"_s;
    }
    Q_UNREACHABLE();
}

/// Actions whose names start with "app." would go to org.freedesktop.Application; ours come back as a signal.
QVariantMap described(const Notification &notification)
{
    QList<QVariantMap> buttons;
    for (const Notification::Action &action : notification.actions) {
        if (action.id != "default"_L1)
            buttons.append({{u"label"_s, action.label}, {u"action"_s, action.id}});
    }
    QVariantMap description{{u"title"_s, notification.title},
                            {u"body"_s, notification.body},
                            {u"priority"_s, priority(notification.urgency)},
                            {u"default-action"_s, u"default"_s}};
    if (!buttons.isEmpty())
        description.insert(u"buttons"_s, QVariant::fromValue(buttons));
    return description;
}

/// The platform's data come after the action's own parameter, if it has one.
QString tokenIn(const QVariantList &parameter)
{
    for (const QVariant &part : parameter) {
        const QString token = qdbus_cast<QVariantMap>(part).value(u"activation-token"_s).toString();
        if (!token.isEmpty())
            return token;
    }
    return {};
}

} // namespace

PortalNotifier::PortalNotifier(QDBusConnection bus, QObject *parent)
    : Notifier(parent)
    , m_bus(std::move(bus))
{
    qDBusRegisterMetaType<QList<QVariantMap>>();
    m_bus.connect(portal::service(), portal::path(), interface(), u"ActionInvoked"_s, this,
                  SLOT(handleActionInvoked(QString, QString, QVariantList)));
    const auto *watcher =
        new QDBusServiceWatcher(portal::service(), m_bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &PortalNotifier::becameAvailable);
}

void PortalNotifier::show(const Notification &notification)
{
    // Without a bus the call would have no end at all, not even a bad one.
    const QDBusPendingCall answer = m_bus.isConnected()
        ? m_bus.asyncCall(methodCall(u"AddNotification"_s, {notification.topic, described(notification)}), noTimeout)
        : QDBusPendingCall::fromError(QDBusError(QDBusError::Disconnected, u"There is no session bus"_s));
    const quint64 serial = ++m_lastSerial;
    m_underway.insert(notification.topic, serial);
    auto *call = new QDBusPendingCallWatcher(answer, this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, notification, serial](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                takeReply(notification, serial, *finished);
            });
    QTimer::singleShot(Patience, this, [this, notification, serial] {
        if (m_underway.value(notification.topic) == serial)
            Q_EMIT delayed(notification);
    });
}

void PortalNotifier::takeReply(const Notification &notification, quint64 serial, const QDBusPendingCall &call)
{
    if (m_underway.value(notification.topic) != serial)
        return; // nobody waits for it any more
    m_underway.remove(notification.topic);
    const QDBusPendingReply<> reply = call;
    if (!reply.isError()) {
        Q_EMIT delivered(notification.topic);
        return;
    }
    qWarning("A notification could not be shown: %ls", qUtf16Printable(reply.error().message()));
    Q_EMIT undeliverable(notification);
}

void PortalNotifier::close(const QString &topic)
{
    m_underway.remove(topic);
    m_bus.send(methodCall(u"RemoveNotification"_s, {topic}));
}

void PortalNotifier::handleActionInvoked(const QString &id, const QString &action, const QVariantList &parameter)
{
    Q_EMIT actionInvoked(id, action, tokenIn(parameter));
}

} // namespace desktop
