// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/command.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

struct Row {
    Command command;
    QLatin1StringView name;
    bool isPublic = false;
    bool isFaceless = false;
};

constexpr std::array Table{
    Row{Command::Refresh, "refresh"_L1, true, true},
    Row{Command::TopUp, "top-up"_L1},
    Row{Command::ManageKeys, "keys"_L1},
    Row{Command::Snooze, "snooze"_L1, false, true},
    Row{Command::EndSnooze, "end-snooze"_L1, false, true},
    Row{Command::CopyBalance, "copy"_L1},
    Row{Command::OpenOverview, "overview"_L1, true},
    Row{Command::OpenSettings, "settings"_L1, true},
    Row{Command::OpenAbout, "about"_L1},
    Row{Command::UseOwnKey, "own-key"_L1},
    Row{Command::CorrectHistory, "correct-history"_L1, false, true},
    Row{Command::Quit, "quit"_L1, true},
};

const Row &rowOf(Command command)
{
    return *std::ranges::find(Table, command, &Row::command);
}

} // namespace

QString nameOf(Command command)
{
    return rowOf(command).name;
}

std::optional<Command> commandNamed(const QString &name)
{
    const auto *const found = std::ranges::find(Table, name, &Row::name);
    return found == Table.end() ? std::nullopt : std::optional(found->command);
}

bool isPublic(Command command)
{
    return rowOf(command).isPublic;
}

bool needsFace(Command command)
{
    return !rowOf(command).isFaceless;
}

} // namespace presentation
