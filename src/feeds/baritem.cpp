// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/baritem.h"

#include "domain/localtime.h"
#include "domain/plainline.h"
#include "presentation/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace feeds {

namespace {

struct BarWording {
    Q_DECLARE_TR_FUNCTIONS(feeds::BarWording)
};

QString wordFor(std::optional<domain::Standing> standing)
{
    if (!standing)
        return BarWording::tr("unknown", "a balance");
    switch (*standing) {
    case domain::Standing::Healthy:
        return BarWording::tr("enough credits");
    case domain::Standing::Low:
        return BarWording::tr("running low");
    case domain::Standing::Critical:
        return BarWording::tr("almost used up");
    case domain::Standing::Depleted:
        return BarWording::tr("no credits left");
    }
    Q_UNREACHABLE();
}

QChar shapeOf(std::optional<domain::Standing> standing)
{
    if (!standing)
        return u'○';
    switch (*standing) {
    case domain::Standing::Healthy:
        return u'●';
    case domain::Standing::Low:
        return u'▽';
    case domain::Standing::Critical:
        return u'▼';
    case domain::Standing::Depleted:
        return u'✕';
    }
    Q_UNREACHABLE();
}

QString balanceOf(const AccountState &account, const BarOptions &options)
{
    if (options.hideAmount)
        return wordFor(account.standing);
    if (!account.credits)
        return presentation::unknownCreditsText();
    const QString credits = presentation::creditsText(*account.credits, options.locale);
    return hasDollars(account) ? BarWording::tr("%1 (%2)", "credits (dollars)")
                                     .arg(credits, presentation::centsText(account.cents, options.locale))
                               : credits;
}

QString detailOf(const AccountState &account, const BarOptions &options)
{
    QStringList parts{balanceOf(account, options)};
    const bool needsWord = account.standing && *account.standing != domain::Standing::Healthy;
    if (needsWord && !options.hideAmount)
        parts.append(wordFor(account.standing));
    if (account.observedAt && (account.isStale || account.problem)) {
        parts.append(BarWording::tr("as of %1", "date and time").arg(momentText(*account.observedAt, options)));
    }
    if (account.left)
        parts.append(BarWording::tr("lasts about %1", "a duration").arg(presentation::durationText(*account.left)));
    const QString known = parts.join(", "_L1);
    return account.message.isEmpty() ? known : BarWording::tr("%1. %2", "balance. problem").arg(known, account.message);
}

QString textOf(const AccountState &account, const BarOptions &options)
{
    QString text =
        options.hideAmount ? wordFor(account.standing) : presentation::compactText(account.credits, options.locale);
    if (account.isStale)
        text += u'?';
    if (account.problem)
        text += u'!';
    return shapeOf(account.standing) + u' ' + text;
}

BarItem itemOf(const AccountState &account, const QString &name, const BarOptions &options)
{
    const QString detail = detailOf(account, options);
    return {
        .id = domain::plainLine(account.id),
        .name = domain::plainLine(name),
        .text = textOf(account, options),
        .detail = domain::plainLine(
            name.isEmpty() ? detail : BarWording::tr("%1: %2", "account, its balance").arg(name, detail)),
        .standing = domain::identifier(account.standing),
        .colour = colourOf(account.isStale ? std::nullopt : account.standing),
        .isStale = account.isStale,
        .hasProblem = account.problem.has_value(),
    };
}

} // namespace

QString BarItem::line() const
{
    return name.isEmpty() ? text : name + u' ' + text;
}

QLatin1StringView colourOf(std::optional<domain::Standing> standing)
{
    if (!standing)
        return "#999999"_L1;
    switch (*standing) {
    case domain::Standing::Healthy:
        return "#009E73"_L1;
    case domain::Standing::Low:
        return "#E69F00"_L1;
    case domain::Standing::Critical:
        return "#D55E00"_L1;
    case domain::Standing::Depleted:
        return "#CC79A7"_L1;
    }
    Q_UNREACHABLE();
}

BarItems barItems(const AccountStates &accounts, const BarOptions &options)
{
    const AccountStates shown = options.hideAmount ? withoutAmounts(accounts) : accounts;
    const QStringList labels = labelsOf(accounts);
    BarItems items;
    items.reserve(shown.size());
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const QString name = shown.size() > 1 ? labels.at(static_cast<qsizetype>(i)) : QString();
        items.push_back(itemOf(shown.at(i), name, options));
    }
    return items;
}

QString tooltipOf(const BarItems &items)
{
    QStringList lines;
    for (const BarItem &item : items)
        lines.append(item.detail);
    return lines.join(u'\n');
}

QString momentText(domain::Instant moment, const BarOptions &options)
{
    const QDateTime shown = domain::localTime(moment, options.zone);
    return domain::plainLine(options.locale.toString(shown, QLocale::ShortFormat));
}

bool hasDollars(const AccountState &account)
{
    return account.credits && (account.cents != 0 || *account.credits == domain::Credits());
}

AccountStates withoutAmounts(AccountStates accounts)
{
    for (AccountState &account : accounts) {
        account.credits.reset();
        account.cents = 0;
        account.left.reset();
        account.spentToday.reset();
        if (account.problem) // the service's own words may have an amount in them; the headline has none
            account.message = presentation::problemHeadline({.kind = *account.problem});
    }
    return accounts;
}

} // namespace feeds
