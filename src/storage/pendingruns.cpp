// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pendingruns.h"

namespace storage {

void PendingRuns::add(const QString &accountId, const Entry &entry, std::chrono::seconds longestSilence)
{
    const auto [found, isFirst] =
        m_tails.try_emplace(accountId, Tail{.runs = {entry}, .longestSilence = longestSilence});
    if (isFirst)
        return;
    std::deque<Entry> &runs = found->second.runs;
    Entry &last = runs.back();
    if (entry.source == last.source && domain::continues(last.run, entry.run, longestSilence)) {
        last.run.lastSeen = entry.run.lastSeen;
        return;
    }
    if (runs.size() == MostRuns)
        runs.pop_front();
    runs.push_back(entry);
}

std::optional<PendingRuns::Entry> PendingRuns::latest(const QString &accountId) const
{
    const auto found = m_tails.find(accountId);
    return found == m_tails.end() ? std::nullopt : std::optional(found->second.runs.back());
}

} // namespace storage
