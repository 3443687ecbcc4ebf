// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <variant>

namespace app {

/// What `kie-credits-tray` was started for.
struct Options {
    bool demo = false;
    QStringList actions = {}; ///< names of public commands: for the running program, or for this one

    friend bool operator==(const Options &, const Options &) = default;
};

/// `--help` and `--version`.
struct PrintAndExit {
    QString text;

    friend bool operator==(const PrintAndExit &, const PrintAndExit &) = default;
};

/// The arguments make no sense; \a message is one line that says why.
struct UsageError {
    QString message;

    friend bool operator==(const UsageError &, const UsageError &) = default;
};

/// What \p arguments (the first is the program's name) ask for.
[[nodiscard]] std::variant<Options, PrintAndExit, UsageError> parse(const QStringList &arguments,
                                                                    const QString &version);

} // namespace app
