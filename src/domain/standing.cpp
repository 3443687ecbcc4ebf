// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standing.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

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

QLatin1StringView identifier(std::optional<Standing> standing)
{
    if (!standing)
        return "unknown"_L1;
    switch (*standing) {
    case Standing::Healthy:
        return "healthy"_L1;
    case Standing::Low:
        return "low"_L1;
    case Standing::Critical:
        return "critical"_L1;
    case Standing::Depleted:
        return "depleted"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<Standing> standingNamed(QStringView name)
{
    constexpr std::array all{Standing::Healthy, Standing::Low, Standing::Critical, Standing::Depleted};
    const auto *const found =
        std::ranges::find_if(all, [name](Standing standing) { return identifier(standing) == name; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace domain
