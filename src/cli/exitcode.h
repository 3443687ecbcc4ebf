// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/problem.h"

#include <optional>

namespace cli {

/// The public exit codes of `kie-credits`. Commands that print no balance exit with Enough or Misused.
enum class ExitCode {
    Enough = 0, ///< success; of a balance: read, and not under the minimum
    TooLittle = 1, ///< under the minimum, or depleted
    Misused = 2, ///< wrong usage, nothing configured, or the output cannot be written
    KeyRefused = 3, ///< 401, 403, 433
    Unreachable = 4, ///< network, TLS, time-out
    ServiceError = 5 ///< the service answered with an error or with nonsense
};

/// The exit code for one account.
/// \param problem  of the last poll, if there was one
/// \param isTooLittle  the balance is under the minimum, or depleted
[[nodiscard]] ExitCode exitCodeFor(std::optional<domain::Problem::Kind> problem, bool isTooLittle);

/// Of the exit codes for two accounts the one that most needs a person: a refused key, then an unreachable service,
/// then its errors, then too few credits.
[[nodiscard]] ExitCode graver(ExitCode one, ExitCode other);

} // namespace cli
