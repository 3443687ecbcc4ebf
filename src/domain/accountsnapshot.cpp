// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accountsnapshot.h"

#include "domain/localday.h"

namespace domain {

AccountSnapshot snapshotOf(const Account &account, const BalanceState &state, const AlertMemory &memory,
                           const Preferences &preferences, const Moment &present)
{
    const bool isSnoozed = memory.snooze && isActive(*memory.snooze, present.now);
    const bool isToday =
        state.lastGood && localDayAt(present.now, present.zone) == localDayAt(state.lastGood->seenAt, present.zone);
    return {.account = account,
            .hasKey = true,
            .state = state,
            .standing = standing(state, preferences.marks),
            .isStale = isStale(state, preferences.pollInterval, present.now),
            .spentToday = isToday ? state.spentToday : std::nullopt,
            .snooze = isSnoozed ? memory.snooze : std::nullopt,
            .fullAmount = memory.fullAmount};
}

Preferences preferencesOf(const ConfiguredAccount &configured, Preferences preferences)
{
    preferences.marks = configured.ownMarks.value_or(preferences.marks);
    return preferences;
}

} // namespace domain
