// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace desktop {

/// Tells when an old balance is likely to be wrong: the computer woke up, or the network is back.
class Wakeup : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void wokeUp();
};

/// The way of this system.
[[nodiscard]] std::unique_ptr<Wakeup> makeWakeup();

} // namespace desktop
