// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/statepublisher_fdo.h"

#include "feeds/monitorbus_fdo.h"

#include <QDBusMessage>

#include <utility>

using namespace Qt::StringLiterals;

namespace feeds {

FdoStatePublisher::FdoStatePublisher(QDBusConnection bus, std::function<AccountStates()> states, QObject *parent)
    : StatePublisher(parent)
    , m_bus(std::move(bus))
    , m_states(std::move(states))
{
    (void)busValueOf({}); // the property's type has to be known when the object is registered
    if (!m_bus.registerObject(MonitorBus::Path, this,
                              QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportAllProperties))
        qWarning("Other programs cannot read the balance: its D-Bus object is not exported");
    update(); // for those who have found the name already, but no object
}

FdoStatePublisher::~FdoStatePublisher()
{
    m_bus.unregisterObject(MonitorBus::Path);
}

QList<QVariantMap> FdoStatePublisher::accounts() const
{
    return busValueOf(m_states());
}

void FdoStatePublisher::update()
{
    const AccountStates states = m_states();
    if (!isNews(std::exchange(m_signalled, states), states))
        return;
    QDBusMessage signal =
        QDBusMessage::createSignal(MonitorBus::Path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    signal.setArguments({QString(MonitorBus::Interface),
                         QVariantMap{{MonitorBus::Property, QVariant::fromValue(busValueOf(states))}}, QStringList()});
    m_bus.send(signal);
}

std::unique_ptr<StatePublisher> makeStatePublisher(std::function<AccountStates()> states)
{
    const auto bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? std::make_unique<FdoStatePublisher>(bus, std::move(states)) : nullptr;
}

} // namespace feeds
