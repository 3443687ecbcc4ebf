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
    connect(&m_patience, &QTimer::timeout, this, [this] { setKind(Kind::XEmbed); });
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
    const bool statusNotifier = m_statusNotifier->present();
    if (statusNotifier || !xembed)
        m_patience.stop();
    if (statusNotifier) {
        setKind(Kind::Qt);
    } else if (xembed && m_prefersXEmbed) {
        setKind(Kind::XEmbed);
    } else {
        setKind(std::nullopt);
        if (xembed && !m_patience.isActive())
            m_patience.start();
    }
}

void FdoTrayHost::setKind(std::optional<Kind> kind)
{
    if (kind)
        m_prefersXEmbed = kind == Kind::XEmbed;
    if (std::exchange(m_kind, kind) == kind)
        return;
    if (kind)
        Q_EMIT becameAvailable();
    else
        Q_EMIT wentAway();
}

void FdoTrayHost::dock(quintptr window, const std::function<void()> &taken)
{
    if (m_xembed)
        m_xembed->dock(static_cast<std::uint32_t>(window), taken);
}

void FdoTrayHost::paintBackground(quintptr window)
{
    if (m_xembed)
        m_xembed->paintBackground(static_cast<std::uint32_t>(window));
}

QSize FdoTrayHost::sizeOnScreen(quintptr window) const
{
    return m_xembed ? m_xembed->sizeOnScreen(static_cast<std::uint32_t>(window)) : QSize();
}

bool FdoTrayHost::isTranslucent() const
{
    return m_xembed && m_xembed->isTranslucent();
}

std::unique_ptr<TrayHost> makeTrayHost()
{
    return std::make_unique<FdoTrayHost>(QDBusConnection::sessionBus());
}

} // namespace desktop
