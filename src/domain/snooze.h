// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/standing.h"

#include <QTimeZone>

namespace domain {

/// How long a user who snoozes the alerts wants to be left alone.
enum class SnoozeLength {
    OneHour,
    UntilTomorrow, ///< the next morning at eight, local time; before five o'clock that is the same day's
    UntilToppedUp, ///< but for LongestSnooze at most
};

inline constexpr std::chrono::days LongestSnooze{30};

/// A time in which no alert is raised. It ends earlier when the balance rises out of the state it was snoozed in; what
/// is still true then is raised.
struct Snooze {
    SnoozeLength length = SnoozeLength::OneHour;
    Instant since{};
    Instant until{};
    Standing standing = Standing::Healthy; ///< of the balance when the snooze began
    bool runningOut = false; ///< whether the user had been warned that the credits run out soon

    friend bool operator==(const Snooze &, const Snooze &) = default;
};

/// The snooze of \p length that begins \p now, in \p zone's local time; a zone that is not valid counts as UTC.
[[nodiscard]] Snooze snoozeFor(SnoozeLength length, Instant now, const QTimeZone &zone);

/// Whether \p snooze lasts longer than \p now. A clock that is set back prolongs it by an hour at most.
[[nodiscard]] bool isActive(const Snooze &snooze, Instant now);

} // namespace domain
