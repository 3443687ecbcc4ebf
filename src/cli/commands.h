// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandparser.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cli {

/// A command of `kie-credits`. To add one, write its file and add its row to commands().
struct Command {
    QLatin1StringView name;
    QString summary; ///< what it does, in one line
    int (*run)(const QStringList &arguments); ///< arguments without the command's name; returns the exit code
};

/// The commands, in the order in which they are listed.
[[nodiscard]] std::vector<Command> commands();
[[nodiscard]] std::optional<Command> commandNamed(const QString &name);

/// The help of the program itself: all commands with their summaries.
[[nodiscard]] QString overviewText();
/// The error about \p name, with the command that it resembles, if there is one.
[[nodiscard]] Refusal unknownCommand(const QString &name);

/// Runs the command that \p arguments, without the program's name, begin with. Its options may come before it.
/// \param version  of the program
/// \returns the exit code.
[[nodiscard]] int runCommand(const QStringList &arguments, const QString &version);

} // namespace cli
