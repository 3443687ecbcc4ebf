// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <chrono>
#include <vector>

namespace presentation {

/// A tick of a chart's time axis.
struct TimeTick {
    domain::Instant at;
    QString label;

    friend bool operator==(const TimeTick &, const TimeTick &) = default;
};

/// Ticks at round local times in [from, to]: each minute, hour, day, week, month or year, or each few of them.
///
/// Where they are less than a day apart, each day begins with a tick, also one that does not begin at midnight, and a
/// time that comes twice has two. Labels are the time of day, but the date at the beginning of a day; if no day begins
/// in between, the first label has the time and, in a line below, the date.
/// \param spacing  the least time between two ticks, so that their labels do not overlap; at most 200 years.
[[nodiscard]] std::vector<TimeTick> timeTicks(domain::Instant from, domain::Instant to,
                                              std::chrono::milliseconds spacing, const QTimeZone &zone,
                                              const QLocale &locale);

/// Labels of a tick that are as long as any, to measure with a font.
[[nodiscard]] QStringList longTickLabels(const QLocale &locale);

} // namespace presentation
