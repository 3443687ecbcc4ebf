// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"

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

/// Sums up the flows of spans of time that follow one another, such as days, over a history that is fed to it run by
/// run, in the order in which they were written. Takes the same little memory for a day and for five million changes.
/// Which instants bound a day depends on the time zone, so the caller computes them.
///
/// Feed it from the last run that began before the first span: what happened between that one and the first within is
/// unknown without it, and left out. Runs before that one change nothing.
///
/// - A change belongs to the instant at which the new amount was first seen, wherever in a gap it took place.
/// - From one stretch of the history to the next there is no change.
class FlowSeries {
public:
    /// \param bounds  in ascending order: n + 1 instants for n spans. Each span is after its first bound until its
    ///                second, which belongs to it.
    explicit FlowSeries(std::vector<Instant> bounds);

    void add(const Run &run);

    /// One per span, in order.
    [[nodiscard]] const std::vector<Flow> &flows() const { return m_flows; }

private:
    std::vector<Instant> m_bounds;
    std::vector<Flow> m_flows;
    std::optional<Run> m_last;
};

} // namespace domain
