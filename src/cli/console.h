// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitcode.h"

#include <QString>

/// What all commands print, and how.
namespace cli {

/// Prints \p text on standard error. Nothing is left to be done if that fails.
void printError(const QString &text);
/// Prints \p message on standard error as a line that names the program.
void warn(const QString &message);
/// As warn(). \returns the exit code for \p code.
[[nodiscard]] int fail(const QString &message, ExitCode code = ExitCode::Misused);
/// Prints \p text on standard output. \returns the exit code for \p code, or that of an error if it cannot be written.
[[nodiscard]] int print(const QString &text, ExitCode code = ExitCode::Enough);

} // namespace cli
