// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/flow.h"

/// Histories told in whole credits and by the clock of one day: run(500, 8h, 9h + 5min).

inline domain::Instant clock(std::chrono::milliseconds time)
{
    return domain::Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 22)) + time;
}

inline domain::Run run(domain::Credits amount, std::chrono::milliseconds from, std::chrono::milliseconds to)
{
    return {.amount = amount, .firstSeen = clock(from), .lastSeen = clock(to)};
}

inline domain::Run run(int credits, std::chrono::milliseconds from, std::chrono::milliseconds to)
{
    return run(domain::Credits::fromWhole(credits), from, to);
}

inline domain::Flow flow(int spent, int refunded, int toppedUp)
{
    return {.spent = domain::Credits::fromWhole(spent),
            .refunded = domain::Credits::fromWhole(refunded),
            .toppedUp = domain::Credits::fromWhole(toppedUp),
            .cameIn = {}};
}
