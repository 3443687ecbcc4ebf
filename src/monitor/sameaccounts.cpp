// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/sameaccounts.h"

#include "domain/sameaccount.h"

namespace monitor {

std::vector<AccountPair> accountsThatLookTheSame(const HistoryReader &history, const QStringList &accountIds,
                                                 domain::Instant now)
{
    std::vector<std::vector<domain::Run>> runs;
    for (const QString &id : accountIds) {
        std::vector<domain::Run> &own = runs.emplace_back();
        // What cannot be read is no evidence; the overview reports it.
        (void)history.visitRuns(id, now - 2 * domain::SameBalanceSpan, now, [&own](const domain::Run &run) {
            own.push_back(run);
            return true;
        });
    }
    std::vector<AccountPair> pairs;
    for (std::size_t one = 0; one < runs.size(); ++one) {
        for (std::size_t other = one + 1; other < runs.size(); ++other) {
            if (domain::showSameBalance(runs[one], runs[other]))
                pairs.emplace_back(accountIds.at(static_cast<qsizetype>(one)),
                                   accountIds.at(static_cast<qsizetype>(other)));
        }
    }
    return pairs;
}

} // namespace monitor
