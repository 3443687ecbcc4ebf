// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credits.h"

#include <compare>

namespace domain {

/// What one credit costs, in whole micro-dollars. The vendor's price is 0.005 USD (https://kie.ai/pricing); packs and
/// discounts differ, so it is a setting.
struct DollarRate {
    qint64 microDollarsPerCredit = 5'000;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 stumbles over a defaulted <=>
    friend constexpr auto operator<=>(DollarRate, DollarRate) = default;
};

/// The value of \p amount in whole US cents, halves rounded away from zero.
[[nodiscard]] qint64 centsFor(Credits amount, DollarRate rate);

} // namespace domain
