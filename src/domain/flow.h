// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"

#include <chrono>
#include <optional>
#include <vector>

namespace domain {

/// What moved a balance over some time. The parts are gross, none is negative, and to the micro-credit
///     balance at the end = balance at the start + toppedUp + cameIn + refunded - spent
/// within a stretch of the history (see Run::stretch); the step from one stretch to the next is in no part.
/// A sum that leaves the range of Credits stops at its end, like every other.
struct Flow {
    Credits spent = {}; ///< all drops
    Credits refunded = {}; ///< the rises that gave back what failed jobs had cost
    Credits toppedUp = {}; ///< the rises by credits that were bought
    Credits cameIn = {}; ///< the rises of which neither is certain

    /// The spending to be shown: spent less refunded, and nothing where more was refunded. A refund can come on a later
    /// day than the spending that it takes back, and a day that cost less than nothing would read as a mistake. So
    /// these do not add up: to show several days as one, add their flows first.
    [[nodiscard]] Credits netSpent() const;
    /// All that may have been bought.
    [[nodiscard]] Credits income() const { return toppedUp + cameIn; }

    Flow &operator+=(const Flow &other);
    friend bool operator==(const Flow &, const Flow &) = default;
};

/// What moved the balance between two runs in a row; nothing between two stretches. They show no more than their
/// difference: a refund hides in what was spent since the first. A rise is what Run::rise of \p after says, and cameIn
/// where that says nothing; see RiseClassifier.
[[nodiscard]] Flow flowBetween(const Run &before, const Run &after);

/// Measures a span of time over a history that is fed to it run by run, in the order in which they were written. Takes
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
/// - A run of which the time is not known, see isTimeKnown(), adds no time; its change counts.
/// - From one stretch to the next there is neither a change nor time.
class FlowMeter {
public:
    /// Measures after \p from until \p to, which belongs to it: stretches that share an end add up.
    /// \param longestSilence  usually freshFor() the polling interval: then a gap is where the amount was stale.
    FlowMeter(Instant from, Instant to, std::chrono::milliseconds longestSilence);

    void add(const Run &run);

    [[nodiscard]] const Flow &flow() const { return m_flow; }
    [[nodiscard]] std::chrono::milliseconds observed() const { return m_observed; }

private:
    [[nodiscard]] bool isWithin(Instant instant) const;
    void addSilence(const Run &before, const Run &after);
    void addUnchanged(Instant since, Instant until);

    Instant m_from;
    Instant m_to;
    std::chrono::milliseconds m_longestSilence;
    std::optional<Run> m_last;
    std::optional<Run> m_lastTimed; ///< the last one of which the time is known
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
    std::optional<Run> m_last;
};

} // namespace domain
