// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/localday.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace domain {

namespace {

/// Counts in 64 bits, unlike std::chrono::days: stored instants can be anything.
using Days = std::chrono::duration<qint64, std::chrono::days::period>;

constexpr Days EpochInJulianDays{2'440'588};

/// No offset is larger: https://www.rfc-editor.org/rfc/rfc8536#section-3.2
constexpr std::chrono::hours LargestOffset = 26h;

Instant midnightInUtc(QDate date)
{
    return Instant(Days(date.toJulianDay()) - EpochInJulianDays);
}

QDate dateInUtc(Instant instant)
{
    const Days days = std::chrono::floor<Days>(instant.time_since_epoch());
    return QDate::fromJulianDay((days + EpochInJulianDays).count());
}

QDateTime dateTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), QTimeZone::utc());
}

} // namespace

Instant beginningOf(QDate date, const QTimeZone &zone)
{
    const Instant inUtc = midnightInUtc(date);
    const Instant earliest = inUtc - LargestOffset;
    Instant end = inUtc + LargestOffset;
    // The last midnight counts, since a clock that was set back over midnight shows the day before once more. So go
    // backwards through the stretches of one offset each.
    QTimeZone::OffsetDataList transitions = zone.transitions(dateTime(earliest), dateTime(end));
    std::ranges::reverse(transitions);
    for (const QTimeZone::OffsetData &transition : std::as_const(transitions)) {
        const Instant since(std::chrono::milliseconds(transition.atUtc.toMSecsSinceEpoch()));
        const Instant midnight = inUtc - std::chrono::seconds(transition.offsetFromUtc);
        if (midnight > since)
            return std::clamp(midnight, earliest, end);
        end = std::clamp(since, earliest, end);
    }
    return std::clamp(inUtc - std::chrono::seconds(zone.offsetFromUtc(dateTime(earliest))), earliest, end);
}

LocalDay localDayAt(Instant instant, const QTimeZone &zone)
{
    // A day begins no further than LargestOffset from its midnight in UTC. So the first date is not too late, and after
    // a few steps a day ends after the instant, whatever the zone says.
    QDate date = dateInUtc(instant).addDays(-2);
    Instant begin = beginningOf(date, zone);
    for (;;) {
        const QDate next = date.addDays(1);
        const Instant end = beginningOf(next, zone);
        if (end > instant)
            return {.date = date, .begin = begin, .end = end};
        date = next;
        begin = end;
    }
}

} // namespace domain
