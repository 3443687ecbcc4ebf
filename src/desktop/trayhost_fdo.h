// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/trayhost.h"

#include <QDBusConnection>
#include <QTimer>

namespace desktop {

class StatusNotifierWatch;
class XEmbedTray;

/// The tray host of a freedesktop desktop: a StatusNotifierHost, or on X11 an XEmbed tray when none has come within
/// three seconds of that tray. On Wayland it goes on waiting.
///
/// The first host decides for the life of the process, because Qt asks D-Bus once and keeps the answer: after an XEmbed
/// tray was announced a StatusNotifierHost no longer counts, and the other way round. A restart of the program chooses
/// anew.
class FdoTrayHost final : public TrayHost {
    Q_OBJECT
public:
    /// \param bus  the session bus
    explicit FdoTrayHost(QDBusConnection bus, QObject *parent = nullptr);
    ~FdoTrayHost() override;

    void watch() override;
    [[nodiscard]] bool available() const override { return m_available; }

private:
    enum class Kind { Undecided, StatusNotifier, XEmbed };

    void update();
    void settleForXEmbed();
    void setAvailable(bool available);

    QDBusConnection m_bus;
    std::unique_ptr<StatusNotifierWatch> m_statusNotifier;
    std::unique_ptr<XEmbedTray> m_xembed; ///< nullptr: not on X11
    QTimer m_patience; ///< runs while an XEmbed tray is there and a StatusNotifierHost may yet come
    Kind m_kind = Kind::Undecided;
    bool m_available = false;
};

} // namespace desktop
