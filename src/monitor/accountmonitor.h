// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accountsnapshot.h"
#include "domain/alertpolicy.h"
#include "domain/alertsunderway.h"
#include "domain/keytrial.h"
#include "domain/pollschedule.h"
#include "domain/preferences.h"
#include "monitor/balancesource.h"
#include "monitor/clock.h"
#include "monitor/historyport.h"

#include <QObject>
#include <QRandomGenerator>

#include <chrono>
#include <memory>
#include <optional>

namespace monitor {

/// What an earlier run, or an earlier key, left behind about an account.
struct Past {
    std::optional<domain::Reading> lastGood = std::nullopt;
    domain::AlertMemory memory{}; ///< what was announced, see AccountMonitor::alertMemoryChanged()
};

/// One account's loop: ask, decide, announce, wait. It holds no rule: what an answer means, what is worth an alert and
/// when to ask next is decided in domain. At most one request is in flight; no timer runs but one for the next poll and
/// one for the next instant at which something changes by time alone, which most polls postpone.
class AccountMonitor : public QObject {
    Q_OBJECT
public:
    /// Asks for the first time after domain::SettlingDelay. \p clock and \p history must outlive the monitor.
    AccountMonitor(domain::Account account, std::unique_ptr<BalanceSource> source, Clock &clock, HistoryPort &history,
                   const domain::Preferences &preferences, const Past &past, QObject *parent = nullptr);
    ~AccountMonitor() override;

    [[nodiscard]] const domain::Account &account() const { return m_account; }
    /// All that is known, as of the last snapshotChanged() or, before the first, of the beginning.
    [[nodiscard]] const domain::AccountSnapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const domain::BalanceState &state() const { return m_state; }
    [[nodiscard]] const domain::AlertMemory &alertMemory() const { return m_memory; }

    /// The account goes by \p account from now on: another name, but the same id, key and address.
    void setAccount(const domain::Account &account);
    /// Changed preferences are in force at once: new marks are taken as the new base line in silence, then the balance
    /// is asked for, since a setting may be what was wrong.
    void setPreferences(const domain::Preferences &preferences);
    /// The user wants to know now.
    void refresh();
    /// The user wants to hear of no alert for \p length.
    void snooze(domain::SnoozeLength length);
    /// The user wants to hear of alerts again.
    void endSnooze();
    /// The alert about \p topic was shown to the user: from now on it counts as told.
    void alertDelivered(domain::AlertTopic topic);
    /// The alert about \p topic could not be shown. It stays pending: later decisions raise it again, if it is still
    /// true.
    void alertUndelivered(domain::AlertTopic topic);
    /// Alerts can be shown again: raises at once what is pending and still true.
    void reconsider();
    /// The user has corrected the history: the forecast follows at once.
    void rereadHistory();
    /// Polls sooner where domain::delayAfterWakeUp() finds that \p reason is worth it. A request under way goes on,
    /// unless the computer slept: its connection is dead then.
    void wakeUp(domain::WakeUp reason);

Q_SIGNALS:
    /// A poll has ended, for better or worse, and all that follows from it is decided and announced.
    void answered(const domain::BalanceState &state);
    /// snapshot() is another than before: by an answer, by what the user did, or by time alone. At most once for each
    /// of these, after the decision.
    void snapshotChanged();
    /// What is to be stored. An alert is in it once it was delivered, so that a crash before that loses none.
    void alertMemoryChanged(const domain::AlertMemory &memory);
    void alertRaised(const domain::Alert &alert);
    /// The first reading from another key or address may be another account's; see Appended.
    void stretchBegan();
    void alertsEnded(domain::AlertTopic topic);

private:
    void ask();
    void take(const domain::Outcome &outcome);
    void keep(const domain::Reading &reading);
    void forgetOtherAccount();
    void follow(const domain::Reading &reading);
    void followToday(const domain::Reading &reading);
    [[nodiscard]] domain::Run runOf(const domain::Reading &reading) const;
    void updateForecast(const domain::Reading &reading);
    void announce(const std::optional<domain::Reading> &previous);
    void act(domain::AlertDecision decision);
    void remember(const domain::AlertMemory &memory);
    void publish();
    void awaitTimedChange();
    [[nodiscard]] domain::Moment moment() const;
    void waitForNextPoll();
    void schedule(std::chrono::milliseconds delay);

    domain::Account m_account;
    std::unique_ptr<BalanceSource> m_source;
    Clock &m_clock;
    HistoryPort &m_history;
    domain::Preferences m_preferences;
    domain::AlertMemory m_memory;
    domain::AlertsUnderway m_underway;
    domain::BalanceState m_state;
    domain::AccountSnapshot m_snapshot; ///< as published
    std::unique_ptr<Alarm> m_nextPoll;
    std::unique_ptr<Alarm> m_timedChange;
    std::optional<std::chrono::milliseconds> m_plannedAt; ///< of m_nextPoll, by Clock::uptime()
    domain::KeyTrial m_keyTrial;
    QRandomGenerator m_random = QRandomGenerator::securelySeeded();
    bool m_asking = false;
    std::optional<domain::WakeUp> m_wokeWhileAsking; ///< the latest reason that came during the request under way
    std::optional<std::chrono::milliseconds> m_askedAt; ///< by Clock::uptime()
    std::optional<std::chrono::milliseconds> m_answeredAt; ///< by Clock::uptime()
    std::optional<domain::HourlySpending> m_spending; ///< none before the first reading
    int m_stretch = 0; ///< of the newest run in the spending
    std::chrono::milliseconds m_spendingReadAt{0}; ///< from the history, by Clock::uptime()
    std::optional<domain::PeriodMeter> m_today; ///< none before the first reading
    domain::Instant m_todayNewest{}; ///< the newest reading in it
    std::optional<domain::Forecast> m_forecast;
    std::optional<domain::Credits> m_forecastAmount; ///< what the forecast was made for
    std::chrono::milliseconds m_forecastAt{0}; ///< by Clock::uptime()
};

} // namespace monitor
