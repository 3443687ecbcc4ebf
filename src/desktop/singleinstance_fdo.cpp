// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/singleinstance_fdo.h"

#include "desktop/singleinstance_local.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

constexpr int timeoutMs = 3000;
const auto tokenKey = u"activation-token"_s;
const auto olderTokenKey = u"desktop-startup-id"_s;

QString tokenIn(const QVariantMap &platformData)
{
    return platformData.value(platformData.contains(tokenKey) ? tokenKey : olderTokenKey).toString();
}

QVariantMap platformDataWith(const QString &token)
{
    return token.isEmpty() ? QVariantMap{} : QVariantMap{{tokenKey, token}, {olderTokenKey, token}};
}

} // namespace

FdoSingleInstance::FdoSingleInstance(QDBusConnection bus, const QString &id, QObject *parent)
    : SingleInstance(parent)
    , m_bus(std::move(bus))
    , m_id(id)
    , m_objectPath(u'/' + QString(id).replace(u'.', u'/'))
{
}

FdoSingleInstance::~FdoSingleInstance()
{
    if (m_claimed)
        m_bus.unregisterService(m_id);
    m_bus.unregisterObject(m_objectPath);
}

bool FdoSingleInstance::claim()
{
    if (m_claimed)
        return true;
    // The object first: whoever finds the name must find the object too.
    if (!m_bus.registerObject(m_objectPath, this, QDBusConnection::ExportScriptableSlots))
        qWarning("A second start cannot reach this one: its D-Bus object is not exported");

    const QDBusReply<QDBusConnectionInterface::RegisterServiceReply> reply = m_bus.interface()->registerService(
        m_id, QDBusConnectionInterface::DontQueueService, QDBusConnectionInterface::DontAllowReplacement);
    if (!reply.isValid()) {
        qWarning("Cannot find out whether the program runs already: %ls", qUtf16Printable(reply.error().message()));
        return true;
    }
    m_claimed = reply.value() == QDBusConnectionInterface::ServiceRegistered;
    if (!m_claimed)
        m_bus.unregisterObject(m_objectPath);
    return m_claimed;
}

bool FdoSingleInstance::forward(const QStringList &actions, const QString &activationToken)
{
    const QVariantMap platformData = platformDataWith(activationToken);
    if (actions.isEmpty())
        return call(u"Activate"_s, {platformData});
    return std::ranges::all_of(actions, [&](const QString &action) {
        return call(u"ActivateAction"_s, {action, QVariant(QVariantList{}), platformData});
    });
}

bool FdoSingleInstance::call(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_id, m_objectPath, u"org.freedesktop.Application"_s, method);
    message.setArguments(arguments);
    message.setAutoStartService(false); // wishes are for the one that runs
    return m_bus.call(message, QDBus::Block, timeoutMs).type() == QDBusMessage::ReplyMessage;
}

void FdoSingleInstance::Activate(const QVariantMap &platformData)
{
    Q_EMIT activated(tokenIn(platformData));
}

void FdoSingleInstance::ActivateAction(const QString &action, const QVariantList &, const QVariantMap &platformData)
{
    if (isKnown(action))
        Q_EMIT actionRequested(action, tokenIn(platformData));
    else
        sendErrorReply(QDBusError::InvalidArgs, u"There is no action \"%1\""_s.arg(action));
}

std::unique_ptr<SingleInstance> makeSingleInstance(const QString &id)
{
    const auto bus = QDBusConnection::sessionBus();
    if (bus.isConnected())
        return std::make_unique<FdoSingleInstance>(bus, id);
    return std::make_unique<LocalSingleInstance>(LocalSingleInstance::defaultFolder(), id);
}

} // namespace desktop
