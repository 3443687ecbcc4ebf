// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credits.h"

namespace domain {

/// The user's own marks. An amount at a mark is not yet under it.
struct Marks {
    Credits low = Credits::fromWhole(500);
    Credits critical = Credits::fromWhole(100);

    friend bool operator==(const Marks &, const Marks &) = default;
};

/// How a balance stands against the marks, from best to gravest; comparable in that order.
enum class Standing {
    Healthy,
    Low, ///< under the low mark
    Critical, ///< under the critical mark
    Depleted, ///< nothing left, or less
};

[[nodiscard]] Standing standing(Credits amount, const Marks &marks);

} // namespace domain
