// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitcode.h"
#include "domain/account.h"
#include "domain/balancestate.h"
#include "domain/preferences.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace cli {

/// What was found out about one account.
struct Finding {
    domain::Account account;
    domain::BalanceState state;
    std::optional<domain::Marks> ownMarks = std::nullopt; ///< see domain::ConfiguredAccount

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// What is wrong with \p account, and what to do about it where the user can: whoever runs a command once is not helped
/// by the promise of a retry.
[[nodiscard]] QString problemMessage(const domain::Problem &problem, const domain::Account &account);

/// The exit code for \p findings; see graver() for several accounts.
[[nodiscard]] ExitCode exitCode(const std::vector<Finding> &findings, std::optional<domain::Credits> minimum);

/// What is printed: balances to standard output, trouble to standard error.
struct Printed {
    QString output;
    QString errors;
};

/// One line an account, in the user's words; when there are several, the account's name goes before it, with its id
/// where names are alike. That a balance
/// is under \p minimum is trouble.
[[nodiscard]] Printed asText(const std::vector<Finding> &findings, std::optional<domain::Credits> minimum,
                             const domain::Preferences &preferences, const QLocale &locale);

/// The public JSON form, ending in a line break.
[[nodiscard]] QByteArray asJson(const std::vector<Finding> &findings, const domain::Preferences &preferences);

} // namespace cli
