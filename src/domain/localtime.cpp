// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/localtime.h"

namespace domain {

namespace {

QTimeZone usable(const QTimeZone &zone)
{
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

QDateTime localTime(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), usable(zone));
}

Instant instantOf(QDate date, QTime time, const QTimeZone &zone)
{
    return Instant(std::chrono::milliseconds(QDateTime(date, time, usable(zone)).toMSecsSinceEpoch()));
}

} // namespace domain
