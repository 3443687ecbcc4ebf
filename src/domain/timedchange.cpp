// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timedchange.h"

#include <algorithm>

namespace domain {

std::optional<Instant> nextTimedChange(const AlertMemory &memory, const BalanceState &state,
                                       const Preferences &preferences, const Moment &moment)
{
    std::optional<Instant> next;
    const auto consider = [&next, &moment](Instant change) {
        if (change > moment.now)
            next = next ? std::min(*next, change) : change;
    };
    if (const auto quietEnd = quietUntil(preferences.quietHours, moment.now, moment.zone))
        consider(*quietEnd);
    if (memory.snooze && isActive(*memory.snooze, moment.now))
        consider(memory.snooze->until);
    if (state.lastGood) // stale when older than freshFor(), so one tick of the clock later
        consider(state.lastGood->seenAt + freshFor(preferences.pollInterval) + Instant::duration(1));
    return next;
}

} // namespace domain
