// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/baritem.h"

#include <variant>
#include <vector>

namespace feeds {

/// A line of the user's own making for `kie-credits status --template`: text in which fields stand in braces.
///
/// - {credits} "4,335.86", {compact} "4.3k", {dollars} "$21.68": "–" where it is not known, with "?" behind it where
/// the
///   amount is stale, "•••" where amounts are hidden
/// - {standing} healthy, low, critical, depleted or unknown
/// - {trouble} what is wrong and what to do about it; empty while nothing is
/// - {left} "5 hours" until the credits run out, by the forecast; "–" where there is none, "•••" as above
/// - {account} the account's name, else its id
/// - {updated} date and time of the amount; "–" without one
///
/// {{ and }} stand for braces. Values are plain text in one line and are not escaped for any program.
class LineTemplate {
public:
    /// Why a text is no template, in a sentence.
    struct Fault {
        QString sentence;
    };

    [[nodiscard]] static std::variant<LineTemplate, Fault> parse(QStringView text);

    /// A line for each of \p accounts, without a line break at the end.
    [[nodiscard]] QString print(const AccountStates &accounts, const BarOptions &options) const;

    enum class Field {
        Credits,
        Compact,
        Dollars,
        Standing,
        Trouble,
        Left,
        Account,
        Updated,
    };

private:
    /// Literal text and the field behind it; the last part has none.
    struct Part {
        QString text = {};
        std::optional<Field> field = std::nullopt;
    };

    std::vector<Part> m_parts;
};

} // namespace feeds
