// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/accountmonitor.h"

#include <functional>
#include <memory>
#include <vector>

namespace monitor {

/// The accounts, in the user's order, with one AccountMonitor each. An account without a key is not watched.
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

    /// Watches exactly \p accounts, in their order. Those that are watched already, with the same key and address, go
    /// on undisturbed; one that is added later is fetched at once, as is one whose key or address changed. Of that one
    /// the amount is not known until then; what was told about its balance stays told unless the reading begins a
    /// stretch, see Appended.
    void watch(const std::vector<domain::ConfiguredAccount> &accounts, const domain::Preferences &preferences);
    /// All that is known of the accounts, those without a key among them.
    [[nodiscard]] domain::AccountSnapshots snapshots() const;
    /// What was announced of \p accountId; an empty memory for one that is not watched.
    [[nodiscard]] domain::AlertMemory alertMemory(const QString &accountId) const;
    /// See AccountMonitor. An account that is not watched any more is passed over.
    void alertDelivered(const QString &accountId, domain::AlertTopic topic);
    void alertUndelivered(const QString &accountId, domain::AlertTopic topic);
    /// \copydoc AccountMonitor::rereadHistory
    void rereadHistory(const QString &accountId);
    void reconsiderAll();
    /// Asks for the balance of \p accountId now; with an empty id, of all accounts. The same goes for the next two.
    void refresh(const QString &accountId = {});
    void snooze(domain::SnoozeLength length, const QString &accountId = {});
    void endSnooze(const QString &accountId = {});
    void wakeUpAll(domain::WakeUp reason);

Q_SIGNALS:
    /// snapshots() are others than before; once per answer, after the decision, and once per call that
    /// concerns several accounts.
    void snapshotsChanged(const domain::AccountSnapshots &snapshots);
    /// A poll of \p account has ended, and all that follows from it is decided and announced.
    void answered(const domain::Account &account, const domain::BalanceState &state);
    void alertMemoryChanged(const domain::Account &account, const domain::AlertMemory &memory);
    void alertRaised(const domain::Account &account, const domain::Alert &alert);
    void stretchBegan(const domain::Account &account);
    void alertsEnded(const domain::Account &account, domain::AlertTopic topic);

private:
    struct Entry {
        domain::ConfiguredAccount configured;
        std::unique_ptr<AccountMonitor> monitor; ///< null without a key
    };

    void removeMissing(const std::vector<domain::ConfiguredAccount> &wanted);
    void arrange(const std::vector<domain::ConfiguredAccount> &wanted);
    void update(Entry &entry, const domain::ConfiguredAccount &wanted, const domain::Preferences &preferences);
    void exchange(Entry &entry, const domain::Preferences &preferences);
    [[nodiscard]] std::unique_ptr<AccountMonitor> makeMonitor(const domain::ConfiguredAccount &configured,
                                                              const domain::Preferences &preferences, const Past &past);
    void forget(const domain::ConfiguredAccount &gone);
    void publish();
    [[nodiscard]] AccountMonitor *find(const QString &accountId) const;
    /// Calls \p demand with the monitor of \p accountId; with an empty id, with each. What changes is published once.
    void forEach(const QString &accountId, const std::function<void(AccountMonitor &)> &demand);

    BalanceSourceFactory m_sources;
    Clock &m_clock;
    HistoryPort &m_history;
    Recall m_recall;
    std::vector<Entry> m_entries; ///< in the user's order
    domain::AccountSnapshots m_published;
    bool m_isStarted = false; ///< watch() has run once
    bool m_isChangingSeveral = false; ///< who does so publishes at the end
};

} // namespace monitor
