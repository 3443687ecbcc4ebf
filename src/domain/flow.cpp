// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/flow.h"

#include "domain/topup.h"

#include <QtNumeric>

#include <algorithm>
#include <utility>

using std::chrono::milliseconds;

namespace domain {

namespace {

/// None when \p until is not later. Stored instants can be anything, so the difference may leave the range.
milliseconds elapsed(Instant since, Instant until)
{
    if (until <= since)
        return milliseconds::zero();
    milliseconds::rep difference = 0;
    if (qSubOverflow(until.time_since_epoch().count(), since.time_since_epoch().count(), &difference))
        return milliseconds::max();
    return milliseconds(difference);
}

milliseconds sum(milliseconds a, milliseconds b)
{
    milliseconds::rep total = 0;
    return qAddOverflow(a.count(), b.count(), &total) ? milliseconds::max() : milliseconds(total);
}

} // namespace

Credits Flow::netSpent() const
{
    return std::max(spent - refunded, Credits());
}

Flow &Flow::operator+=(const Flow &other)
{
    spent = spent + other.spent;
    refunded = refunded + other.refunded;
    toppedUp = toppedUp + other.toppedUp;
    return *this;
}

Flow flowBetween(Credits before, Credits after)
{
    if (after <= before)
        return {.spent = before - after};
    const Credits rise = after - before;
    if (rise < SmallestTopUp)
        return {.refunded = rise};
    return {.toppedUp = rise};
}

FlowMeter::FlowMeter(Instant from, Instant to, milliseconds longestSilence)
    : m_from(from)
    , m_to(to)
    , m_longestSilence(longestSilence)
{
}

void FlowMeter::add(const Run &run)
{
    if (m_last)
        addStep(*m_last, run);
    addUnchanged(run.firstSeen, run.lastSeen);
    m_last = run;
}

void FlowMeter::addStep(const Run &before, const Run &after)
{
    const milliseconds silence = elapsed(before.lastSeen, after.firstSeen);
    const bool isGap = silence > m_longestSilence;
    if (before.amount == after.amount) {
        if (!isGap)
            addUnchanged(before.lastSeen, after.firstSeen);
    } else if (m_from < after.firstSeen && after.firstSeen <= m_to) {
        m_flow += flowBetween(before.amount, after.amount);
        if (!isGap)
            m_observed = sum(m_observed, silence);
    }
}

void FlowMeter::addUnchanged(Instant since, Instant until)
{
    m_observed = sum(m_observed, elapsed(std::max(since, m_from), std::min(until, m_to)));
}

FlowSeries::FlowSeries(std::vector<Instant> bounds)
    : m_bounds(std::move(bounds))
    , m_flows(std::max<size_t>(m_bounds.size(), 1) - 1)
{
}

void FlowSeries::add(const Run &run)
{
    const std::optional<Credits> before = std::exchange(m_last, run.amount);
    const auto end = std::ranges::lower_bound(m_bounds, run.firstSeen);
    if (before && end != m_bounds.begin() && end != m_bounds.end())
        m_flows[static_cast<size_t>(end - m_bounds.begin()) - 1] += flowBetween(*before, run.amount);
}

} // namespace domain
