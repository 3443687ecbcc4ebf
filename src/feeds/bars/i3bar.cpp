// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/bars/bars.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace feeds::bars {

namespace {

QJsonObject blockOf(const BarItem &item)
{
    return {
        {u"name"_s, "kie-credits"_L1}, {u"instance"_s, item.id},  {u"full_text"_s, item.line()},
        {u"short_text"_s, item.text},  {u"color"_s, item.colour}, {u"markup"_s, "none"_L1},
    };
}

} // namespace

QString i3bar(const AccountStates &accounts, const BarOptions &options)
{
    QJsonArray blocks;
    for (const BarItem &item : barItems(accounts, options))
        blocks.append(blockOf(item));
    return QString::fromUtf8(QJsonDocument(blocks).toJson(QJsonDocument::Compact));
}

QString i3barLine(const AccountStates &accounts, const BarOptions &options)
{
    return i3bar(accounts, options) + u',';
}

} // namespace feeds::bars
