// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/helpcommand.h"

#include "cli/commandparser.h"
#include "cli/commands.h"
#include "cli/console.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr QLatin1StringView commandName("help");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cli::HelpCommand)
};

CommandHelp help()
{
    return {.name = commandName,
            .description = Texts::tr("Prints the help of a command, or the list of all commands."),
            .examples = {u"kie-credits help check"_s},
            .exitCodes = {
                {ExitCode::Enough, Texts::tr("The help was printed.")},
                {ExitCode::Misused, Texts::tr("There is no such command, or the output cannot be written.")},
            }};
}

int printHelp(const QString &command)
{
    if (command.isEmpty())
        return print(overviewText());
    const std::optional<Command> named = commandNamed(command);
    return named ? named->run({u"--help"_s}) : print(unknownCommand(command), {});
}

} // namespace

int runHelp(const QStringList &arguments)
{
    CommandParser parser(help(), {});
    parser.addWord(u"COMMAND"_s, Texts::tr("The command to explain."));
    const std::optional<Refusal> refusal = parser.parse(arguments);
    return refusal ? print(*refusal, commandName) : printHelp(parser.word());
}

} // namespace cli
