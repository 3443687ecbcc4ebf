// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/monitorbus_fdo.h"

#include <QDBusArgument>
#include <QDBusMetaType>

using namespace Qt::StringLiterals;

namespace feeds {

QList<QVariantMap> busValueOf(const AccountStates &accounts)
{
    static const QMetaType registered = qDBusRegisterMetaType<QList<QVariantMap>>();
    Q_ASSERT(registered.isValid());
    QList<QVariantMap> value;
    value.reserve(static_cast<qsizetype>(accounts.size()));
    for (const AccountState &account : accounts)
        value.append(fieldsOf(account));
    return value;
}

std::optional<AccountStates> accountsOf(const QVariant &value)
{
    if (value.metaType() != QMetaType::fromType<QDBusArgument>())
        return std::nullopt;
    const auto argument = value.value<QDBusArgument>();
    if (argument.currentSignature() != "aa{sv}"_L1)
        return std::nullopt;
    AccountStates accounts;
    for (const QVariantMap &fields : qdbus_cast<QList<QVariantMap>>(argument)) {
        if (const std::optional<AccountState> account = accountOf(fields))
            accounts.push_back(*account);
    }
    return accounts;
}

} // namespace feeds
