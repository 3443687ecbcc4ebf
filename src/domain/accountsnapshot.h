// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/alertmemory.h"
#include "domain/balancestate.h"
#include "domain/localtime.h"
#include "domain/preferences.h"

#include <optional>
#include <vector>

namespace domain {

/// All that is known of one account at one instant, decided upon already: what faces show and other programs read is
/// made from it. It never holds the key.
struct AccountSnapshot {
    Account account;
    bool hasKey = false; ///< else nothing is asked
    BalanceState state{};
    std::optional<Standing> standing = std::nullopt; ///< by the marks of this account; none while nothing is known
    bool isStale = false; ///< see domain::isStale()
    std::optional<PeriodSpending> spentToday = std::nullopt; ///< BalanceState::spentToday while that day lasts
    std::optional<Snooze> snooze = std::nullopt; ///< while it is active
    std::optional<Credits> fullAmount = std::nullopt; ///< see AlertMemory

    friend bool operator==(const AccountSnapshot &, const AccountSnapshot &) = default;
};

/// The snapshots of all accounts, in the user's order.
using AccountSnapshots = std::vector<AccountSnapshot>;

/// What is known at \p present of \p account, which has a key.
/// \param preferences  those of this account, see preferencesOf().
[[nodiscard]] AccountSnapshot snapshotOf(const Account &account, const BalanceState &state, const AlertMemory &memory,
                                         const Preferences &preferences, const Moment &present);

/// \p preferences as they are in force for \p configured, which may have marks of its own.
[[nodiscard]] Preferences preferencesOf(const ConfiguredAccount &configured, Preferences preferences);

} // namespace domain
