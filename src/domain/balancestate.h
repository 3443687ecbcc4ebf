// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/periodmeter.h"
#include "domain/problem.h"
#include "domain/spending.h"
#include "domain/standing.h"

#include <chrono>
#include <optional>

namespace domain {

/// Everything that can be shown of one account.
struct BalanceState {
    std::optional<Reading> lastGood = std::nullopt; ///< survives every problem: old news beats no news
    std::optional<Problem> problem = std::nullopt; ///< of the latest fetch
    int failuresInARow = 0; ///< fetches that ended in a problem since lastGood or triedAnew()
    std::optional<Rise> rise = std::nullopt; ///< why lastGood is more than the reading before; none where it is not
    std::optional<Forecast> forecast = std::nullopt; ///< of lastGood, where the history allows one
    std::optional<PeriodSpending> spentToday = std::nullopt; ///< on the local day of lastGood, where it was measured

    friend bool operator==(const BalanceState &, const BalanceState &) = default;
};

/// What is known once \p outcome has come in.
[[nodiscard]] BalanceState after(BalanceState state, const Outcome &outcome);

/// The same state with the count of failures started afresh: there is a reason to believe that the next fetch fares
/// better, such as a user who asks for it or a network that is back.
[[nodiscard]] BalanceState triedAnew(BalanceState state);

/// The standing that follows from the last good amount; Depleted whenever the service says so (402).
/// \returns nullopt while nothing is known.
[[nodiscard]] std::optional<Standing> standing(const BalanceState &state, const Marks &marks);

/// How long a reading is taken for current where one is asked for every \p interval: two polls or ten minutes,
/// whichever is longer.
[[nodiscard]] std::chrono::seconds freshFor(std::chrono::seconds interval);

/// Whether the last good amount is older than freshFor() \p interval, or of an unknown age: seen at a time that is
/// still to come. False while there is no amount.
[[nodiscard]] bool isStale(const BalanceState &state, std::chrono::seconds interval, Instant now);

} // namespace domain
