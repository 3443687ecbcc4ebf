// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "feeds/accountstate.h"
#include "storage/configuration.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

/// The accounts that the commands work on.
namespace cli {

/// The accounts that were chosen, or one line that says why there are none.
using AccountChoice = std::variant<std::vector<domain::ConfiguredAccount>, QString>;

/// What this user and the environment configured. Prints what is wrong with the settings file on standard error.
[[nodiscard]] storage::Configuration loadConfiguration();

/// Those accounts of \p configuration that have one of \p names as name, id or label; all if there are no names.
[[nodiscard]] AccountChoice chooseAccounts(const storage::Configuration &configuration, const QStringList &names);

/// The same for accounts that are to be polled: only those with a key, of which there must be one. A value of the
/// environment that cannot be used is an error: polling elsewhere than the user meant would be worse than not polling.
[[nodiscard]] AccountChoice chooseAccountsToPoll(const storage::Configuration &configuration, const QStringList &names);

/// Those of \p states that have one of \p names, as above.
[[nodiscard]] std::variant<feeds::AccountStates, QString> chooseStates(const feeds::AccountStates &states,
                                                                       const QStringList &names);

/// What each of \p accounts is called where it is printed: its name, else its id, with the id behind names that are
/// alike.
[[nodiscard]] QStringList labelsOf(const std::vector<domain::Account> &accounts);

} // namespace cli
