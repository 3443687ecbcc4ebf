// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/balancestate.h"

#include <chrono>
#include <optional>

namespace domain {

/// When to poll next. All delays are from now; durations are measured by a monotonic clock that counts sleep.

/// After start, resume and the return of the network; long enough for a network to settle.
inline constexpr std::chrono::milliseconds SettlingDelay = std::chrono::seconds(5);
/// Two polls on demand are at least this far apart.
inline constexpr std::chrono::milliseconds DemandSpacing = std::chrono::seconds(2);
/// The total time that one request may take.
inline constexpr std::chrono::milliseconds RequestDeadline = std::chrono::seconds(20);

/// The delay between the end of one poll, which left \p state, and the next automatic one.
///
/// - A balance, a depleted balance or a reached cap: \p interval and up to 10 % more.
/// - A refused key: an hour, until a key or a setting changes; as long as the refusal is unconfirmed, a minute.
/// - Any other problem: 15 s, doubled with each further failure in a row, and up to 10 % more: up to \p interval while
///   nothing answers (but no more than 30 min), up to 30 min while the service answers with errors.
/// - Never sooner than the service asked by Retry-After.
///
/// \param jitter  a fresh random number from 0 to 1; spreads the polls of many users.
[[nodiscard]] std::chrono::milliseconds delayAfterPoll(const BalanceState &state, std::chrono::seconds interval,
                                                       double jitter);

/// What is left of the wait that the service asked for with the poll that left \p state and ended \p sincePoll ago.
[[nodiscard]] std::chrono::milliseconds remainingRetryAfter(const BalanceState &state,
                                                            std::chrono::milliseconds sincePoll);

/// A reason to poll before the planned time.
enum class WakeUp {
    Resumed, ///< the computer slept: what is known may be old, and a request under way is lost
    NetworkReturned, ///< there was no network, and now there is one
    NetworkChanged, ///< another network, interface or address is used
    ClockSet, ///< the wall clock was set, so that the times of readings are wrong
};

/// The delay of the next poll after \p reason: SettlingDelay, but at least a minute after a balance and five minutes
/// after an error of the service, no sooner than a Retry-After asked for, and never later than the poll that is
/// planned. So reasons that come every few seconds, such as a clock that is stepped on and on, neither postpone polls
/// nor add more than one a minute.
///
/// \param sinceAnswer  the time since the last answer, which led to \p state; nullopt before the first.
/// \param untilPlanned  the time until the planned poll; it may be negative after a sleep, and is nullopt without one.
/// \returns nullopt if the planned poll is to stay: another network is of no interest while all is well.
[[nodiscard]] std::optional<std::chrono::milliseconds>
delayAfterWakeUp(WakeUp reason, const BalanceState &state, std::optional<std::chrono::milliseconds> sinceAnswer,
                 std::optional<std::chrono::milliseconds> untilPlanned);

/// The delay of a poll that the user asks for now: none, or what is left of DemandSpacing.
/// \param sinceAsked  time since the last request; nullopt before the first.
[[nodiscard]] std::chrono::milliseconds delayOnDemand(std::optional<std::chrono::milliseconds> sinceAsked);

} // namespace domain
