// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/preferences.h"

#include <algorithm>

namespace domain {

Preferences Preferences::validated() const
{
    Preferences valid = *this;
    valid.marks.low = std::clamp(marks.low, Credits(), HighestMark);
    valid.marks.critical = std::clamp(marks.critical, Credits(), valid.marks.low);
    valid.pollInterval = std::clamp(pollInterval, ShortestPollInterval, LongestPollInterval);
    valid.dollarRate = std::clamp(dollarRate, DollarRate{0}, HighestRate);
    return valid;
}

} // namespace domain
