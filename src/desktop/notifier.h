// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/sandbox.h"

#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace desktop {

/// A notification as values. All texts are plain; escaping is the notifier's business.
struct Notification {
    enum class Urgency { Low, Normal, Critical };
    struct Action {
        QString id;
        QString label;
    };

    QString topic; ///< one notification per topic is on the screen; a newer one replaces it
    QString title;
    QString body;
    Urgency urgency = Urgency::Normal;
    bool transient = false; ///< good for a moment only; not kept in a notification history
    QList<Action> actions = {}; ///< buttons; a click on the notification itself is the action "default"
};

/// Shows notifications through the desktop's notification service, without ever blocking on it. Each show() that is not
/// superseded by a newer one of its topic, or by close(), ends in delivered() or undeliverable(), never before it
/// returns; but where a service is silent, that can take for ever. All that is shown meanwhile waits, so that a slow
/// service gets one notification per topic and not many.
class Notifier : public QObject {
    Q_OBJECT
public:
    /// How long a service may take before it counts as slow.
    static constexpr std::chrono::seconds Patience{3};

    using QObject::QObject;
    virtual void show(const Notification &notification) = 0;
    /// Takes the notification of \p topic off the screen, if it is still there or on its way.
    virtual void close(const QString &topic) = 0;
    /// Whether the tray icon's own messages are this system's notifications, rather than a makeshift.
    [[nodiscard]] virtual bool traySuffices() const { return false; }

Q_SIGNALS:
    /// The service has accepted the notification of \p topic.
    void delivered(const QString &topic);
    /// The service has not answered for Patience. The notification is still on its way: another means would show it
    /// twice.
    void delayed(const desktop::Notification &notification);
    /// There is no notification service, or it failed; the message has to be shown by other means.
    void undeliverable(const desktop::Notification &notification);
    /// A notification service has appeared: what was undeliverable may be shown again.
    void becameAvailable();
    /// The user pressed a button of ours. \p activationToken lets a window be raised (xdg-activation); may be empty.
    void actionInvoked(const QString &topic, const QString &action, const QString &activationToken);
};

/// The notifier of this system, from within \p sandbox.
[[nodiscard]] std::unique_ptr<Notifier> makeNotifier(Sandbox sandbox);

} // namespace desktop
