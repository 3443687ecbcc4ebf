// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"

#include <chrono>

namespace domain {

/// Whether a sum of changes that begins at \p begin may take in some from before it: the balance changed between two
/// consecutive runs on either side of \p begin, and they are further apart than a poll that is late. Such a sum counts
/// since the end of \p before.
[[nodiscard]] constexpr bool mayReachBackBefore(Instant begin, const Run &before, const Run &after)
{
    return before.stretch == after.stretch && before.amount != after.amount && before.lastSeen < begin
        && begin < after.firstSeen && after.firstSeen - std::chrono::hours(1) > before.lastSeen;
}

} // namespace domain
