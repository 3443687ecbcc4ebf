// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/historyport.h"

#include "domain/rise.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

/// Keeps runs in memory, for tests that are not about storage. Readings must come in the order of their time.
class MemoryHistory final : public monitor::HistoryPort {
public:
    monitor::Appended append(const QString &accountId, const domain::Reading &reading,
                             std::chrono::seconds longestSilence) override
    {
        std::vector<domain::Run> &runs = m_runs[accountId];
        domain::Run next{.amount = reading.amount, .firstSeen = reading.seenAt, .lastSeen = reading.seenAt};
        m_longestSilence = longestSilence;
        const QString &source = m_sources[accountId];
        const QString before = std::exchange(m_lastSources[accountId], source);
        const bool isNewSource = !runs.empty() && !before.isEmpty() && before != source;
        const bool beginsStretch = isNewSource && !isSameAccount(runs, reading);
        if (!runs.empty())
            next.stretch = runs.back().stretch + (beginsStretch ? 1 : 0);
        if (!isNewSource && !runs.empty() && domain::continues(runs.back(), next, longestSilence)) {
            runs.back().lastSeen = reading.seenAt;
            return {};
        }
        next.rise = m_rises[accountId].add(next);
        runs.push_back(next);
        return {.rise = next.rise, .beginsStretch = beginsStretch};
    }
    void correct(const QString &accountId, const domain::HistoryCorrection &correction) override
    {
        const auto &rise = std::get<domain::RiseCorrection>(correction);
        std::vector<domain::Run> &runs = m_runs[accountId];
        const auto run = std::ranges::find(runs, rise.at, &domain::Run::firstSeen);
        run->rise = rise.rise;
        run->isRiseCorrected = true;
    }
    void setSource(const QString &accountId, const QString &source) override { m_sources[accountId] = source; }
    [[nodiscard]] std::optional<domain::Reading> latest(const QString &accountId) const override
    {
        const auto found = m_runs.find(accountId);
        if (found == m_runs.end())
            return std::nullopt;
        const QString &source = m_lastSources.at(accountId);
        if (!source.isEmpty() && source != m_sources.at(accountId))
            return std::nullopt;
        return domain::Reading{.amount = found->second.back().amount, .seenAt = found->second.back().lastSeen};
    }
    std::optional<domain::HistoryFault> visitRuns(const QString &accountId, domain::Instant from, domain::Instant to,
                                                  const std::function<bool(const domain::Run &)> &visit) const override
    {
        const auto found = m_runs.find(accountId);
        if (found == m_runs.end())
            return std::nullopt;
        const std::vector<domain::Run> &runs = found->second;
        auto run = std::ranges::lower_bound(runs, from, {}, &domain::Run::firstSeen);
        if (run != runs.begin())
            --run;
        while (run != runs.end() && run->firstSeen <= to && visit(*run))
            ++run;
        return std::nullopt;
    }

    /// As the newest reading came with.
    [[nodiscard]] std::chrono::seconds longestSilence() const { return m_longestSilence; }

private:
    static bool isSameAccount(const std::vector<domain::Run> &runs, const domain::Reading &reading)
    {
        domain::AccountPace pace;
        for (const domain::Run &run : runs)
            pace.add(run);
        return pace.allows(reading.amount, reading.seenAt);
    }

    std::chrono::seconds m_longestSilence{0};
    std::map<QString, std::vector<domain::Run>> m_runs;
    std::map<QString, domain::RiseClassifier> m_rises;
    std::map<QString, QString> m_sources;
    std::map<QString, QString> m_lastSources; ///< of the newest readings
};
