// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/bars/bars.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace feeds::bars {

namespace {

struct Block {
    QString fullText;
    QString shortText;
    QLatin1StringView colour;
};

QString withoutMarkup(QString text)
{
    return text.replace(u'&', u'+').replace(u'<', u'‹').replace(u'>', u'›');
}

/// The gravest standing of amounts that are current: a block has one colour.
std::optional<domain::Standing> gravestOf(const AccountStates &accounts)
{
    std::optional<domain::Standing> gravest;
    for (const AccountState &account : accounts)
        gravest = account.isStale ? gravest : std::max(gravest, account.standing);
    return gravest;
}

Block blockOf(const AccountStates &accounts, const BarOptions &options)
{
    const BarItems items = barItems(accounts, options);
    return {
        .fullText = withoutMarkup(joined(items, &BarItem::line)),
        .shortText = withoutMarkup(joined(items, &BarItem::text)),
        .colour = colourOf(gravestOf(accounts)),
    };
}

} // namespace

QString i3blocks(const AccountStates &accounts, const BarOptions &options)
{
    const Block block = blockOf(accounts, options);
    return QStringList{block.fullText, block.shortText, block.colour}.join(u'\n');
}

QString i3blocksLine(const AccountStates &accounts, const BarOptions &options)
{
    const Block block = blockOf(accounts, options);
    const QJsonObject object{
        {u"full_text"_s, block.fullText},
        {u"short_text"_s, block.shortText},
        {u"color"_s, block.colour},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace feeds::bars
