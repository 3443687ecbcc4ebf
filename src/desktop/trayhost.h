// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace desktop {

/// Knows whether something on this desktop shows tray icons. Qt asks once and keeps a "no" for ever, so nothing may
/// touch QSystemTrayIcon before available() has been true.
class TrayHost : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Starts looking; becomesAvailable and wentAway follow whenever that changes.
    virtual void watch() = 0;
    [[nodiscard]] virtual bool available() const = 0;

Q_SIGNALS:
    void becameAvailable();
    void wentAway();
};

/// The tray host of this system.
[[nodiscard]] std::unique_ptr<TrayHost> makeTrayHost();

} // namespace desktop
