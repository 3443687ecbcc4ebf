// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pendingruns.h"

namespace storage {

void PendingRuns::add(const QString &accountId, const domain::Reading &reading)
{
    const domain::Run next{.amount = reading.amount, .firstSeen = reading.seenAt, .lastSeen = reading.seenAt};
    std::deque<domain::Run> &runs = m_runs[accountId];
    if (!runs.empty() && domain::continues(runs.back(), next)) {
        runs.back().lastSeen = next.lastSeen;
        return;
    }
    if (runs.size() == MostRuns)
        runs.pop_front();
    runs.push_back(next);
}

std::optional<domain::Reading> PendingRuns::latest(const QString &accountId) const
{
    const auto found = m_runs.find(accountId);
    if (found == m_runs.end())
        return std::nullopt;
    const domain::Run &last = found->second.back();
    return domain::Reading{.amount = last.amount, .seenAt = last.lastSeen};
}

} // namespace storage
