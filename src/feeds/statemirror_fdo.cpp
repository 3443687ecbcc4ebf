// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/statemirror_fdo.h"

#include "feeds/monitorbus_fdo.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace feeds {

namespace {

constexpr int timeoutMs = 2000;
const auto properties = u"org.freedesktop.DBus.Properties"_s;

QDBusMessage callTo(const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(MonitorBus::Name, MonitorBus::Path, interface, method);
    call.setArguments(arguments);
    call.setAutoStartService(false);
    return call;
}

QDBusMessage getAccounts()
{
    return callTo(properties, u"Get"_s, {QString(MonitorBus::Interface), QString(MonitorBus::Property)});
}

} // namespace

FdoStateMirror::FdoStateMirror(QDBusConnection bus, QObject *parent)
    : StateMirror(parent)
    , m_bus(std::move(bus))
    , m_owner(MonitorBus::Name, m_bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_owner, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                if (!owner.isEmpty())
                    read();
            });
    if (!m_bus.connect(MonitorBus::Name, MonitorBus::Path, properties, u"PropertiesChanged"_s, this,
                       SLOT(takeChange(QString, QVariantMap, QStringList, QDBusMessage))))
        qWarning("Changes of the balance are not noticed: its D-Bus signal cannot be received");
    read();
}

void FdoStateMirror::requestRefresh()
{
    m_bus.send(callTo(MonitorBus::Interface, u"Refresh"_s, {}));
}

void FdoStateMirror::read()
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(getAccounts()), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(accountsOf(reply.value().variant()));
    });
}

void FdoStateMirror::takeChange(const QString &interface, const QVariantMap &changed, const QStringList &,
                                const QDBusMessage &signal)
{
    const bool isOwn = signal.service() == m_bus.baseService(); // while it is this process's turn
    if (interface == MonitorBus::Interface && !isOwn)
        take(accountsOf(changed.value(MonitorBus::Property)));
}

void FdoStateMirror::take(const std::optional<AccountStates> &states)
{
    if (states && std::exchange(m_states, *states) != *states)
        Q_EMIT changed(m_states);
}

std::unique_ptr<StateMirror> makeStateMirror()
{
    const auto bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? std::make_unique<FdoStateMirror>(bus) : nullptr;
}

std::optional<AccountStates> readPublishedStates()
{
    QDBusPendingReply<QDBusVariant> reply = QDBusConnection::sessionBus().call(getAccounts(), QDBus::Block, timeoutMs);
    return reply.isValid() ? accountsOf(reply.value().variant()) : std::nullopt;
}

} // namespace feeds
