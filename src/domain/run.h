// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading.h"

#include <chrono>
#include <optional>

namespace domain {

/// Why a balance is higher than it was before; see RiseClassifier.
enum class Rise {
    Refund, ///< the service gave back what failed jobs had cost
    TopUp, ///< credits were bought
    CameIn, ///< one of the two; the amounts do not show which
};

/// Consecutive readings of the same amount.
///
/// The runs of a history come in the order in which they were written, and their times never go back. Clocks do: where
/// a stamp is contradicted by readings that were written later, firstSeen and lastSeen are estimates between those of
/// the neighbours, and the stamp is kept apart. See isTimeKnown().
struct Run {
    Credits amount;
    Instant firstSeen;
    Instant lastSeen; ///< never before firstSeen
    std::optional<Instant> wrongStamp = std::nullopt; ///< the recorded time of firstSeen, where it is known to be wrong
    std::optional<Rise> rise = std::nullopt; ///< why there is more than in the run before; none where there is not
    bool isRiseCorrected = false; ///< the user has said why; see RiseCorrection
    /// Counts the stretches of a history, which ends and begins anew where another account's balance is read. Nothing
    /// is computed from two runs of different stretches.
    int stretch = 0;

    friend bool operator==(const Run &, const Run &) = default;
};

/// Whether the times of \p run can be drawn, or divided by. If not, only its amount and its place in the order count.
[[nodiscard]] constexpr bool isTimeKnown(const Run &run)
{
    return !run.wrongStamp;
}

/// Whether \p next prolongs \p run: the same amount of the same stretch, not seen earlier, and after a silence of at
/// most \p longestSilence, usually freshFor() the polling interval. A clock that was set back starts a new run, and so
/// does a machine that was off: nobody knows what the balance was in between.
[[nodiscard]] constexpr bool continues(const Run &run, const Run &next, std::chrono::seconds longestSilence)
{
    return next.amount == run.amount && next.stretch == run.stretch && isTimeKnown(run)
        && next.firstSeen >= run.lastSeen && next.firstSeen - longestSilence <= run.lastSeen;
}

} // namespace domain
