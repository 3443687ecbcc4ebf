// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gauge.h"

#include <algorithm>

namespace domain {

double gaugeShare(Credits amount, Credits full)
{
    if (full <= Credits())
        return 0;
    return std::clamp(static_cast<double>(amount.micros()) / static_cast<double>(full.micros()), 0.0, 1.0);
}

} // namespace domain
