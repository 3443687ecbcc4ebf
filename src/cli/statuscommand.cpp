// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/statuscommand.h"

#include "cli/accountchoice.h"
#include "cli/console.h"
#include "cli/knownstates.h"
#include "cli/watching.h"
#include "monitor/systemclock.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr QLatin1StringView commandName("status");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cli::StatusCommand)
};

CommandHelp help()
{
    return {.name = commandName,
            .description = Texts::tr("Prints what is known of each account that has a key, for status bars.\n"
                                     "Polls the balance only if no running program has polled it lately."),
            .examples = {u"kie-credits status --format waybar --follow"_s,
                         u"kie-credits status --account Client --template '{compact} {standing}'"_s},
            .exitCodes = {
                {ExitCode::Enough, Texts::tr("The balance is known, or a bar's format was printed.")},
                {ExitCode::TooLittle, Texts::tr("Nothing is left.")},
                {ExitCode::Misused, Texts::tr("Wrong usage, no key is set, or the output cannot be written.")},
                {ExitCode::KeyRefused, Texts::tr("The key is refused, or its spending cap is reached.")},
                {ExitCode::Unreachable, Texts::tr("The service cannot be reached, or has not answered yet.")},
                {ExitCode::ServiceError, Texts::tr("The service answered with an error.")},
            }};
}

QStringList formatNames()
{
    QStringList names;
    for (const feeds::BarFormat &format : feeds::barFormats())
        names.append(format.name);
    return names;
}

ExitCode exitCodeOf(const feeds::AccountStates &states)
{
    ExitCode gravest = ExitCode::Enough;
    for (const feeds::AccountState &state : states) {
        const bool isUnknown = !state.standing && !state.problem;
        gravest = graver(gravest,
                         isUnknown ? ExitCode::Unreachable
                                   : exitCodeFor(state.problem, state.standing == domain::Standing::Depleted));
    }
    return gravest;
}

/// Waybar hides the output of a command that fails and i3blocks drops its colour, just when it matters. A line for a
/// bar shows the problem itself.
bool isForBar(const StatusOptions &options)
{
    return !options.lineTemplate && options.format->name != "text"_L1 && options.format->name != "json"_L1;
}

feeds::BarOptions barOptions(const StatusOptions &options)
{
    return {.locale = QLocale(), .zone = monitor::SystemClock().zone(), .hideAmount = options.hideAmount};
}

int printOnce(const StatusOptions &options)
{
    const auto known = knownStates(options.accounts);
    if (const auto *fault = std::get_if<QString>(&known))
        return fail(*fault);
    const auto &states = std::get<feeds::AccountStates>(known);
    const feeds::BarOptions bar = barOptions(options);
    const QString text =
        options.lineTemplate ? options.lineTemplate->print(states, bar) : options.format->print(states, bar);
    return print(text + u'\n', isForBar(options) ? ExitCode::Enough : exitCodeOf(states));
}

/// Prints a line for the first states and whenever it would be another one.
int printChanges(const StatusOptions &options)
{
    QString last;
    QString head = options.lineTemplate ? QString() : QString(options.format->head);
    return followStates([&](const feeds::AccountStates &all) {
        const auto chosen = chooseStates(all, options.accounts);
        if (const auto *fault = std::get_if<QString>(&chosen))
            return fail(*fault);
        const auto &states = std::get<feeds::AccountStates>(chosen);
        const feeds::BarOptions bar = barOptions(options);
        const QString line =
            options.lineTemplate ? options.lineTemplate->print(states, bar) : options.format->follow(states, bar);
        if (std::exchange(last, line) == line)
            return 0;
        return print(std::exchange(head, QString()) + line + u'\n');
    });
}

int printStatus(const StatusOptions &options)
{
    return options.follows ? printChanges(options) : printOnce(options);
}

} // namespace

Parsed<StatusOptions> parseStatus(const QStringList &arguments)
{
    const QCommandLineOption lineTemplate(
        u"template"_s,
        Texts::tr("Print TEXT for each account, with these fields filled in: {credits} {compact} {dollars} "
                  "{standing} {trouble} {left} {account} {updated}."),
        u"TEXT"_s);
    const QCommandLineOption hideAmount(u"hide-amount"_s,
                                        Texts::tr("Print the state in place of amounts, for a screen others see."));
    const QCommandLineOption follow(u"follow"_s, Texts::tr("Print a line for each change, until nobody reads them."));
    CommandParser parser(help(), {lineTemplate, follow, hideAmount});
    parser.addAccounts();
    parser.addFormats(formatNames());
    if (const std::optional<Refusal> refusal = parser.parse(arguments))
        return *refusal;

    StatusOptions options{.format = feeds::barFormat(parser.format()),
                          .accounts = parser.accounts(),
                          .follows = parser.isSet(follow),
                          .hideAmount = parser.isSet(hideAmount)};
    if (!parser.isSet(lineTemplate))
        return options;
    if (parser.hasFormat())
        return usageError(Texts::tr("--template and --format contradict each other."));
    const auto parsed = feeds::LineTemplate::parse(parser.value(lineTemplate));
    if (const auto *fault = std::get_if<feeds::LineTemplate::Fault>(&parsed))
        return usageError(fault->sentence);
    options.lineTemplate = std::get<feeds::LineTemplate>(parsed);
    return options;
}

int runStatus(const QStringList &arguments)
{
    return run(commandName, parseStatus(arguments), &printStatus);
}

} // namespace cli
