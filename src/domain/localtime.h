// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QDateTime>
#include <QTimeZone>

namespace domain {

/// The present, for rules that depend on the time of day.
struct Moment {
    Instant now{};
    QTimeZone zone{}; ///< of the user's clock; one that is not valid counts as UTC
};

/// \p instant on the calendar and clock of \p zone; a zone that is not valid counts as UTC.
[[nodiscard]] QDateTime localTime(Instant instant, const QTimeZone &zone);

/// When \p zone's clock shows \p time on \p date. Where it skips that time, a moment within an hour or so of the skip;
/// where it shows it twice, one of the two. A zone that is not valid counts as UTC.
[[nodiscard]] Instant instantOf(QDate date, QTime time, const QTimeZone &zone);

} // namespace domain
