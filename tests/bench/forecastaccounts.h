// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"

#include <array>
#include <chrono>
#include <optional>
#include <vector>

/// Synthetic accounts to back-test forecasts on; what is assumed about them is listed in docs/forecast.md.
namespace forecastaccounts {

enum class Kind { Steady, OfficeHours, NightBatches, Bursts, Vacations, SleepingComputer, RefundsAndTopUps };

inline constexpr std::array<const char *, 7> KindNames{"steady",    "office hours",      "night batches",      "bursts",
                                                       "vacations", "sleeping computer", "refunds and top-ups"};

/// What happens in each Step, of which the first begins at midnight. The forecast is made at the end of step `now`.
struct Account {
    static constexpr std::chrono::minutes Step{5};

    Kind kind{};
    std::vector<double> spent; ///< in credits
    std::vector<double> refunded;
    std::vector<double> expected; ///< what someone who knows the account's schedule expects to be spent, less refunds
    std::vector<bool> isOn; ///< whether the computer is, and polls
    size_t now = 0;
    double amount = 0; ///< the balance at `now`
    double pack = 0; ///< what a top-up brings; the balance was topped up whenever it would have run out
};

/// The same for the same \p seed on every machine, but for the last digits.
[[nodiscard]] Account makeAccount(Kind kind, unsigned seed);

/// What a program that polls in every step in which the computer is on has stored of the last \p length.
[[nodiscard]] std::vector<domain::Run> historyOf(const Account &account, std::chrono::days length);

/// How long account.amount lasts without a top-up if \p spending is spent from `now` on.
/// \returns nullopt if some is left at the end.
[[nodiscard]] std::optional<double> hoursToEmpty(const Account &account, const std::vector<double> &spending);
/// The true time to empty.
[[nodiscard]] std::optional<double> hoursToEmpty(const Account &account);

} // namespace forecastaccounts
