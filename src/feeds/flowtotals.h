// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/flow.h"
#include "monitor/historyport.h"

#include <QHash>

namespace feeds {

/// The start of the month of \p now, in UTC.
[[nodiscard]] domain::Instant startOfMonth(domain::Instant now);

/// What moved the balance of each account since an instant, by its history: the source of counters that never fall as
/// long as the object lives.
///
/// `kie-credits watch` counts since its start. `kie-credits metrics`, which runs anew each time, counts since
/// startOfMonth(): late enough that pruning removes nothing of it, so that a counter falls at the month's
/// start alone, and to 0, which Prometheus takes for a restart.
///
/// A history that was corrected by the user or brought into another order later on changes nothing that is counted.
class FlowTotals {
public:
    /// \p history must outlive the totals.
    FlowTotals(const monitor::HistoryReader &history, domain::Instant since);

    /// The flow of \p accountId until now. Reads what is new since the last call, and everything only where the last
    /// run that was counted is not in the history any more. \returns nullopt where the history cannot be read.
    [[nodiscard]] std::optional<domain::Flow> of(const QString &accountId);

private:
    /// What was read; less than before where the history has become shorter.
    struct Count {
        domain::Flow flow = {};
        std::optional<domain::Run> last = std::nullopt; ///< the newest that is counted

        void add(const domain::Run &run);
    };
    struct Total {
        Count count = {};
        domain::Flow highest = {}; ///< the most that was counted
    };

    [[nodiscard]] std::optional<Count> countedOn(const Count &count, const QString &accountId) const;
    [[nodiscard]] std::optional<Count> countedAnew(const QString &accountId) const;

    const monitor::HistoryReader &m_history;
    domain::Instant m_since;
    QHash<QString, Total> m_totals;
};

} // namespace feeds
