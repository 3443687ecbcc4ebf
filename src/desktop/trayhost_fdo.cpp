// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/trayhost_fdo.h"

#include "desktop/statusnotifierwatch.h"
#include "desktop/xembedtray.h"

#include <chrono>
#include <utility>

namespace desktop {

using namespace std::chrono_literals;

FdoTrayHost::FdoTrayHost(QDBusConnection bus, QObject *parent)
    : TrayHost(parent)
    , m_bus(std::move(bus))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(3s);
    connect(&m_patience, &QTimer::timeout, this, &FdoTrayHost::settleForXEmbed);
}

FdoTrayHost::~FdoTrayHost() = default;

void FdoTrayHost::watch()
{
    if (m_statusNotifier)
        return;
    m_statusNotifier = std::make_unique<StatusNotifierWatch>(m_bus);
    connect(m_statusNotifier.get(), &StatusNotifierWatch::changed, this, &FdoTrayHost::update);
    m_xembed = XEmbedTray::onThisDisplay();
    if (m_xembed)
        connect(m_xembed.get(), &XEmbedTray::changed, this, &FdoTrayHost::update);
    update();
}

void FdoTrayHost::update()
{
    const bool xembed = m_xembed && m_xembed->present();
    if (m_kind == Kind::Undecided && m_statusNotifier->present())
        m_kind = Kind::StatusNotifier;
    if (m_kind != Kind::Undecided || !xembed)
        m_patience.stop();
    else if (!m_patience.isActive())
        m_patience.start();

    switch (m_kind) {
    case Kind::Undecided:
        return;
    case Kind::StatusNotifier:
        setAvailable(m_statusNotifier->present());
        return;
    case Kind::XEmbed:
        setAvailable(xembed);
        return;
    }
}

void FdoTrayHost::settleForXEmbed()
{
    m_kind = Kind::XEmbed;
    update();
}

void FdoTrayHost::setAvailable(bool available)
{
    if (m_available == available)
        return;
    m_available = available;
    if (available)
        Q_EMIT becameAvailable();
    else
        Q_EMIT wentAway();
}

std::unique_ptr<TrayHost> makeTrayHost()
{
    return std::make_unique<FdoTrayHost>(QDBusConnection::sessionBus());
}

} // namespace desktop
