// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"

#include <chrono>
#include <span>

namespace domain {

/// For how long two histories must agree, see showSameBalance(); what is longer ago need not be known.
inline constexpr std::chrono::hours SameBalanceSpan{24};

/// Whether \p one and \p other, the latest runs of two histories on the same clock, are most likely of one account of
/// the service. They are polled at different moments, so they need not hold the same amounts. But for at least
/// SameBalanceSpan
/// - no reading of the one lies outside what the other allows at that time: the amount of a run while it lasts, and
///   between two runs any amount from that of the one to that of the other; and
/// - both have seen at least three equal amounts, since two accounts that nobody uses look the same as well.
/// A refund between two polls of the one, seen by the other, is taken for a difference: the answer is false rather than
/// wrongly true. So it is where a time is not known, see isTimeKnown(). Only the latest stretch of each counts.
[[nodiscard]] bool showSameBalance(std::span<const Run> one, std::span<const Run> other);

} // namespace domain
