// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"

#include <chrono>
#include <deque>
#include <optional>

namespace domain {

/// Classifies the rises of a balance over a history that is fed to it run by run. Nothing but the amounts is known, and
/// a refund can be larger than a top-up (a failed job of 1,200 credits; a pack of 500), so the rule compares a rise
/// with what went before it:
///
/// - A refund gives back recent drops: it is at most what was spent in the last 24 hours and not given back yet, no
///   more than the largest drop among them or than all of the last hour, and the balance ends no higher than it was in
///   that time. A drop over more than an hour may be many jobs and does not count as one.
/// - A top-up ends clearly above all of the last seven days, by a twentieth; or it is more than can be given back and
///   at least half of the highest balance in these days. The first does not count in the first 24 hours of a stretch:
///   the job whose credits come back may have run before.
/// - Between them it is CameIn.
///
/// Feed it seven days of history before the first rise that matters. It takes the same little memory for any number of
/// runs; its windows move by the hour and by the day. How often it is wrong: docs/refunds.md.
class RiseClassifier {
public:
    /// How much of the past a rise is compared with.
    static constexpr std::chrono::days Memory{7};

    /// Takes the next run in the order of writing.
    /// \returns why it holds more than the run before; nullopt where it does not, for the first of a stretch, and
    ///          the answer that \p run brings along where it has one.
    std::optional<Rise> add(const Run &run);

private:
    using Hour = std::chrono::sys_time<std::chrono::hours>;
    using Day = std::chrono::sys_time<std::chrono::days>;

    struct HourOfDrops {
        Hour begin;
        Credits spent;
        Credits refunded;
        Credits largestDrop;
        Credits highest;
    };
    struct DayOfBalances {
        Day begin;
        Credits highest;
    };

    void startAnew();
    void moveTo(Instant at, Credits amount);
    void note(Credits before, Credits amount, std::optional<Rise> rise, bool isGap);
    [[nodiscard]] Rise classified(Credits before, Credits after) const;

    std::deque<HourOfDrops> m_hours; ///< of the last 24 hours, oldest first; hours without a run are left out
    std::deque<DayOfBalances> m_days; ///< of Memory
    std::optional<Instant> m_knownSince; ///< the begin of the stretch, or of what was fed of it
    std::optional<Run> m_last;
};

} // namespace domain
