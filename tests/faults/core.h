// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kie/connection.h"
#include "monitor/accounts.h"
#include "presentation/programview.h"
#include "storage/historystore.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>

#include <chrono>
#include <optional>
#include <vector>

namespace faults {

/// The program without its tray icon, notifications and windows: everything from the socket to the view that these show
/// is the real thing, but for the clock, which the test moves, and the deadline of a request, which the test sets.
class Core {
public:
    explicit Core(const QUrl &endpoint);

    /// For the polls to come; long enough for a busy machine to answer in time unless this is called.
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }
    static constexpr std::chrono::milliseconds Ample = std::chrono::seconds(10);
    /// Lets time pass until the next poll, and waits for its end. \returns false if it does not end.
    [[nodiscard]] bool poll();
    /// Lets time pass until the next poll has begun.
    void beginPoll();
    /// Watches the account under \p key, at its address; nothing any more with no key.
    void watch(const QString &key);
    void watchAt(const QUrl &endpoint);
    [[nodiscard]] const QUrl &endpoint() const { return m_configured.account.endpoint; }
    void resume() { m_accounts.wakeUpAll(domain::WakeUp::Resumed); }

    [[nodiscard]] domain::BalanceState state() const { return m_accounts.snapshots().front().state; }
    /// What the tray shows now, in English.
    [[nodiscard]] presentation::ProgramView view() const;
    /// How long it is until the next poll; nullopt while one is under way.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNextPoll() const
    {
        return m_clock.untilFirstMadeAlarm();
    }
    /// All notifications so far.
    [[nodiscard]] const std::vector<domain::Alert::Kind> &alerts() const { return m_alerts; }
    /// Every amount that was ever kept, in order.
    [[nodiscard]] std::vector<domain::Credits> history() const;
    /// So many polls have ended.
    [[nodiscard]] int polls() const { return m_polls; }

private:
    QTemporaryDir m_home;
    FakeClock m_clock;
    storage::HistoryStore m_history;
    kie::Connection m_connection;
    std::chrono::milliseconds m_deadline = Ample;
    domain::ConfiguredAccount m_configured;
    monitor::Accounts m_accounts;
    std::vector<domain::Alert::Kind> m_alerts;
    int m_polls = 0;
};

} // namespace faults
