// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credits.h"
#include "presentation/historyexport.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

namespace cli {

/// `kie-credits check`: ask the service and print the balance.
struct CheckCommand {
    bool json = false;
    std::optional<domain::Credits> minimum =
        std::nullopt; ///< --min-credits; a balance under it is an exit code of its own
    QStringList accounts = {}; ///< the names or ids of those to ask; empty for all

    friend bool operator==(const CheckCommand &, const CheckCommand &) = default;
};

/// `kie-credits history`: print what was kept, without asking the service.
struct HistoryCommand {
    /// --since: a time up to now, or the beginning of a local day.
    using Since = std::variant<std::chrono::hours, QDate>;

    Since since = std::chrono::hours(7 * 24);
    presentation::HistoryFormat format = presentation::HistoryFormat::Text;
    QStringList accounts = {}; ///< the names or ids of those to print; empty for all
    bool perDay = false; ///< the spending of each day instead of each change

    friend bool operator==(const HistoryCommand &, const HistoryCommand &) = default;
};

/// `kie-credits stand-in`: serve a stand-in for the Kie service on this computer until terminated, for trying things
/// out.
struct StandInCommand {
    quint16 port = 0; ///< 0: any free one
    domain::Credits balance = domain::Credits::fromMicros(4'335'860'000);

    friend bool operator==(const StandInCommand &, const StandInCommand &) = default;
};

/// `--help` and `--version`.
struct PrintCommand {
    QString text;

    friend bool operator==(const PrintCommand &, const PrintCommand &) = default;
};

/// The arguments make no sense; \a message is one line that says why.
struct UsageError {
    QString message;

    friend bool operator==(const UsageError &, const UsageError &) = default;
};

using Command = std::variant<CheckCommand, HistoryCommand, StandInCommand, PrintCommand, UsageError>;

/// What \p arguments (the first is the program's name) ask for.
[[nodiscard]] Command parse(const QStringList &arguments, const QString &version);

} // namespace cli
