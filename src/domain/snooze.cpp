// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/snooze.h"

#include <QDateTime>

namespace domain {

namespace {

/// When a day's work begins: an alert at midnight would be heard by nobody, or wake somebody.
constexpr int MorningHour = 8;

/// No snooze begins as far from its end as this; one that seems to was begun by a clock that was wrong.
constexpr std::chrono::hours BeyondAnySnooze{48};

Instant tomorrowMorning(Instant now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()).date();
    const QDateTime morning(today.addDays(1), QTime(MorningHour, 0));
    return Instant(std::chrono::milliseconds(morning.toMSecsSinceEpoch()));
}

} // namespace

Snooze snoozeFor(SnoozeLength length, Instant now)
{
    switch (length) {
    case SnoozeLength::OneHour:
        return {.until = now + std::chrono::hours(1)};
    case SnoozeLength::UntilTomorrow:
        return {.until = tomorrowMorning(now)};
    case SnoozeLength::UntilToppedUp:
        return {.until = std::nullopt};
    }
    Q_UNREACHABLE();
}

bool isActive(const Snooze &snooze, Instant now)
{
    return !snooze.until || (now < *snooze.until && *snooze.until - now < BeyondAnySnooze);
}

} // namespace domain
