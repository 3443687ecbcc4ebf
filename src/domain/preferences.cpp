// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/preferences.h"

#include <algorithm>

namespace domain {

Marks Preferences::validated(const Marks &marks)
{
    const Credits low = std::clamp(marks.low, Credits(), HighestMark);
    return {.low = low, .critical = std::clamp(marks.critical, Credits(), low)};
}

Preferences Preferences::validated() const
{
    Preferences valid = *this;
    valid.marks = validated(marks);
    valid.pollInterval = std::clamp(pollInterval, ShortestPollInterval, LongestPollInterval);
    valid.dollarRate = std::clamp(dollarRate, DollarRate{0}, HighestRate);
    valid.runsOutWarning = std::clamp(runsOutWarning, std::chrono::hours(0), LongestWarning);
    const bool keepsForEver = keepHistory <= std::chrono::days(0);
    valid.keepHistory = keepsForEver ? std::chrono::days(0) : std::clamp(keepHistory, ShortestHistory, LongestHistory);
    valid.gaugeBudget = std::clamp(gaugeBudget, Credits(), HighestMark);
    if (!quietHours.from.isValid())
        valid.quietHours.from = QuietHours().from;
    if (!quietHours.to.isValid())
        valid.quietHours.to = QuietHours().to;
    return valid;
}

} // namespace domain
