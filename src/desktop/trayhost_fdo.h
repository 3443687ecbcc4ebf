// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/trayhost.h"

#include <QDBusConnection>
#include <QTimer>

namespace desktop {

class StatusNotifierWatch;
class XEmbedTray;

/// The tray host of a freedesktop desktop: a StatusNotifierHost as long as there is one; else, on X11, an XEmbed tray,
/// three seconds after it came, since many a panel is both and becomes an XEmbed tray first.
class FdoTrayHost final : public TrayHost {
    Q_OBJECT
public:
    /// \param bus  the session bus
    explicit FdoTrayHost(QDBusConnection bus, QObject *parent = nullptr);
    ~FdoTrayHost() override;

    void watch() override;
    [[nodiscard]] std::optional<Kind> kind() const override { return m_kind; }
    void dock(quintptr window, const std::function<void()> &taken) override;
    void paintBackground(quintptr window) override;
    [[nodiscard]] QSize sizeOnScreen(quintptr window) const override;
    [[nodiscard]] bool isTranslucent() const override;

private:
    void update();
    void setKind(std::optional<Kind> kind);

    QDBusConnection m_bus;
    std::unique_ptr<StatusNotifierWatch> m_statusNotifier;
    std::unique_ptr<XEmbedTray> m_xembed; ///< nullptr: not on X11
    QTimer m_patience; ///< runs while an XEmbed tray is there and a StatusNotifierHost may yet come
    std::optional<Kind> m_kind;
    bool m_prefersXEmbed = false; ///< the latest host was of this kind
};

} // namespace desktop
