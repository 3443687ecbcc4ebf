// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/notifier.h"
#include "domain/account.h"
#include "domain/alertpolicy.h"
#include "domain/balancestate.h"
#include "presentation/command.h"
#include "presentation/wording.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QString>

namespace engine {

/// Turns alerts and messages about the program into desktop notifications, and their buttons into requests. Where they
/// cannot be shown, it has a stand-in show them, and follows up what became of each: alerts are raised again by the
/// monitor, messages are repeated here until they have been delivered. What deserves an alert is domain's business, its
/// words are presentation's.
class Announcer : public QObject {
    Q_OBJECT
public:
    /// \p notifier must outlive the announcer. \p hasFaces: else there are only buttons for what needs none.
    Announcer(desktop::Notifier &notifier, bool hasFaces, QObject *parent = nullptr);

    void announce(const domain::Account &account, const domain::Alert &alert,
                  const presentation::AmountContext &context);
    void withdraw(const domain::Account &account, domain::AlertTopic topic);
    /// Shows what a poll of \p account has found, if "Check now" was pressed on one of its notifications since the last
    /// one and it raised no alert, which would be the answer.
    void answerCheck(const domain::Account &account, const domain::BalanceState &state,
                     const presentation::AmountContext &context);
    /// Says \p sentence about the program itself, such as a settings file that cannot be read.
    void tell(const QString &sentence);
    /// The user has seen what the stand-in shows about \p topic.
    void takeSeen(const QString &topic);

Q_SIGNALS:
    void alertDelivered(const QString &accountId, domain::AlertTopic topic);
    void alertUndelivered(const QString &accountId, domain::AlertTopic topic);
    /// A notification service has appeared: alerts that are pending can be raised again.
    void becameAvailable();
    /// \p notification has to be shown by other means. \p isUnderway: the notification service may still show it, so
    /// that the other means must not be one that pops up.
    void standInNeeded(const desktop::Notification &notification, bool isUnderway);
    /// What the stand-in shows about \p topic is not needed any more.
    void standInEnded(const QString &topic);

    /// The user pressed a notification, or one of its buttons.
    void requested(const presentation::Request &request);

private:
    struct Announced {
        QString accountId;
        domain::Alert alert;
    };
    struct Message {
        QString sentence;
        bool hasFailed = false; ///< to be shown again when that can be done
    };

    void showMessage(const QString &topic);
    void takeDelivered(const QString &topic);
    void takeUndeliverable(const desktop::Notification &notification);
    void repeatMessages();
    [[nodiscard]] QList<desktop::Notification::Action> buttons(domain::Alert::Kind kind) const;
    void perform(const QString &topic, const QString &action, const QString &activationToken);

    desktop::Notifier &m_notifier;
    bool m_hasFaces;
    QHash<QString, Announced> m_alerts; ///< the last of each topic, by Notification::topic
    QSet<QString> m_checks; ///< topics on whose notification "Check now" was pressed; cleared by the answer
    QMap<QString, Message> m_messages; ///< those that are not delivered yet, by Notification::topic
};

} // namespace engine
