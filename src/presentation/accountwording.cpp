// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/wording.h"

#include <QCoreApplication>

namespace presentation {

namespace {

struct AccountWording {
    Q_DECLARE_TR_FUNCTIONS(presentation::AccountWording)
};

} // namespace

QString accountName(const domain::Account &account)
{
    return account.name.isEmpty() ? AccountWording::tr("Account %1", "number").arg(account.id) : account.name;
}

QString sameKeyText(const domain::Account &other)
{
    return AccountWording::tr("“%1” has the same key and address. Both ask for the same balance, so it is asked twice.")
        .arg(accountName(other));
}

QString sameBalanceText(const domain::Account &other)
{
    return AccountWording::tr("This account has shown the same amounts as “%1” for a day. Are both keys of one Kie "
                              "account? Then sums count its credits twice: remove one of the two.")
        .arg(accountName(other));
}

QString accountStateText(const domain::ConfiguredAccount &configured)
{
    if (configured.account.setIn.key == domain::SetIn::Environment)
        return configured.key ? AccountWording::tr("key from the environment")
                              : AccountWording::tr("key from the environment cannot be used");
    return configured.key ? QString() : AccountWording::tr("no key yet");
}

} // namespace presentation
