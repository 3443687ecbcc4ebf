// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>

/// Makes histories that are as long as a test of scale needs, faster than one reading after the other.
namespace historygenerator {

/// The account that it is about.
inline constexpr QLatin1StringView Account("1");

/// Makes \p file, which must not be there: \p changes changes, one a minute and none of them alike, the last at \p end.
/// Ends the program with a message when that cannot be done.
void generate(const QString &file, qint64 changes, domain::Instant end);

/// Makes \p file, which must not be there: what someone who works on weekdays does with credits in \p days days up to
/// \p end, with refunds, top-ups, and nights in which the computer is off. The same for the same \p end.
void generateWork(const QString &file, int days, domain::Instant end);

} // namespace historygenerator
