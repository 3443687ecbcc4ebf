// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/balancestate.h"

#include <chrono>
#include <optional>

namespace domain {

/// When to ask next. All delays are from now and are measured by a monotonic clock.

/// After start, resume and the return of the network; long enough for a network to settle.
inline constexpr std::chrono::milliseconds SettlingDelay = std::chrono::seconds(5);
/// Two polls on demand are at least this far apart.
inline constexpr std::chrono::milliseconds DemandSpacing = std::chrono::seconds(2);
/// The total time that one request may take.
inline constexpr std::chrono::milliseconds RequestDeadline = std::chrono::seconds(20);

/// The delay between the end of one poll, which left \p state, and the next automatic one.
///
/// - A balance, a depleted balance or a reached cap: \p interval and up to 10 % more.
/// - A refused key: an hour, until a key or a setting changes.
/// - Any other problem: 15 s, doubled with each further failure in a row, up to 30 min, and up to 10 % more.
/// - Never sooner than the service asked by Retry-After.
///
/// \param jitter  a fresh random number from 0 to 1; spreads the polls of many users.
[[nodiscard]] std::chrono::milliseconds delayAfterPoll(const BalanceState &state, std::chrono::seconds interval,
                                                       double jitter);

/// What is left of the wait that the service asked for with the poll that left \p state and ended \p sincePoll ago.
[[nodiscard]] std::chrono::milliseconds remainingRetryAfter(const BalanceState &state,
                                                            std::chrono::milliseconds sincePoll);

/// The delay of a poll that the user asks for now: none, or what is left of DemandSpacing.
/// \param sinceAsked  time since the last request; nullopt before the first.
[[nodiscard]] std::chrono::milliseconds delayOnDemand(std::optional<std::chrono::milliseconds> sinceAsked);

} // namespace domain
