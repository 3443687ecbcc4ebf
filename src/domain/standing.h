// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credits.h"

#include <QLatin1StringView>

#include <optional>

namespace domain {

/// The user's own marks. An amount at a mark is not yet under it.
struct Marks {
    Credits low = Credits::fromWhole(500);
    Credits critical = Credits::fromWhole(100);

    friend bool operator==(const Marks &, const Marks &) = default;
};

/// How a balance stands against the marks, from best to gravest; comparable in that order.
enum class Standing {
    Healthy,
    Low, ///< under the low mark
    Critical, ///< under the critical mark
    Depleted, ///< nothing left, or less
};

[[nodiscard]] Standing standing(Credits amount, const Marks &marks);

/// What other programs read for \p standing: "healthy", "low", "critical", "depleted"; "unknown" for none.
[[nodiscard]] QLatin1StringView identifier(std::optional<Standing> standing);
/// The standing whose identifier() is \p name; nullopt for "unknown" and for what is no identifier.
[[nodiscard]] std::optional<Standing> standingNamed(QStringView name);

} // namespace domain
