// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notificationserverstub.h"

#include <QDBusMessage>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace testsupport {

namespace {

QString service()
{
    return u"org.freedesktop.Notifications"_s;
}

QString path()
{
    return u"/org/freedesktop/Notifications"_s;
}

} // namespace

NotificationServerStub::NotificationServerStub(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
}

NotificationServerStub::~NotificationServerStub()
{
    stop();
}

bool NotificationServerStub::start()
{
    return m_bus.registerObject(path(), this, QDBusConnection::ExportScriptableSlots)
        && m_bus.registerService(service());
}

void NotificationServerStub::stop()
{
    m_bus.unregisterService(service());
    m_bus.unregisterObject(path());
}

QStringList NotificationServerStub::GetCapabilities(const QDBusMessage &message)
{
    ++m_capabilityQuestions;
    message.setDelayedReply(true);
    sendLater(message.createReply(QVariant(m_capabilities)));
    return {};
}

uint NotificationServerStub::Notify(const QString &appName, uint replacesId, const QString &appIcon,
                                    const QString &summary, const QString &body, const QStringList &actions,
                                    const QVariantMap &hints, int timeoutMs, const QDBusMessage &message)
{
    message.setDelayedReply(true);
    if (m_error.isEmpty()) {
        const uint id = replacesId != 0 ? replacesId : ++m_lastId;
        m_notifications.append(
            {message.service(), appName, replacesId, appIcon, summary, body, actions, hints, timeoutMs, id});
        sendLater(message.createReply(id));
        Q_EMIT notified();
    } else {
        sendLater(message.createErrorReply(QDBusError::Failed, m_error));
    }
    return 0;
}

void NotificationServerStub::CloseNotification(uint id)
{
    m_closed.append(id);
    Q_EMIT closeRequested(id);
    dismiss(id, 3);
}

QString NotificationServerStub::GetServerInformation(QString &vendor, QString &version, QString &specVersion)
{
    vendor = u"Kie Credits"_s;
    version = u"1"_s;
    specVersion = u"1.2"_s;
    return u"stub"_s;
}

void NotificationServerStub::invokeAction(uint id, const QString &action, const QString &activationToken)
{
    if (!activationToken.isEmpty())
        emitSignal(u"ActivationToken"_s, {id, activationToken});
    emitSignal(u"ActionInvoked"_s, {id, action});
}

void NotificationServerStub::dismiss(uint id, uint reason)
{
    emitSignal(u"NotificationClosed"_s, {id, reason});
}

void NotificationServerStub::sendLater(const QDBusMessage &reply)
{
    QTimer::singleShot(m_delay, this, [this, reply] { m_bus.send(reply); });
}

void NotificationServerStub::emitSignal(const QString &name, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createSignal(path(), service(), name);
    message.setArguments(arguments);
    m_bus.send(message);
}

} // namespace testsupport
