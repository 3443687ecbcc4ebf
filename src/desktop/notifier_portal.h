// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/notifier.h"

#include <QDBusConnection>
#include <QHash>

class QDBusPendingCall;

namespace desktop {

/// Notifications by org.freedesktop.portal.Notification, for a program in a Flatpak. The topic is the portal's id,
/// which is the program's own: nobody else's notification can be mistaken for it, and a newer one replaces the older by
/// itself. Every call is asynchronous and lasts until the portal answers or leaves the bus.
///
/// \see https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Notification.html
class PortalNotifier final : public Notifier {
    Q_OBJECT
public:
    /// \param bus  the session bus; it may be unconnected, then every notification is undeliverable.
    explicit PortalNotifier(QDBusConnection bus, QObject *parent = nullptr);

    void show(const Notification &notification) override;
    void close(const QString &topic) override;

private Q_SLOTS:
    /// \p parameter may hold the platform's data, and that the activation token.
    void handleActionInvoked(const QString &id, const QString &action, const QVariantList &parameter);

private:
    void takeReply(const Notification &notification, quint64 serial, const QDBusPendingCall &call);

    QDBusConnection m_bus;
    QHash<QString, quint64> m_underway; ///< by topic: the serial number of the latest show() that is not answered yet
    quint64 m_lastSerial = 0;
};

} // namespace desktop
