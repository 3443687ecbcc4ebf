// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkcommand.h"

#include "cli/accountchoice.h"
#include "cli/console.h"
#include "cli/poll.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr QLatin1StringView commandName("check");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cli::CheckCommand)
};

CommandHelp help()
{
    return {.name = commandName,
            .description = Texts::tr("Polls the balance of each account that has a key, once, and prints it."),
            .examples = {u"kie-credits check --min-credits 500"_s},
            .exitCodes = {
                {ExitCode::Enough, Texts::tr("The balance was read, and is not under --min-credits.")},
                {ExitCode::TooLittle, Texts::tr("The balance is under --min-credits, or nothing is left.")},
                {ExitCode::Misused, Texts::tr("Wrong usage, no key is set, or the output cannot be written.")},
                {ExitCode::KeyRefused, Texts::tr("The key is refused, or its spending cap is reached.")},
                {ExitCode::Unreachable, Texts::tr("The service cannot be reached.")},
                {ExitCode::ServiceError, Texts::tr("The service answered with an error.")},
            }};
}

int report(const std::vector<Finding> &findings, const CheckOptions &options, const domain::Preferences &preferences)
{
    const Printed text = asText(findings, options.minimum, preferences, QLocale());
    const int code = print(options.json ? QString::fromUtf8(asJson(findings, preferences)) : text.output,
                           exitCode(findings, options.minimum));
    printError(text.errors);
    return code;
}

int check(const CheckOptions &options)
{
    const storage::Configuration configuration = loadConfiguration();
    const AccountChoice accounts = chooseAccountsToPoll(configuration, options.accounts);
    if (const auto *fault = std::get_if<QString>(&accounts))
        return fail(*fault);

    const std::vector<Finding> findings = poll(std::get<std::vector<domain::ConfiguredAccount>>(accounts));
    return report(findings, options, configuration.preferences());
}

} // namespace

Parsed<CheckOptions> parseCheck(const QStringList &arguments)
{
    const QCommandLineOption minimum(u"min-credits"_s, Texts::tr("Exit with 1 if fewer than N credits are left."),
                                     u"N"_s);
    CommandParser parser(help(), {minimum});
    parser.addAccounts();
    parser.addFormats({u"text"_s, u"json"_s});
    if (const std::optional<Refusal> refusal = parser.parse(arguments))
        return *refusal;

    CheckOptions options{.json = parser.format() == "json"_L1, .accounts = parser.accounts()};
    if (parser.isSet(minimum)) {
        options.minimum = parser.credits(minimum);
        if (!options.minimum)
            return parser.notCredits(minimum);
    }
    return options;
}

int runCheck(const QStringList &arguments)
{
    return run(commandName, parseCheck(arguments), &check);
}

} // namespace cli
