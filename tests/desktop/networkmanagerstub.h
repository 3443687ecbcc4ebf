// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

/// As much of NetworkManager as Qt's backend for it asks for: whether the computer is connected.
class NetworkManagerStub final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint State READ state SCRIPTABLE true)
    Q_PROPERTY(uint Connectivity READ connectivity SCRIPTABLE true)
    Q_PROPERTY(uint Metered READ metered SCRIPTABLE true)
public:
    explicit NetworkManagerStub(const QDBusConnection &bus)
        : m_bus(bus)
    {
    }

    [[nodiscard]] bool start()
    {
        return m_bus.registerObject(path(), this, QDBusConnection::ExportScriptableContents)
            && m_bus.registerService(QStringLiteral("org.freedesktop.NetworkManager"));
    }

    void setConnected(bool connected)
    {
        m_connected = connected;
        QDBusMessage changed = QDBusMessage::createSignal(path(), QStringLiteral("org.freedesktop.DBus.Properties"),
                                                          QStringLiteral("PropertiesChanged"));
        const QVariantMap properties{{QStringLiteral("State"), state()},
                                     {QStringLiteral("Connectivity"), connectivity()}};
        changed.setArguments({QStringLiteral("org.freedesktop.NetworkManager"), properties, QStringList()});
        m_bus.send(changed);
    }

    /// NM_STATE_CONNECTED_GLOBAL or NM_STATE_DISCONNECTED
    [[nodiscard]] uint state() const { return m_connected ? 70 : 20; }
    /// NM_CONNECTIVITY_FULL or NM_CONNECTIVITY_NONE
    [[nodiscard]] uint connectivity() const { return m_connected ? 4 : 1; }
    /// NM_METERED_NO
    [[nodiscard]] uint metered() const { return 2; }

private:
    static QString path() { return QStringLiteral("/org/freedesktop/NetworkManager"); }

    QDBusConnection m_bus;
    bool m_connected = true;
};
