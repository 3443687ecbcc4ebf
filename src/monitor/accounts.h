// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/accountmonitor.h"

#include <functional>
#include <map>
#include <vector>

namespace monitor {

/// The set of watched accounts, one AccountMonitor each. An account without a key is not watched.
class Accounts : public QObject {
    Q_OBJECT
public:
    /// Loads what an earlier run left behind about an account. What it says of the key is dropped where the key is
    /// another one.
    using Recall = std::function<Past(const QString &accountId)>;

    /// \p clock and \p history must outlive the accounts.
    Accounts(BalanceSourceFactory sources, Clock &clock, HistoryPort &history, Recall recall,
             QObject *parent = nullptr);
    ~Accounts() override;

    /// Watches exactly \p accounts. Those that are watched already, with the same key and address, go on undisturbed;
    /// one that is added later is fetched at once, as is one whose key or address changed. Of that one the amount is
    /// not known until then; what was told about its balance stays told unless the reading begins a stretch, see
    /// Appended.
    void watch(const std::vector<domain::ConfiguredAccount> &accounts, const domain::Preferences &preferences);
    /// What is known of \p accountId; an empty state for one that is not watched.
    [[nodiscard]] domain::BalanceState state(const QString &accountId) const;
    /// What was announced of \p accountId; an empty memory for one that is not watched.
    [[nodiscard]] domain::AlertMemory alertMemory(const QString &accountId) const;
    /// The snooze that ends last of all accounts', if any is snoozed.
    [[nodiscard]] std::optional<domain::Snooze> longestSnooze() const;
    /// The names of the accounts that are snoozed; empty where all are, or none is.
    [[nodiscard]] QStringList namesOfSnoozed() const;
    /// See AccountMonitor. An account that is not watched any more is passed over.
    void alertDelivered(const QString &accountId, domain::AlertTopic topic);
    void alertUndelivered(const QString &accountId, domain::AlertTopic topic);
    /// \copydoc AccountMonitor::rereadHistory
    void rereadHistory(const QString &accountId);
    void reconsiderAll();
    void refreshAll();
    void snoozeAll(domain::SnoozeLength length);
    void endSnoozeOfAll();
    void wakeUpAll(domain::WakeUp reason);

Q_SIGNALS:
    void stateChanged(const domain::Account &account, const domain::BalanceState &state);
    void timedChangePassed(const domain::Account &account);
    void alertMemoryChanged(const domain::Account &account, const domain::AlertMemory &memory);
    void alertRaised(const domain::Account &account, const domain::Alert &alert);
    void stretchBegan(const domain::Account &account);
    void alertsEnded(const domain::Account &account, domain::AlertTopic topic);

private:
    struct Watched {
        domain::ConfiguredAccount configured;
        std::unique_ptr<AccountMonitor> monitor;
    };

    void add(const domain::ConfiguredAccount &configured, const domain::Preferences &preferences);
    void exchange(const domain::ConfiguredAccount &configured, const domain::Preferences &preferences);
    void start(const domain::ConfiguredAccount &configured, const domain::Preferences &preferences, const Past &past);
    void remove(const QString &accountId);

    BalanceSourceFactory m_sources;
    Clock &m_clock;
    HistoryPort &m_history;
    Recall m_recall;
    std::map<QString, Watched> m_watched; ///< by account id
    bool m_isStarted = false; ///< watch() was called
};

} // namespace monitor
