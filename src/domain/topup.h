// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credits.h"

namespace domain {

/// A rise of this much between two readings is a top-up: the smallest pack is about 1,000 credits, while refunds of
/// failed jobs stay far below.
inline constexpr Credits SmallestTopUp = Credits::fromWhole(900);

} // namespace domain
