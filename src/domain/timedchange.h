// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alertpolicy.h"

#include <optional>

namespace domain {

/// The next instant after \p now at which something that is shown or raised can change by time alone: a snooze or the
/// quiet hours end, or the last good amount becomes stale. Whoever waits for it waits for nothing else in between.
/// \returns nullopt where nothing can.
[[nodiscard]] std::optional<Instant> nextTimedChange(const AlertMemory &memory, const BalanceState &state,
                                                     const Preferences &preferences, const Moment &moment);

} // namespace domain
