// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>
#include <QSize>

#include <cstdint>
#include <functional>
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
    /// Has the tray take in \p window, and calls \p taken from the event loop once it has. Until then \p window is to
    /// be hidden: GTK's trays give no room to a window that is shown while they take it in.
    void dock(std::uint32_t window, std::function<void()> taken);
    /// Fills \p window with what is behind it in the tray; for windows without an alpha channel.
    void paintBackground(std::uint32_t window);
    /// In pixels of the screen; empty when there is no such window.
    [[nodiscard]] QSize sizeOnScreen(std::uint32_t window) const;
    /// Whether the tray shows what is behind a window with an alpha channel.
    [[nodiscard]] bool isTranslucent() const;

    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;

Q_SIGNALS:
    /// Another tray in the place of the last one is reported as one that went and one that came.
    void changed(bool present);

private:
    explicit XEmbedTray(xcb_connection_t *connection);

    void look();
    void setOwner(std::uint32_t owner);

    xcb_connection_t *m_connection;
    std::uint32_t m_selection; ///< the atom whose owner is the tray
    std::uint32_t m_manager; ///< the atom by which a new tray announces itself
    std::uint32_t m_owner = 0; ///< the tray's window; 0: there is none
    std::uint32_t m_docking = 0; ///< the window that the tray is to take in; 0: none
    std::function<void()> m_taken;
};

} // namespace desktop
