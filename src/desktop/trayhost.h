// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>

#include <functional>
#include <memory>
#include <optional>

namespace desktop {

/// Watches what shows tray icons on this desktop.
class TrayHost : public QObject {
    Q_OBJECT
public:
    enum class Kind {
        Qt, ///< QSystemTrayIcon works. Qt looks for a host once and caches a "no" for ever, so it must not be used
            ///< before.
        XEmbed, ///< a tray of the old X11 kind, which takes in a window
    };

    using QObject::QObject;
    /// Starts watching; becameAvailable() and wentAway() follow whenever kind() changes.
    virtual void watch() = 0;
    /// \returns nullopt while nothing shows tray icons.
    [[nodiscard]] virtual std::optional<Kind> kind() const = 0;

    /// XEmbed only: has the tray take in \p window, which is still hidden, and calls \p taken once it has.
    virtual void dock(quintptr /*window*/, const std::function<void()> & /*taken*/) { }
    /// XEmbed only: paints what is behind \p window into it.
    virtual void paintBackground(quintptr /*window*/) { }
    /// XEmbed only: the size of \p window in pixels of the screen; empty when it cannot be had.
    [[nodiscard]] virtual QSize sizeOnScreen(quintptr /*window*/) const { return {}; }
    /// XEmbed only: whether the tray shows what is behind a window with an alpha channel.
    [[nodiscard]] virtual bool isTranslucent() const { return false; }

Q_SIGNALS:
    /// There is a host, or one of another kind than before.
    void becameAvailable();
    void wentAway();
};

/// The tray host of this system.
[[nodiscard]] std::unique_ptr<TrayHost> makeTrayHost();

} // namespace desktop
