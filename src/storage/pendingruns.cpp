// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pendingruns.h"

namespace storage {

void PendingRuns::add(const QString &accountId, const domain::Reading &reading, std::chrono::seconds longestSilence)
{
    const domain::Run next{.amount = reading.amount, .firstSeen = reading.seenAt, .lastSeen = reading.seenAt};
    const auto [found, isFirst] =
        m_tails.try_emplace(accountId, Tail{.runs = {next}, .longestSilence = longestSilence});
    if (isFirst)
        return;
    std::deque<domain::Run> &runs = found->second.runs;
    if (domain::continues(runs.back(), next, longestSilence)) {
        runs.back().lastSeen = next.lastSeen;
        return;
    }
    if (runs.size() == MostRuns)
        runs.pop_front();
    runs.push_back(next);
}

std::optional<domain::Reading> PendingRuns::latest(const QString &accountId) const
{
    const auto found = m_tails.find(accountId);
    if (found == m_tails.end())
        return std::nullopt;
    const domain::Run &last = found->second.runs.back();
    return domain::Reading{.amount = last.amount, .seenAt = last.lastSeen};
}

} // namespace storage
