// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/flowtotals.h"
#include "feeds/metrics.h"
#include "monitor/accounts.h"

namespace feeds {

/// The metrics of a process, with what it counts.
class MetricsFeed : public QObject {
    Q_OBJECT
public:
    /// \p history must outlive the feed.
    /// \param since  the instant from which on spending is counted; see FlowTotals
    MetricsFeed(const monitor::HistoryReader &history, domain::Instant since, QObject *parent = nullptr);

    /// Counts the polls of \p accounts from now on, as long as both live.
    void countPollsOf(const monitor::Accounts &accounts);
    /// The metrics of \p accounts at this moment, see metricsText(). Reads the history of those that were polled since
    /// the last call.
    [[nodiscard]] QByteArray text(const AccountStates &accounts);

private:
    /// What was counted after the reading of an instant.
    struct Counted {
        std::optional<domain::Instant> observedAt;
        domain::Flow flow;
    };

    [[nodiscard]] std::optional<domain::Flow> flowOf(const AccountState &account);

    FlowTotals m_flows;
    PollCounts m_polls;
    QHash<QString, Counted> m_counted; ///< by account id
};

} // namespace feeds
