// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/overview.h"

#include <vector>

namespace presentation {

/// Since when the spending of all of \p parts counts, where it is known: one account may have been added later than
/// another. What one spent before is to be left out of a sum that says so.
[[nodiscard]] SpendingBeginnings commonBeginnings(const std::vector<Overview> &parts, const SpendingBeginnings &usual);

/// What several accounts were and spent together. \p parts are the overviews of each, one at least, all of the same
/// span and with spending of the same beginnings. Without a false sum: the curve has a point only where the amount of
/// every account is known, and a gap where it was not; what was spent in a period is known where it is for each of
/// them. Questions about a history are asked with its account alone.
[[nodiscard]] Overview totalOf(const std::vector<Overview> &parts);

} // namespace presentation
