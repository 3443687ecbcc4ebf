// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/notification_fdo.h"
#include "desktop/notifier.h"

#include <QDBusConnection>

#include <map>
#include <memory>
#include <optional>

class QDBusMessage;
class QDBusPendingCall;
class QDBusPendingCallWatcher;

namespace desktop {

/// Notifications by org.freedesktop.Notifications. Every call is asynchronous and lasts until the server answers or
/// leaves the bus. It knows no other means of showing a message.
///
/// \see https://specifications.freedesktop.org/notification-spec/latest/
class FdoNotifier final : public Notifier {
    Q_OBJECT
public:
    /// \param bus  the session bus; it may be unconnected, then every notification is undeliverable.
    explicit FdoNotifier(QDBusConnection bus, QObject *parent = nullptr);
    ~FdoNotifier() override;

    /// Shows \p notification, in place of the one of its topic. One that is still waiting to be sent is dropped for the
    /// newer one.
    void show(const Notification &notification) override;
    void close(const QString &topic) override;

private Q_SLOTS:
    void handleActionInvoked(uint id, const QString &action, const QDBusMessage &message);
    void handleActivationToken(uint id, const QString &token, const QDBusMessage &message);
    void handleNotificationClosed(uint id, uint reason, const QDBusMessage &message);

private:
    /// What is on the screen for a topic, and what is on its way there.
    struct Topic {
        uint id = 0; ///< 0: nothing of ours is on the screen
        QString server; ///< unique bus name of the server that gave the id; only its signals count
        QString activationToken; ///< came for the action that follows
        std::optional<Notification> underway; ///< sent, not answered yet
        std::unique_ptr<QDBusPendingCallWatcher> call; ///< waits for that answer
        std::optional<Notification> next; ///< waits for that answer, or for the capabilities
        bool closeOnArrival = false; ///< close() came while it was underway
        quint64 serial = 0; ///< of the latest show()

        [[nodiscard]] bool isShown(uint shownId, const QString &by) const { return id == shownId && server == by; }
        void forgetId();
        void forgetServer();
    };
    using Topics = std::map<QString, Topic>;

    [[nodiscard]] QDBusPendingCall ask(const QDBusMessage &message) const;
    void askOwner();
    void takeOwner(const QString &owner);
    void askCapabilities();
    void takeCapabilities(QDBusPendingCallWatcher &call);
    void reportDelay(const QString &topicName, quint64 serial);
    void sendAll();
    void sendNext(const QString &topicName);
    void takeReply(const QString &topicName, QDBusPendingCallWatcher &call);
    void warn(const QString &trouble);
    void closeOnScreen(Topic &topic);
    void forgetServer();
    [[nodiscard]] Topics::iterator findShown(uint id, const QString &server);

    QDBusConnection m_bus;
    QString m_owner; ///< unique bus name of the server that owns the service's name; empty while there is none
    std::optional<ServerCapabilities> m_capabilities; ///< of m_owner
    std::unique_ptr<QDBusPendingCallWatcher> m_capabilitiesCall;
    Topics m_topics;
    quint64 m_lastSerial = 0;
    QString m_lastWarning;
};

} // namespace desktop
