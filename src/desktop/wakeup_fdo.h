// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/wakeup.h"

#include <QDBusConnection>

namespace desktop {

/// Wakes up by logind's PrepareForSleep(false), by NetworkManager, by the kernel's default routes and by its clock.
/// Silent without any of them.
///
/// \see https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html
class FdoWakeup final : public Wakeup {
    Q_OBJECT
public:
    /// \param systemBus  it may be unconnected
    explicit FdoWakeup(QDBusConnection systemBus, QObject *parent = nullptr);

private Q_SLOTS:
    void handlePrepareForSleep(bool aboutToSleep);
};

} // namespace desktop
