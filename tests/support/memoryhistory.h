// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/historyport.h"

#include "domain/rise.h"

#include <algorithm>
#include <map>
#include <vector>

/// Keeps runs in memory, for tests that are not about storage. Readings must come in the order of their time.
class MemoryHistory final : public monitor::HistoryPort {
public:
    std::optional<domain::Rise> append(const QString &accountId, const domain::Reading &reading,
                                       std::chrono::seconds longestSilence) override
    {
        std::vector<domain::Run> &runs = m_runs[accountId];
        domain::Run next{.amount = reading.amount, .firstSeen = reading.seenAt, .lastSeen = reading.seenAt};
        m_longestSilence = longestSilence;
        if (!runs.empty() && domain::continues(runs.back(), next, longestSilence)) {
            runs.back().lastSeen = reading.seenAt;
            return std::nullopt;
        }
        next.rise = m_rises[accountId].add(next);
        runs.push_back(next);
        return next.rise;
    }
    [[nodiscard]] std::optional<domain::Reading> latest(const QString &accountId) const override
    {
        const auto found = m_runs.find(accountId);
        if (found == m_runs.end())
            return std::nullopt;
        return domain::Reading{.amount = found->second.back().amount, .seenAt = found->second.back().lastSeen};
    }
    bool visitRuns(const QString &accountId, domain::Instant from, domain::Instant to,
                   const std::function<bool(const domain::Run &)> &visit) const override
    {
        const auto found = m_runs.find(accountId);
        if (found == m_runs.end())
            return true;
        const std::vector<domain::Run> &runs = found->second;
        auto run = std::ranges::lower_bound(runs, from, {}, &domain::Run::firstSeen);
        if (run != runs.begin())
            --run;
        while (run != runs.end() && run->firstSeen <= to && visit(*run))
            ++run;
        return true;
    }

    /// As the newest reading came with.
    [[nodiscard]] std::chrono::seconds longestSilence() const { return m_longestSilence; }

private:
    std::chrono::seconds m_longestSilence{0};
    std::map<QString, std::vector<domain::Run>> m_runs;
    std::map<QString, domain::RiseClassifier> m_rises;
};
