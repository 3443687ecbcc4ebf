// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credits.h"

namespace domain {

/// The share of \p full that \p amount still is, 0 to 1: nothing is left below 0, and more than full is full. 0 where
/// \p full is 0 or less.
[[nodiscard]] double gaugeShare(Credits amount, Credits full);

} // namespace domain
