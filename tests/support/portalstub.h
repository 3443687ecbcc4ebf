// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QList>
#include <QObject>
#include <QVariantMap>

#include <chrono>

namespace testsupport {

/// The desktop's portals for notifications and for the background on a private bus: they show and start nothing, and
/// remember everything. It uses a connection of its own, so that its callers see it as a stranger.
class PortalStub final : public QObject {
    Q_OBJECT
public:
    struct Added {
        QString id;
        QVariantMap notification;
        QList<QVariantMap> buttons;
    };

    explicit PortalStub(QDBusConnection bus, QObject *parent = nullptr);
    ~PortalStub() override;

    /// Owns the portals' name from now on. \returns false when somebody else owns it.
    [[nodiscard]] bool start();
    void stop();

    /// The user presses \p action of the notification \p id. \p parameter as the portal would send it.
    void invokeAction(const QString &id, const QString &action, const QVariantList &parameter);
    /// The latest RequestBackground is answered. \p response  0 success, 1 cancelled by the user, 2 ended otherwise
    void respond(uint response, const QVariantMap &results);

    /// For the portals themselves: what they were asked for.
    void note(Added notification);
    [[nodiscard]] QDBusObjectPath open(const QString &caller, const QVariantMap &options);
    void refuse(const QDBusMessage &message);
    void answerLater(const QDBusMessage &message);

    QList<Added> added; ///< every call of AddNotification, oldest first
    QStringList removed; ///< the ids of every RemoveNotification
    QList<QVariantMap> backgroundOptions; ///< of every RequestBackground
    std::chrono::milliseconds delay{0}; ///< how much later AddNotification is answered
    QString error; ///< what every call is answered with, unless it is empty

private:
    QDBusConnection m_bus;
    QString m_caller; ///< of the latest RequestBackground
    QString m_request; ///< its object
};

class NotificationPortal final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Notification")
public:
    explicit NotificationPortal(PortalStub &stub);

public Q_SLOTS:
    void AddNotification(const QString &id, const QVariantMap &notification, const QDBusMessage &message);
    void RemoveNotification(const QString &id);

private:
    PortalStub &m_stub;
};

class BackgroundPortal final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Background")
public:
    explicit BackgroundPortal(PortalStub &stub);

public Q_SLOTS:
    QDBusObjectPath RequestBackground(const QString &parentWindow, const QVariantMap &options,
                                      const QDBusMessage &message);

private:
    PortalStub &m_stub;
};

} // namespace testsupport
