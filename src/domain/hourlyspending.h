// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/flow.h"

#include <array>
#include <chrono>
#include <optional>

namespace domain {

/// The spending of each hour of the last weeks, less the refunds. It is fed run by run, in the order in which the runs
/// were written, and takes the same few kilobytes for any history.
///
/// - Elapsed time counts, whether anything was polled or not: the balance is known on both sides of a gap. What was
///   spent in a gap is spread evenly over it.
/// - It begins anew with a stretch of the history.
/// - A refund takes back the newest spending first.
/// - Hours are those of UTC. A forecast only has to find the same time of another day, which is a multiple of 24 hours
///   away in every time zone; after a change of the clocks it is an hour off until the old time is forgotten.
class HourlySpending {
public:
    using Hour = std::chrono::sys_time<std::chrono::hours>; ///< named by its beginning

    /// What is longer ago is forgotten.
    static constexpr std::chrono::hours Memory{28 * 24};

    void add(const Run &run);

    /// The end of the newest run; nothing is known of the time after it. Meaningless before the first run.
    [[nodiscard]] Instant newest() const { return m_newest; }
    /// The time up to newest() that the spending is known of; at most Memory.
    [[nodiscard]] std::chrono::milliseconds elapsed() const { return m_newest - m_oldest; }
    /// The share of \p hour that belongs to elapsed(): 0 to 1.
    [[nodiscard]] double knownShareOf(Hour hour) const;
    /// What was spent in the known share of \p hour, in micro-credits; never negative.
    [[nodiscard]] double spentIn(Hour hour) const;

private:
    static size_t slotOf(Hour hour);
    void startAt(Instant instant);
    void advanceTo(Instant instant);
    void spread(double micros, Instant since);
    void takeBack(double micros);

    std::array<double, Memory.count() + 1> m_spent{}; ///< a ring of the hours up to the one that newest() is in
    Instant m_oldest;
    Instant m_newest;
    std::optional<Run> m_last;
};

} // namespace domain
