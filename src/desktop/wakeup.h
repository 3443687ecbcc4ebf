// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pollschedule.h"

#include <QObject>

#include <memory>

namespace desktop {

/// Reports what makes a poll before its time worthwhile: the computer slept, the network is back or another one, the
/// clock was set.
class Wakeup : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void wokeUp(domain::WakeUp reason);
};

/// The way of this system.
[[nodiscard]] std::unique_ptr<Wakeup> makeWakeup();

} // namespace desktop
