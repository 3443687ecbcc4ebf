// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading.h"

namespace domain {

/// Readings in a row that all told the same amount.
struct Run {
    Credits amount;
    Instant firstSeen;
    Instant lastSeen; ///< never before firstSeen

    friend bool operator==(const Run &, const Run &) = default;
};

/// Whether \p next prolongs \p run: the same amount, and not seen earlier. A clock that was set back starts a new run.
[[nodiscard]] constexpr bool continues(const Run &run, const Run &next)
{
    return next.amount == run.amount && next.firstSeen >= run.lastSeen;
}

} // namespace domain
