// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/standincommand.h"

#include "cli/console.h"
#include "kie/standinserver.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr QLatin1StringView commandName("stand-in");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cli::StandInCommand)
};

CommandHelp help()
{
    return {.name = commandName,
            .description = Texts::tr("Serves a pretend Kie service on this computer until it is ended.\n"
                                     "Prints its address. It accepts every key."),
            .examples = {u"kie-credits stand-in --port 8080"_s,
                         u"KIE_API_KEY=any KIE_API_BASE_URL=http://127.0.0.1:8080 kie-credits check"_s},
            .exitCodes = {
                {ExitCode::Misused, Texts::tr("Wrong usage, or the output cannot be written.")},
                {ExitCode::Unreachable, Texts::tr("The port is not free.")},
            }};
}

int serve(const StandInOptions &options)
{
    kie::StandInServer server;
    if (!server.listen(options.port))
        return fail(Texts::tr("Port %1 is not free.").arg(options.port), ExitCode::Unreachable);
    server.setReply(kie::StandInServer::balance(options.balance));
    const int announced = print(server.url().toString() + u'\n');
    return announced == EXIT_SUCCESS ? QCoreApplication::exec() : announced;
}

} // namespace

Parsed<StandInOptions> parseStandIn(const QStringList &arguments)
{
    const QCommandLineOption port(u"port"_s, Texts::tr("Listen on port N; on a free one if not given."), u"N"_s);
    const QCommandLineOption balance(u"balance"_s, Texts::tr("Answer with a balance of N credits."), u"N"_s);
    CommandParser parser(help(), {port, balance});
    if (const std::optional<Refusal> refusal = parser.parse(arguments))
        return *refusal;

    StandInOptions options;
    if (parser.isSet(port)) {
        bool isPort = false;
        options.port = parser.value(port).toUShort(&isPort);
        if (!isPort)
            return usageError(Texts::tr("“%1” is not a port number.").arg(parser.value(port)));
    }
    if (parser.isSet(balance)) {
        const std::optional<domain::Credits> amount = parser.credits(balance);
        if (!amount)
            return parser.notCredits(balance);
        options.balance = *amount;
    }
    return options;
}

int runStandIn(const QStringList &arguments)
{
    return run(commandName, parseStandIn(arguments), &serve);
}

} // namespace cli
