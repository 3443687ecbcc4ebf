// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/bars/bars.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace feeds::bars {

namespace {

/// Of all accounts; nothing is known only where nothing is known of any.
std::optional<domain::Standing> gravestOf(const AccountStates &accounts)
{
    const auto gravest = std::ranges::max_element(accounts, {}, &AccountState::standing); // nullopt is the least
    return gravest == accounts.end() ? std::nullopt : gravest->standing;
}

} // namespace

QString waybar(const AccountStates &accounts, const BarOptions &options)
{
    const BarItems items = barItems(accounts, options);
    const QLatin1StringView standing = domain::identifier(gravestOf(accounts));
    QJsonArray classes{standing};
    if (!items.empty() && std::ranges::all_of(items, &BarItem::isStale))
        classes.append("stale"_L1);
    if (std::ranges::any_of(items, &BarItem::hasProblem))
        classes.append("problem"_L1);
    const QJsonObject module{
        {u"text"_s, joined(items, &BarItem::line).toHtmlEscaped()},
        {u"tooltip"_s, tooltipOf(items).toHtmlEscaped()},
        {u"class"_s, classes},
        {u"alt"_s, standing},
    };
    return QString::fromUtf8(QJsonDocument(module).toJson(QJsonDocument::Compact));
}

} // namespace feeds::bars
