// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/sandbox.h"

#include <QList>
#include <QObject>
#include <QString>

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

/// Speaks to the user through the desktop's notification service, without ever waiting for it.
class Notifier : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void show(const Notification &notification) = 0;
    /// Takes the notification of \p topic off the screen, if it is still there.
    virtual void close(const QString &topic) = 0;

Q_SIGNALS:
    /// The user pressed a button of ours. \p activationToken lets a window be raised (xdg-activation); may be empty.
    void actionInvoked(const QString &topic, const QString &action, const QString &activationToken);
    /// There is no notification service, or it failed; the message has to be shown by other means.
    void undeliverable(const desktop::Notification &notification);
};

/// The notifier of this system, from within \p sandbox.
[[nodiscard]] std::unique_ptr<Notifier> makeNotifier(Sandbox sandbox);

} // namespace desktop
