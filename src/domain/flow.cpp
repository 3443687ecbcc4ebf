// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/flow.h"

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

FlowMeter::FlowMeter(Instant from, Instant to, milliseconds longestSilence)
    : m_from(from)
    , m_to(to)
    , m_longestSilence(longestSilence)
{
}

void FlowMeter::add(const Run &run)
{
    if (m_last && isWithin(run.firstSeen))
        m_flow += flowBetween(*m_last, run);
    m_last = run;
    if (!isTimeKnown(run))
        return;
    if (m_lastTimed && m_lastTimed->stretch == run.stretch)
        addSilence(*m_lastTimed, run);
    addUnchanged(run.firstSeen, run.lastSeen);
    m_lastTimed = run;
}

bool FlowMeter::isWithin(Instant instant) const
{
    return m_from < instant && instant <= m_to;
}

void FlowMeter::addSilence(const Run &before, const Run &after)
{
    const milliseconds silence = elapsed(before.lastSeen, after.firstSeen);
    if (silence > m_longestSilence)
        return;
    if (before.amount == after.amount)
        addUnchanged(before.lastSeen, after.firstSeen);
    else if (isWithin(after.firstSeen))
        m_observed = sum(m_observed, silence);
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
    const std::optional<Run> before = std::exchange(m_last, run);
    const auto end = std::ranges::lower_bound(m_bounds, run.firstSeen);
    if (before && end != m_bounds.begin() && end != m_bounds.end())
        m_flows[static_cast<size_t>(end - m_bounds.begin()) - 1] += flowBetween(*before, run);
}

} // namespace domain
