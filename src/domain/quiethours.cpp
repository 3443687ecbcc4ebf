// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quiethours.h"

#include "domain/localtime.h"

#include <algorithm>

namespace domain {

bool isQuiet(const QuietHours &hours, Instant moment, const QTimeZone &zone)
{
    if (!hours.enabled)
        return false;
    const QTime time = localTime(moment, zone).time();
    if (hours.from <= hours.to)
        return hours.from <= time && time < hours.to;
    return hours.from <= time || time < hours.to;
}

std::optional<Instant> quietUntil(const QuietHours &hours, Instant moment, const QTimeZone &zone)
{
    if (!isQuiet(hours, moment, zone))
        return std::nullopt;
    const QDateTime local = localTime(moment, zone);
    std::chrono::milliseconds left(local.time().msecsTo(hours.to)); // as long as the clock is not changed
    if (left <= std::chrono::milliseconds::zero())
        left += std::chrono::days(1);
    Instant end = moment + left;
    const QDateTime clockChange = zone.isValid() ? zone.nextTransition(local).atUtc : QDateTime();
    if (clockChange.isValid())
        end = std::min(end, Instant(std::chrono::milliseconds(clockChange.toMSecsSinceEpoch())));
    return end;
}

} // namespace domain
