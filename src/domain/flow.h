// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"

#include <chrono>
#include <optional>
#include <vector>

namespace domain {

/// What moved a balance over some time. The parts are gross, none is negative, and to the micro-credit
///     balance at the end = balance at the start + toppedUp + refunded - spent.
/// A sum that leaves the range of Credits stops at its end, like every other.
struct Flow {
    Credits spent = {}; ///< all drops
    Credits refunded = {}; ///< the rises of less than SmallestTopUp: the service gives back what a failed job has cost
    Credits toppedUp = {}; ///< the rises of SmallestTopUp or more

    /// The spending to be shown: spent less refunded, and nothing where more was refunded. A refund can come on a later
    /// day than the spending that it takes back, and a day that cost less than nothing would read as a mistake. So
    /// these do not add up: to show several days as one, add their flows first.
    [[nodiscard]] Credits netSpent() const;

    Flow &operator+=(const Flow &other);
    friend bool operator==(const Flow &, const Flow &) = default;
};

/// What moved the balance between two readings in a row. They tell no more than their difference: a refund hides in
/// what was spent since the first, and a top-up is taken for a refund if so much was spent that the rise stays under
/// SmallestTopUp.
[[nodiscard]] Flow flowBetween(Credits before, Credits after);

/// Measures one stretch of time over a history that is fed to it run by run, in the order in which the runs came. Takes
/// the same little memory for a day and for five million changes.
///
/// Feed it from the last run that began before the stretch: what happened between that one and the first within is
/// unknown without it, and left out. Runs before that one change nothing.
///
/// - A change belongs to the instant at which the new amount was first seen.
/// - Time is observed while readings come in: within a run, and between two runs unless the silence is a gap. The time
///   that a change took belongs, whole, where the change belongs, so that no rate counts a cost without its time; it is
///   the reason why observed() can exceed the stretch by one silence.
/// - A silence of more than longestSilence is a gap: the machine or the network was off. It counts its change, not its
///   time. A silence within a run cannot be seen; its time counts, as time in which nothing was spent.
/// - A clock that is set back between two runs adds no time; the change counts.
class FlowMeter {
public:
    /// Measures after \p from until \p to, which belongs to it: stretches that share an end add up.
    /// \param longestSilence  usually freshFor() the polling interval: then a gap is where the amount was stale.
    FlowMeter(Instant from, Instant to, std::chrono::milliseconds longestSilence);

    void add(const Run &run);

    [[nodiscard]] const Flow &flow() const { return m_flow; }
    [[nodiscard]] std::chrono::milliseconds observed() const { return m_observed; }

private:
    void addStep(const Run &before, const Run &after);
    void addUnchanged(Instant since, Instant until);

    Instant m_from;
    Instant m_to;
    std::chrono::milliseconds m_longestSilence;
    std::optional<Run> m_last;
    Flow m_flow;
    std::chrono::milliseconds m_observed{0};
};

/// Measures the flows of many stretches that follow one another, such as days, in one pass; the rules are FlowMeter's.
/// Which instants bound a day is known to those who know the time zone.
class FlowSeries {
public:
    /// \param bounds  in ascending order: n + 1 instants for n stretches. Each stretch is after its first bound until
    ///                its second.
    explicit FlowSeries(std::vector<Instant> bounds);

    void add(const Run &run);

    /// One per stretch, in order.
    [[nodiscard]] const std::vector<Flow> &flows() const { return m_flows; }

private:
    std::vector<Instant> m_bounds;
    std::vector<Flow> m_flows;
    std::optional<Credits> m_last;
};

} // namespace domain
