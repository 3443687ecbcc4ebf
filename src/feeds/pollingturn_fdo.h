// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/pollingturn.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>

namespace feeds {

/// The turn belongs to the owner of the bus name io.github.kiecredits.Monitor. The bus keeps the queue, and gives the
/// name to the next in it when its owner ends, even by a crash.
/// \see https://dbus.freedesktop.org/doc/dbus-specification.html#message-bus-names
class FdoPollingTurn final : public PollingTurn {
    Q_OBJECT
public:
    explicit FdoPollingTurn(QDBusConnection bus, QObject *parent = nullptr);
    ~FdoPollingTurn() override;

    void takeOver() override;
    void queue() override;

private:
    void request(QDBusConnectionInterface::ServiceQueueOptions queueing,
                 QDBusConnectionInterface::ServiceReplacementOptions replacement);

    QDBusConnection m_bus;
};

} // namespace feeds
