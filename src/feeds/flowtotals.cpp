// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/flowtotals.h"

#include <algorithm>

namespace feeds {

namespace {

/// Later than any clock: what was recorded while a clock was ahead counts, too.
constexpr domain::Instant Always{std::chrono::milliseconds(1LL << 50)};

/// Whether \p run is \p known, which may have been prolonged or corrected meanwhile.
bool isSame(const domain::Run &run, const domain::Run &known)
{
    return run.firstSeen == known.firstSeen && run.amount == known.amount && run.stretch == known.stretch;
}

domain::Flow largest(const domain::Flow &a, const domain::Flow &b)
{
    return {.spent = std::max(a.spent, b.spent),
            .refunded = std::max(a.refunded, b.refunded),
            .toppedUp = std::max(a.toppedUp, b.toppedUp),
            .cameIn = std::max(a.cameIn, b.cameIn)};
}

} // namespace

domain::Instant startOfMonth(domain::Instant now)
{
    const auto day = std::chrono::floor<std::chrono::days>(now);
    const std::chrono::year_month_day date(day);
    return std::chrono::sys_days(date.year() / date.month() / 1);
}

FlowTotals::FlowTotals(const monitor::HistoryReader &history, domain::Instant since)
    : m_history(history)
    , m_since(since)
{
}

void FlowTotals::Count::add(const domain::Run &run)
{
    if (last)
        flow += domain::flowBetween(*last, run);
    last = run;
}

std::optional<domain::Flow> FlowTotals::of(const QString &accountId)
{
    Total &total = m_totals[accountId];
    const std::optional<Count> count = countedOn(total.count, accountId);
    if (!count)
        return std::nullopt;
    total = {.count = *count, .highest = largest(total.highest, count->flow)};
    return total.highest;
}

std::optional<FlowTotals::Count> FlowTotals::countedOn(const Count &count, const QString &accountId) const
{
    if (!count.last)
        return countedAnew(accountId);
    std::optional<Count> next; // once the last run is found
    const auto fault = m_history.visitRuns(accountId, count.last->firstSeen, Always, [&](const domain::Run &run) {
        if (isSame(run, *count.last))
            next = count;
        else if (next)
            next->add(run);
        return true;
    });
    if (fault)
        return std::nullopt;
    return next ? next : countedAnew(accountId);
}

std::optional<FlowTotals::Count> FlowTotals::countedAnew(const QString &accountId) const
{
    Count count;
    const auto fault = m_history.visitRuns(accountId, m_since, Always, [&count](const domain::Run &run) {
        count.add(run);
        return true;
    });
    return fault ? std::nullopt : std::optional(count);
}

} // namespace feeds
