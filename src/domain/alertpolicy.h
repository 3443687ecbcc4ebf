// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alertmemory.h"
#include "domain/balancestate.h"
#include "domain/preferences.h"

#include <chrono>
#include <optional>

namespace domain {

/// How long a top-up that could not be told is still news.
inline constexpr std::chrono::hours TopUpIsNewsFor{24};

/// Decides which alerts to raise about \p state: after an outcome, after a change of the \p preferences, at an instant
/// of nextTimedChange(), or when alerts can be shown again. The memory that comes back differs from \p memory only
/// where there is news: a balance that merely moves leaves nothing to be stored. What is raised is not in it yet: see
/// delivered().
///
/// \param previous  the last good reading before that outcome, to recognise a top-up; none where there was none, or no
///                  outcome.
///
/// - A standing is told once per episode, on the way down only; two marks passed at once are told as one, the graver.
/// - An episode ends when the amount is over its mark by 10 % (for Depleted: over a tenth of the critical mark), or by
///   a top-up. Problems in between end nothing.
/// - Already low and never told: told once. Changed marks are taken as the new base line in silence.
/// - A refused key and a reached cap are told once, until the key has worked again or the other of them is the case.
/// - That the credits run out soon is told once, until they last 10 % longer than the warning asks, or are topped up;
///   not at all where a mark says so at the same time, or the critical mark has said so.
/// - A top-up is told once, within TopUpIsNewsFor, unless a mark is passed before.
/// - Trouble of service and network is never told.
/// - A notification that is not true any more is closed, unless another replaces it.
/// - While the alerts are snoozed or it is quiet, alerts wait, and so do those about an amount that is stale: the first
///   decision afterwards raises what is still true. A top-up does not wait: by then it is no news.
/// - A snooze ends at its time, and with a reading that has a better standing than the one it began with. A healthy
///   balance cannot be lifted: there a top-up ends a snooze that was to last until then, or that followed the warning
///   that the credits run out soon.
[[nodiscard]] AlertDecision decide(const AlertMemory &memory, const std::optional<Reading> &previous,
                                   const BalanceState &state, const Preferences &preferences, const Moment &moment);

} // namespace domain
