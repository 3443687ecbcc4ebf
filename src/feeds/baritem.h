// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/accountstate.h"

#include <QLatin1StringView>
#include <QLocale>
#include <QTimeZone>

#include <functional>
#include <vector>

namespace feeds {

struct BarOptions {
    QLocale locale{}; ///< of numbers and times
    QTimeZone zone{}; ///< of times; one that is not valid counts as UTC
    bool hideAmount = false; ///< print the standing in place of every amount, for a screen that others see
};

/// What a bar shows of one account. All texts are plain, in one line (see domain::plainLine()), and not escaped for any
/// program. States differ in shape and colour:
/// healthy ●, low ▽, critical ▼, depleted ✕, unknown ○; "?" behind an amount that is stale, "!" behind a problem.
struct BarItem {
    QString id;
    QString name; ///< goes before the text; empty for a lone account
    QString text; ///< "▽ 420?!": shape, compact amount ("–" if unknown), what is wrong
    QString detail; ///< all that is known, in a line of words, for a tooltip: "Client: 420 credits ($2.10), low"
    QLatin1StringView standing; ///< see domain::identifier()
    QLatin1StringView colour; ///< "#E69F00"
    bool isStale = false;
    bool hasProblem = false;

    /// The name, where there is one, and the text.
    [[nodiscard]] QString line() const;
};
using BarItems = std::vector<BarItem>;

[[nodiscard]] BarItems barItems(const AccountStates &accounts, const BarOptions &options);

/// What stands between two accounts in one line.
inline constexpr QLatin1StringView BarSeparator{" \xb7 "};

/// The colour of the program's own text for \p standing, "#RRGGBB", from the palette for all kinds of colour vision by
/// Okabe and Ito (https://jfly.uni-koeln.de/color/), grey for none.
[[nodiscard]] QLatin1StringView colourOf(std::optional<domain::Standing> standing);

/// Joins \p write(item) of each item with BarSeparator.
template <typename Write>
QString joined(const BarItems &items, Write write)
{
    QStringList parts;
    for (const BarItem &item : items)
        parts.append(std::invoke(write, item));
    return parts.join(BarSeparator);
}

/// The details of \p items, one under the other.
[[nodiscard]] QString tooltipOf(const BarItems &items);

/// Date and time of \p moment; with the date, since a bar shows the text until there is another one.
[[nodiscard]] QString momentText(domain::Instant moment, const BarOptions &options);

/// Whether the value of the credits in dollars is known, and not that of a rate of 0.
[[nodiscard]] bool hasDollars(const AccountState &account);

/// \p accounts without their amounts and all that is computed or quoted from amounts.
[[nodiscard]] AccountStates withoutAmounts(AccountStates accounts);

} // namespace feeds
