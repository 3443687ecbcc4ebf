// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dollars.h"

#include <cmath>

namespace domain {

qint64 centsFor(Credits amount, DollarRate rate)
{
    // micro-credits x micro-dollars can exceed 64 bits; a long double holds 64 exact bits, far finer than a cent.
    constexpr long double microsPerCent = 1e4L * static_cast<long double>(Credits::MicrosPerCredit);
    const long double cents = static_cast<long double>(amount.micros())
        * static_cast<long double>(rate.microDollarsPerCredit) / microsPerCent;
    return std::llround(cents);
}

} // namespace domain
