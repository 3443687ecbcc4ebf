// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/flow.h"

#include <QtGlobal>

#include <algorithm>
#include <utility>

namespace domain {

Credits Flow::netSpent() const
{
    return std::max(spent - refunded, Credits());
}

Flow &Flow::operator+=(const Flow &other)
{
    spent = spent + other.spent;
    refunded = refunded + other.refunded;
    toppedUp = toppedUp + other.toppedUp;
    cameIn = cameIn + other.cameIn;
    return *this;
}

Flow flowBetween(const Run &before, const Run &after)
{
    if (before.stretch != after.stretch)
        return {};
    if (after.amount <= before.amount)
        return {.spent = before.amount - after.amount};
    const Credits rise = after.amount - before.amount;
    switch (after.rise.value_or(Rise::CameIn)) {
    case Rise::Refund:
        return {.refunded = rise};
    case Rise::TopUp:
        return {.toppedUp = rise};
    case Rise::CameIn:
        return {.cameIn = rise};
    }
    Q_UNREACHABLE();
}

FlowSeries::FlowSeries(std::vector<Instant> bounds)
    : m_bounds(std::move(bounds))
    , m_flows(std::max<size_t>(m_bounds.size(), 1) - 1)
{
}

void FlowSeries::add(const Run &run)
{
    const std::optional<Run> before = std::exchange(m_last, run);
    const auto end = std::ranges::lower_bound(m_bounds, run.firstSeen);
    if (before && end != m_bounds.begin() && end != m_bounds.end())
        m_flows[static_cast<size_t>(end - m_bounds.begin()) - 1] += flowBetween(*before, run);
}

} // namespace domain
