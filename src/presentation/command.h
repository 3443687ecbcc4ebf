// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/historycorrection.h"
#include "domain/snooze.h"

#include <QString>

#include <optional>
#include <variant>

namespace presentation {

/// What a person or another program can ask the program to do. Each has a name, see nameOf().
enum class Command {
    Refresh,
    TopUp,
    ManageKeys,
    Snooze,
    EndSnooze,
    CopyBalance,
    OpenOverview,
    OpenSettings,
    OpenAbout,
    UseOwnKey, ///< leave the demo for the real program
    CorrectHistory,
    Quit,
};

/// A command with all that it takes to carry it out.
struct Request {
    Command command = Command::OpenOverview;
    QString accountId = {}; ///< which account is meant; empty for all of them
    QString activationToken =
        {}; ///< lets a window come to the front (xdg-activation); empty when the desktop gave none
    std::variant<std::monostate, domain::SnoozeLength, domain::HistoryCorrection> detail =
        {}; ///< of Snooze, CorrectHistory

    friend bool operator==(const Request &, const Request &) = default;
};

/// The name of \p command where one is written: in menus, in the buttons of notifications, in options and on the bus.
[[nodiscard]] QString nameOf(Command command);
/// The command of that \p name; nullopt where there is none.
[[nodiscard]] std::optional<Command> commandNamed(const QString &name);

/// Whether other programs may give \p command: by an option of a second start, or by an action on the bus.
[[nodiscard]] bool isPublic(Command command);
/// Whether \p command needs a window, a browser or a clipboard, so that it cannot be carried out without a screen.
[[nodiscard]] bool needsFace(Command command);

} // namespace presentation
