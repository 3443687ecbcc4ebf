// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading.h"

#include <chrono>

namespace domain {

/// Readings in a row that all told the same amount.
struct Run {
    Credits amount;
    Instant firstSeen;
    Instant lastSeen; ///< never before firstSeen

    friend bool operator==(const Run &, const Run &) = default;
};

/// Whether \p next prolongs \p run: the same amount, not seen earlier, and after a silence of at most
/// \p longestSilence, usually freshFor() the polling interval. A clock that was set back starts a new run, and so does
/// a machine that was off: nobody knows what the balance was in between.
[[nodiscard]] constexpr bool continues(const Run &run, const Run &next, std::chrono::seconds longestSilence)
{
    return next.amount == run.amount && next.firstSeen >= run.lastSeen
        && next.firstSeen - longestSilence <= run.lastSeen;
}

} // namespace domain
