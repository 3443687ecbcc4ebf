// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/notifier.h"
#include "domain/account.h"
#include "domain/alertpolicy.h"
#include "domain/balancestate.h"
#include "domain/dollars.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

namespace app {

/// Turns alerts into desktop notifications, and their buttons into requests. What deserves an alert is domain's
/// business, its words are presentation's.
class Announcer : public QObject {
    Q_OBJECT
public:
    /// \p notifier must outlive the announcer.
    explicit Announcer(desktop::Notifier &notifier, QObject *parent = nullptr);

    void announce(const domain::Account &account, const domain::Alert &alert, domain::DollarRate rate);
    void withdraw(const domain::Account &account, domain::AlertTopic topic);
    /// Shows what a poll of \p account has found, if "Check now" was pressed on one of its notifications since the last
    /// one and it raised no alert, which would be the answer.
    void answerCheck(const domain::Account &account, const domain::BalanceState &state, domain::DollarRate rate,
                     domain::Instant now);
    /// Says \p sentence about the program itself, such as a settings file that cannot be read.
    void tell(const QString &sentence);

Q_SIGNALS:
    void topUpRequested(const QString &activationToken);
    void refreshRequested();
    void snoozeRequested();
    void keysRequested(const QString &activationToken);
    void settingsRequested(const QString &activationToken);
    void overviewRequested(const QString &activationToken);

private:
    void perform(const QString &topic, const QString &action, const QString &activationToken);

    desktop::Notifier &m_notifier;
    QHash<QString, domain::Alert> m_alerts; ///< the last of each topic, by Notification::topic
    QSet<QString> m_checks; ///< topics on whose notification "Check now" was pressed; cleared by the answer
};

} // namespace app
