// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/accountstate.h"

#include <QStringList>

#include <variant>

namespace cli {

/// The states of the accounts called \p names, of all if there are no names, or one line that says why there are none.
///
/// Causes as few requests as it can: they are those that the process which polls publishes. If none does, they are
/// those that were polled last by whoever called this function, in this process or another one; what is missing or too
/// old is polled, and processes that come meanwhile wait for the answer. Prints what is wrong with files on standard
/// error.
[[nodiscard]] std::variant<feeds::AccountStates, QString> knownStates(const QStringList &names);

} // namespace cli
