// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standing.h"

namespace domain {

Standing standing(Credits amount, const Marks &marks)
{
    if (amount <= Credits())
        return Standing::Depleted;
    if (amount < marks.critical)
        return Standing::Critical;
    if (amount < marks.low)
        return Standing::Low;
    return Standing::Healthy;
}

} // namespace domain
