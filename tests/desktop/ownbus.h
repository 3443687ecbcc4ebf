// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QUuid>

/// A connection to the session bus that nobody else in this process uses: on the bus its user is a stranger to the
/// rest.
class OwnBus {
public:
    OwnBus()
        : m_name(QUuid::createUuid().toString())
        , m_connection(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name))
    {
    }
    ~OwnBus() { QDBusConnection::disconnectFromBus(m_name); }
    Q_DISABLE_COPY_MOVE(OwnBus)

    [[nodiscard]] QDBusConnection operator*() const { return m_connection; }

private:
    QString m_name;
    QDBusConnection m_connection;
};
