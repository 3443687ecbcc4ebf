// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalstub.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace testsupport {

namespace {

QString service()
{
    return u"org.freedesktop.portal.Desktop"_s;
}

QString path()
{
    return u"/org/freedesktop/portal/desktop"_s;
}

QString requestPath(const QString &caller, const QString &token)
{
    QString sender = caller.sliced(1);
    return path() + u"/request/"_s + sender.replace(u'.', u'_') + u'/' + token;
}

} // namespace

PortalStub::PortalStub(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    new NotificationPortal(*this);
    new BackgroundPortal(*this);
}

PortalStub::~PortalStub()
{
    stop();
}

bool PortalStub::start()
{
    return m_bus.registerObject(path(), this, QDBusConnection::ExportAdaptors) && m_bus.registerService(service());
}

void PortalStub::stop()
{
    m_bus.unregisterService(service());
    m_bus.unregisterObject(path());
}

void PortalStub::note(Added notification)
{
    added.append(std::move(notification));
}

void PortalStub::invokeAction(const QString &id, const QString &action, const QVariantList &parameter)
{
    QDBusMessage message =
        QDBusMessage::createSignal(path(), u"org.freedesktop.portal.Notification"_s, u"ActionInvoked"_s);
    message.setArguments({id, action, parameter});
    m_bus.send(message);
}

void PortalStub::respond(uint response, const QVariantMap &results)
{
    QDBusMessage message =
        QDBusMessage::createTargetedSignal(m_caller, m_request, u"org.freedesktop.portal.Request"_s, u"Response"_s);
    message.setArguments({response, results});
    m_bus.send(message);
}

QDBusObjectPath PortalStub::open(const QString &caller, const QVariantMap &options)
{
    backgroundOptions.append(options);
    m_caller = caller;
    m_request = requestPath(caller, options.value(u"handle_token"_s).toString());
    return QDBusObjectPath(m_request);
}

void PortalStub::refuse(const QDBusMessage &message)
{
    message.setDelayedReply(true);
    m_bus.send(message.createErrorReply(QDBusError::AccessDenied, error));
}

void PortalStub::answerLater(const QDBusMessage &message)
{
    message.setDelayedReply(true);
    QTimer::singleShot(delay, this, [this, reply = message.createReply()] { m_bus.send(reply); });
}

NotificationPortal::NotificationPortal(PortalStub &stub)
    : QDBusAbstractAdaptor(&stub)
    , m_stub(stub)
{
}

void NotificationPortal::AddNotification(const QString &id, const QVariantMap &notification,
                                         const QDBusMessage &message)
{
    if (!m_stub.error.isEmpty()) {
        m_stub.refuse(message);
        return;
    }
    m_stub.note({.id = id,
                 .notification = notification,
                 .buttons = qdbus_cast<QList<QVariantMap>>(notification.value(u"buttons"_s))});
    m_stub.answerLater(message);
}

void NotificationPortal::RemoveNotification(const QString &id)
{
    m_stub.removed.append(id);
}

BackgroundPortal::BackgroundPortal(PortalStub &stub)
    : QDBusAbstractAdaptor(&stub)
    , m_stub(stub)
{
}

QDBusObjectPath BackgroundPortal::RequestBackground(const QString &, const QVariantMap &options,
                                                    const QDBusMessage &message)
{
    if (m_stub.error.isEmpty())
        return m_stub.open(message.service(), options);
    m_stub.refuse(message);
    return {};
}

} // namespace testsupport
