// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>

#include <cstdint>
#include <memory>

struct xcb_connection_t;

namespace desktop {

/// Watches whether a tray of the old X11 kind (XEmbed) is on this program's X11 screen.
///
/// \see https://specifications.freedesktop.org/systemtray-spec/latest/
class XEmbedTray final : public QObject, public QAbstractNativeEventFilter {
    Q_OBJECT
public:
    /// \returns nullptr when the program does not run on an X11 display (Wayland, offscreen, no GUI at all).
    [[nodiscard]] static std::unique_ptr<XEmbedTray> onThisDisplay();

    [[nodiscard]] bool present() const { return m_owner != 0; }

    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;

Q_SIGNALS:
    void changed(bool present);

private:
    explicit XEmbedTray(xcb_connection_t *connection);

    void look();

    xcb_connection_t *m_connection;
    std::uint32_t m_selection; ///< the atom whose owner is the tray
    std::uint32_t m_manager; ///< the atom by which a new tray announces itself
    std::uint32_t m_owner = 0; ///< the tray's window; 0: there is none
};

} // namespace desktop
