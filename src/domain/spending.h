// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hourlyspending.h"

#include <chrono>
#include <optional>

namespace domain {

/// When a balance runs out if spending goes on as before.
struct Forecast {
    /// The longest that is forecast; a date can still be computed. Slower spending gives the same.
    static constexpr std::chrono::hours Longest{24 * 365 * 100};

    Instant from{}; ///< when the amount was seen
    std::chrono::seconds left{0}; ///< from then on; 0 to Longest
    std::chrono::seconds basis{
        0}; ///< the time up to then whose spending was looked at; 2 hours to HourlySpending::Memory

    [[nodiscard]] Instant emptyAt() const { return from + left; }

    friend bool operator==(const Forecast &, const Forecast &) = default;
};

/// What an hour to come is expected to cost: the weighted mean of what the same time of day has cost on the days
/// before, drawn towards the mean of all hours. The defaults were chosen by back-testing, see docs/forecast.md; the
/// result depends little on them.
struct PaceModel {
    double halfLife = 14; ///< in days: a day counts half as much as one that is so much younger
    double sameWeekday = 20; ///< how many times as much the same weekday counts
    double allHours = 0.1; ///< how many days the mean of all hours counts as; more than 0, so that no hour is ruled out
};

/// When \p amount, which was seen at the end of \p spending, is spent.
/// \returns nullopt before two hours of data, without spending in \p spending, and for an amount that is used up.
[[nodiscard]] std::optional<Forecast> timeToEmpty(Credits amount, const HourlySpending &spending,
                                                  const PaceModel &model = {});

} // namespace domain
