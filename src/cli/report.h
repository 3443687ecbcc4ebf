// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/balancestate.h"
#include "domain/preferences.h"

#include <QByteArray>
#include <QLocale>
#include <QStringList>

#include <optional>
#include <vector>

namespace cli {

/// The public exit codes of `kie-credits check`.
enum class ExitCode {
    Enough = 0, ///< read, and not under the minimum
    TooLittle = 1, ///< under the minimum, or depleted
    Misused = 2, ///< wrong usage, nothing configured, or the output cannot be written
    KeyRefused = 3, ///< 401, 403, 433
    Unreachable = 4, ///< network, TLS, time-out
    ServiceError = 5 ///< the service answered with an error or with nonsense
};

/// What was found out about one account.
struct Finding {
    domain::Account account;
    domain::BalanceState state;
    std::optional<domain::Marks> ownMarks = std::nullopt; ///< see domain::ConfiguredAccount

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// What each of \p accounts is called where it is printed: its name, else its id, with the id behind names that are
/// alike.
[[nodiscard]] QStringList labelsOf(const std::vector<domain::Account> &accounts);

/// The exit code for \p findings; with several accounts the one that most needs a person: a refused key, then an
/// unreachable service, then its errors, then too few credits.
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
