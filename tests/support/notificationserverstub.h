// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <chrono>

class QDBusMessage;

namespace testsupport {

/// A notification service that shows nothing and remembers everything: org.freedesktop.Notifications on a private bus.
/// It uses a connection of its own, so that its callers see it as a stranger.
class NotificationServerStub final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    /// One call of Notify, whole.
    struct Notify {
        QString sender; ///< unique bus name
        QString appName;
        uint replacesId = 0;
        QString appIcon;
        QString summary;
        QString body;
        QStringList actions; ///< pairs of id and label
        QVariantMap hints;
        int timeoutMs = 0;
        uint id = 0; ///< what was answered, or will be
    };

    explicit NotificationServerStub(QDBusConnection bus, QObject *parent = nullptr);
    ~NotificationServerStub() override;

    /// Owns the service's name from now on. \returns false when somebody else owns it.
    [[nodiscard]] bool start();
    /// Gives the name up; ids and capabilities mean nothing any more.
    void stop();

    void setCapabilities(const QStringList &capabilities) { m_capabilities = capabilities; }
    /// Answers come this much later than the questions.
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }
    /// Notify is answered with an error of this text; an empty one ends that.
    void setError(const QString &text) { m_error = text; }

    /// Every call of Notify, oldest first.
    [[nodiscard]] const QList<Notify> &notifications() const { return m_notifications; }
    /// The ids of every CloseNotification, oldest first.
    [[nodiscard]] const QList<uint> &closed() const { return m_closed; }
    /// How often somebody asked for the capabilities.
    [[nodiscard]] int capabilityQuestions() const { return m_capabilityQuestions; }

    /// The user presses a button, or the notification itself ("default"). A token comes first, when there is one.
    void invokeAction(uint id, const QString &action, const QString &activationToken = {});
    /// The notification goes away. \param reason  1 expired, 2 dismissed by the user, 3 closed by a call, 4 undefined
    void dismiss(uint id, uint reason = 2);

public Q_SLOTS:
    Q_SCRIPTABLE QStringList GetCapabilities(const QDBusMessage &message);
    Q_SCRIPTABLE uint Notify(const QString &appName, uint replacesId, const QString &appIcon, const QString &summary,
                             const QString &body, const QStringList &actions, const QVariantMap &hints, int timeoutMs,
                             const QDBusMessage &message);
    Q_SCRIPTABLE void CloseNotification(uint id);
    Q_SCRIPTABLE QString GetServerInformation(QString &vendor, QString &version, QString &specVersion);

Q_SIGNALS:
    /// A call of Notify was recorded.
    void notified();
    /// A call of CloseNotification was recorded.
    void closeRequested(uint id);

private:
    void sendLater(const QDBusMessage &reply);
    void emitSignal(const QString &name, const QVariantList &arguments);

    QDBusConnection m_bus;
    QStringList m_capabilities{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
    std::chrono::milliseconds m_delay{0};
    QString m_error;
    QList<struct Notify> m_notifications;
    QList<uint> m_closed;
    int m_capabilityQuestions = 0;
    uint m_lastId = 0;
};

} // namespace testsupport
