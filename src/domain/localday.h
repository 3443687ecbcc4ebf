// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QDate>
#include <QTimeZone>

namespace domain {

/// A calendar day in a time zone. Days follow one another without a gap: each ends where the next one begins.
struct LocalDay {
    QDate date;
    Instant begin;
    Instant end; ///< the first instant of the next day; always after begin

    friend bool operator==(const LocalDay &, const LocalDay &) = default;
};

/// The instant from which on \p zone's calendar shows \p date or a later one. That is midnight, except where
/// - the clock is set forward over midnight: the instant at which that happens,
/// - midnight comes twice: the first one; where the clock is set back to the day before, the second,
/// - the zone skips the whole day: the beginning of the next one.
/// A zone that is not valid counts as UTC.
[[nodiscard]] Instant beginningOf(QDate date, const QTimeZone &zone);

/// The day that \p instant is in. Total for every zone, so that a loop that goes on from one day's end to the next
/// always advances: begin <= instant < end.
[[nodiscard]] LocalDay localDayAt(Instant instant, const QTimeZone &zone);

} // namespace domain
