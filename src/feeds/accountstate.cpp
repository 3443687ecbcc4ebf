// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/accountstate.h"

#include "domain/dollars.h"
#include "presentation/wording.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace feeds {

namespace {

AccountState stateOf(const domain::AccountSnapshot &account, domain::DollarRate rate, domain::Instant now)
{
    const domain::BalanceState &known = account.state;
    AccountState state{.id = account.account.id,
                       .name = account.account.name,
                       .standing = account.standing,
                       .isStale = account.isStale};
    if (known.lastGood) {
        state.credits = known.lastGood->amount;
        state.cents = domain::centsFor(known.lastGood->amount, rate);
        state.observedAt = known.lastGood->seenAt;
    }
    if (known.problem) {
        state.problem = known.problem->kind;
        state.message = presentation::problemText(*known.problem, {.setIn = account.account.setIn});
    }
    if (known.forecast) {
        const auto left = std::chrono::duration_cast<std::chrono::seconds>(known.forecast->emptyAt() - now);
        state.left = std::max(left, std::chrono::seconds(0));
    }
    if (account.spentToday)
        state.spentToday = account.spentToday->spent;
    return state;
}

/// \p state without what time alone changes.
AccountState timeless(AccountState state)
{
    if (state.observedAt)
        state.observedAt = domain::Instant{};
    if (state.left)
        state.left = std::chrono::seconds(0);
    return state;
}

QString decimalOf(const std::optional<domain::Credits> &amount)
{
    return amount ? amount->toDecimal() : QString();
}

/// The value of \p name in \p fields, where it has exactly that type.
template <typename Type>
std::optional<Type> valueOf(const QVariantMap &fields, const QString &name)
{
    const QVariant value = fields.value(name);
    return value.metaType() == QMetaType::fromType<Type>() ? std::optional(value.value<Type>()) : std::nullopt;
}

QString textOf(const QVariantMap &fields, const QString &name)
{
    return valueOf<QString>(fields, name).value_or(QString());
}

} // namespace

AccountStates statesOf(const domain::AccountSnapshots &accounts, domain::DollarRate rate, domain::Instant now)
{
    AccountStates states;
    states.reserve(accounts.size());
    for (const domain::AccountSnapshot &account : accounts)
        states.push_back(stateOf(account, rate, now));
    return states;
}

bool isNews(const AccountStates &before, const AccountStates &after)
{
    return !std::ranges::equal(before, after, {}, timeless, timeless);
}

QStringList labelsOf(const AccountStates &accounts)
{
    std::vector<domain::Account> named;
    QStringList labels;
    named.reserve(accounts.size());
    for (const AccountState &account : accounts) {
        named.push_back({.id = account.id, .name = account.name});
        labels.append(named.back().shownName());
    }
    return domain::toldApart(labels, named);
}

QVariantMap fieldsOf(const AccountState &account)
{
    const qint64 observedAt = account.observedAt ? account.observedAt->time_since_epoch().count() : 0;
    const QString problem = account.problem ? QString(domain::identifier(*account.problem)) : QString();
    return {
        {u"id"_s, account.id},
        {u"name"_s, account.name},
        {u"standing"_s, QString(domain::identifier(account.standing))},
        {u"credits"_s, decimalOf(account.credits)},
        {u"dollars"_s, static_cast<double>(account.cents) / 100},
        {u"observedAt"_s, observedAt},
        {u"stale"_s, account.isStale},
        {u"problem"_s, problem},
        {u"message"_s, account.message},
        {u"secondsLeft"_s, account.left ? qint64{account.left->count()} : qint64{-1}},
        {u"spentToday"_s, decimalOf(account.spentToday)},
    };
}

std::optional<AccountState> accountOf(const QVariantMap &fields)
{
    AccountState account{.id = textOf(fields, u"id"_s),
                         .name = domain::Account::nameFrom(textOf(fields, u"name"_s)),
                         .standing = domain::standingNamed(textOf(fields, u"standing"_s)),
                         .credits = domain::Credits::fromDecimal(textOf(fields, u"credits"_s)),
                         .isStale = valueOf<bool>(fields, u"stale"_s).value_or(false),
                         .message = textOf(fields, u"message"_s),
                         .spentToday = domain::Credits::fromDecimal(textOf(fields, u"spentToday"_s))};
    if (account.id.isEmpty())
        return std::nullopt;
    const double dollars = valueOf<double>(fields, u"dollars"_s).value_or(0);
    if (account.credits && std::abs(dollars) < 1e15)
        account.cents = std::llround(dollars * 100);
    if (const qint64 observedAt = valueOf<qint64>(fields, u"observedAt"_s).value_or(0); observedAt > 0)
        account.observedAt = domain::Instant(std::chrono::milliseconds(observedAt));
    if (const qint64 left = valueOf<qint64>(fields, u"secondsLeft"_s).value_or(-1); left >= 0)
        account.left = std::chrono::seconds(left);
    if (const QString problem = textOf(fields, u"problem"_s); !problem.isEmpty())
        account.problem = domain::problemKind(problem).value_or(domain::Problem::Kind::UnknownError);
    return account;
}

} // namespace feeds
