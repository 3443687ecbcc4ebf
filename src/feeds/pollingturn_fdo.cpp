// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/pollingturn_fdo.h"

#include "feeds/monitorbus_fdo.h"
#include "feeds/pollingturn_local.h"

#include <utility>

namespace feeds {

FdoPollingTurn::FdoPollingTurn(QDBusConnection bus, QObject *parent)
    : PollingTurn(parent)
    , m_bus(std::move(bus))
{
    connect(m_bus.interface(), &QDBusConnectionInterface::serviceRegistered, this, [this](const QString &name) {
        if (name == MonitorBus::Name)
            Q_EMIT began();
    });
    connect(m_bus.interface(), &QDBusConnectionInterface::serviceUnregistered, this, [this](const QString &name) {
        if (name == MonitorBus::Name)
            Q_EMIT ended();
    });
}

FdoPollingTurn::~FdoPollingTurn()
{
    m_bus.unregisterService(MonitorBus::Name);
}

void FdoPollingTurn::takeOver()
{
    request(QDBusConnectionInterface::ReplaceExistingService, QDBusConnectionInterface::DontAllowReplacement);
}

void FdoPollingTurn::queue()
{
    request(QDBusConnectionInterface::QueueService, QDBusConnectionInterface::AllowReplacement);
}

void FdoPollingTurn::request(QDBusConnectionInterface::ServiceQueueOptions queueing,
                             QDBusConnectionInterface::ServiceReplacementOptions replacement)
{
    const QDBusReply<QDBusConnectionInterface::RegisterServiceReply> reply =
        m_bus.interface()->registerService(MonitorBus::Name, queueing, replacement);
    if (!reply.isValid())
        qWarning("The bus does not say whose turn it is to poll: %ls", qUtf16Printable(reply.error().message()));
    else if (reply.value() == QDBusConnectionInterface::ServiceNotRegistered)
        qWarning("Another process polls as well, and does not end");
}

std::unique_ptr<PollingTurn> makePollingTurn(const QString &lockFile)
{
    const auto bus = QDBusConnection::sessionBus();
    if (bus.isConnected())
        return std::make_unique<FdoPollingTurn>(bus);
    return std::make_unique<LocalPollingTurn>(lockFile);
}

} // namespace feeds
