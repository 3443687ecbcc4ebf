// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/checkcommand.h"
#include "cli/console.h"
#include "cli/helpcommand.h"
#include "cli/historycommand.h"
#include "cli/metricscommand.h"
#include "cli/standincommand.h"
#include "cli/statuscommand.h"
#include "cli/suggestion.h"
#include "cli/watchcommand.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cli::Commands)
};

QStringList names()
{
    QStringList names;
    for (const Command &command : commands())
        names.append(command.name);
    return names;
}

/// \p label in a column of its own, and what it stands for.
QString line(const QString &label, const QString &text)
{
    constexpr int column = 15;
    return u"  %1%2\n"_s.arg(label, -column).arg(text);
}

/// Which of \p arguments is the command: the first, or behind options the first that names one.
qsizetype commandIndex(const QStringList &arguments)
{
    if (!arguments.constFirst().startsWith(u'-'))
        return 0;
    const auto isCommand = [](const QString &argument) { return commandNamed(argument).has_value(); };
    const auto found = std::find_if(arguments.cbegin(), arguments.cend(), isCommand);
    return found == arguments.cend() ? 0 : found - arguments.cbegin();
}

int runWithoutCommand(const QString &option)
{
    if (option == "-h"_L1 || option == "--help"_L1)
        return print(overviewText());
    if (!option.startsWith(u'-'))
        return print(unknownCommand(option), {});
    return print(usageError(Texts::tr("Unknown option “%1”.").arg(option)), {});
}

} // namespace

std::vector<Command> commands()
{
    return {
        {.name = "check"_L1, .summary = Texts::tr("Poll the balance and print it."), .run = &runCheck},
        {.name = "status"_L1, .summary = Texts::tr("Print what is known, for status bars."), .run = &runStatus},
        {.name = "history"_L1, .summary = Texts::tr("Print what was recorded and spent."), .run = &runHistory},
        {.name = "watch"_L1,
         .summary = Texts::tr("Poll, keep the history and raise alerts, without a screen."),
         .run = &runWatch},
        {.name = "metrics"_L1, .summary = Texts::tr("Print metrics for Prometheus once."), .run = &runMetrics},
        {.name = "stand-in"_L1,
         .summary = Texts::tr("Serve a pretend Kie service on this computer."),
         .run = &runStandIn},
        {.name = "help"_L1, .summary = Texts::tr("Print the help of a command."), .run = &runHelp},
    };
}

std::optional<Command> commandNamed(const QString &name)
{
    for (const Command &command : commands()) {
        if (command.name == name)
            return command;
    }
    return std::nullopt;
}

QString overviewText()
{
    QString text = Texts::tr("Usage: %1").arg(u"kie-credits COMMAND [options]\n"_s);
    text += Texts::tr("Shows the remaining credits of a Kie account.") + u"\n\n"_s + Texts::tr("Commands:") + u'\n';
    for (const Command &command : commands())
        text += line(command.name, command.summary);
    text += u'\n' + Texts::tr("Options:") + u'\n';
    text += line(u"-h, --help"_s, Texts::tr("Print this help."));
    text += line(u"-v, --version"_s, Texts::tr("Print the version."));
    return text + u'\n' + Texts::tr("Run %1 for the options of a command.").arg(u"kie-credits help COMMAND"_s) + u'\n';
}

Refusal unknownCommand(const QString &name)
{
    return usageError(Texts::tr("Unknown command “%1”.").arg(name) + suggestionText(name, names()));
}

int runCommand(const QStringList &arguments, const QString &version)
{
    if (arguments.isEmpty()) {
        printError(overviewText());
        return static_cast<int>(ExitCode::Misused);
    }
    const QString &first = arguments.constFirst();
    if (first == "-v"_L1 || first == "--version"_L1)
        return print(u"kie-credits %1\n"_s.arg(version));
    const qsizetype index = commandIndex(arguments);
    const std::optional<Command> command = commandNamed(arguments.at(index));
    if (!command)
        return runWithoutCommand(first);
    QStringList options = arguments;
    options.removeAt(index);
    return command->run(options);
}

} // namespace cli
