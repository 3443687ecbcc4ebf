// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <optional>

namespace domain {

/// How long a user who snoozes the alerts wants to be left alone.
enum class SnoozeLength {
    OneHour,
    UntilTomorrow, ///< eight o'clock of the next day, in the local time of the computer
    UntilToppedUp,
};

/// The user's wish to hear of no alert for a while. What happens meanwhile is told afterwards, if it is still true.
struct Snooze {
    std::optional<Instant> until = std::nullopt; ///< nullopt: until the balance is topped up

    friend bool operator==(const Snooze &, const Snooze &) = default;
};

/// The snooze of \p length that begins \p now.
[[nodiscard]] Snooze snoozeFor(SnoozeLength length, Instant now);

/// Whether \p snooze lasts longer than \p now. A clock that is set back does not make it last for days.
[[nodiscard]] bool isActive(const Snooze &snooze, Instant now);

} // namespace domain
