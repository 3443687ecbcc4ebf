// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/snooze.h"

#include "domain/localtime.h"

namespace domain {

namespace {

/// When a day's work begins: an alert at midnight would be missed, or wake somebody.
constexpr int MorningHour = 8;
/// Up to this time, a user who is still up says "tomorrow" and means the coming morning.
constexpr int EndOfNightHour = 5;
/// How far a clock may be set back before a snooze counts as begun by a clock that was wrong.
constexpr std::chrono::hours ClockTolerance{1};

Instant nextMorning(Instant now, const QTimeZone &zone)
{
    const QDateTime local = localTime(now, zone);
    const int daysAhead = local.time().hour() < EndOfNightHour ? 0 : 1;
    return instantOf(local.date().addDays(daysAhead), QTime(MorningHour, 0), zone);
}

} // namespace

Snooze snoozeFor(SnoozeLength length, Instant now, const QTimeZone &zone)
{
    switch (length) {
    case SnoozeLength::OneHour:
        return {.length = length, .since = now, .until = now + std::chrono::hours(1)};
    case SnoozeLength::UntilTomorrow:
        return {.length = length, .since = now, .until = nextMorning(now, zone)};
    case SnoozeLength::UntilToppedUp:
        return {.length = length, .since = now, .until = now + LongestSnooze};
    }
    Q_UNREACHABLE();
}

bool isActive(const Snooze &snooze, Instant now)
{
    return snooze.since - ClockTolerance <= now && now < snooze.until;
}

} // namespace domain
