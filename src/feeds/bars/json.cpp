// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/bars/bars.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace feeds::bars {

namespace {

QJsonValue numberOf(const std::optional<domain::Credits> &amount)
{
    return amount ? QJsonValue(amount->toDecimal().toDouble()) : QJsonValue::Null;
}

QJsonValue timeOf(const std::optional<domain::Instant> &instant)
{
    if (!instant)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(instant->time_since_epoch().count()).toUTC().toString(Qt::ISODate);
}

QJsonValue problemOf(const AccountState &account)
{
    if (!account.problem)
        return QJsonValue::Null;
    return QJsonObject{
        {u"kind"_s, domain::identifier(*account.problem)},
        {u"code"_s, QJsonValue::Null},
        {u"message"_s, account.message},
    };
}

QJsonObject objectOf(const AccountState &account)
{
    return {
        {u"id"_s, account.id},
        {u"name"_s, account.name},
        {u"standing"_s, domain::identifier(account.standing)},
        {u"credits"_s, numberOf(account.credits)},
        {u"usd"_s, account.credits ? QJsonValue(static_cast<double>(account.cents) / 100) : QJsonValue::Null},
        {u"observedAt"_s, timeOf(account.observedAt)},
        {u"stale"_s, account.isStale},
        {u"problem"_s, problemOf(account)},
        {u"secondsLeft"_s, account.left ? QJsonValue(qint64{account.left->count()}) : QJsonValue::Null},
        {u"spentToday"_s, numberOf(account.spentToday)},
    };
}

QJsonDocument documentOf(const AccountStates &accounts, const BarOptions &options)
{
    QJsonArray objects;
    for (const AccountState &account : options.hideAmount ? withoutAmounts(accounts) : accounts)
        objects.append(objectOf(account));
    return QJsonDocument(QJsonObject{{u"accounts"_s, objects}});
}

} // namespace

QString json(const AccountStates &accounts, const BarOptions &options)
{
    return QString::fromUtf8(documentOf(accounts, options).toJson().trimmed());
}

QString jsonLine(const AccountStates &accounts, const BarOptions &options)
{
    return QString::fromUtf8(documentOf(accounts, options).toJson(QJsonDocument::Compact));
}

} // namespace feeds::bars
