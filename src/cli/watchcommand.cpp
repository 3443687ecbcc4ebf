// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/watchcommand.h"

#include "cli/accountchoice.h"
#include "cli/console.h"
#include "cli/watching.h"
#include "engine/watcher.h"
#include "feeds/baritem.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr QLatin1StringView commandName("watch");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cli::WatchCommand)
};

CommandHelp help()
{
    return {.name = commandName,
            .description =
                Texts::tr("Does what the tray program does, without a screen, until it is ended: polls the\n"
                          "balance, keeps the history and raises alerts. Prints what changes. While another\n"
                          "process of this session polls, it prints what that one finds."),
            .examples = {u"kie-credits watch"_s, u"systemctl --user start kie-credits-watch"_s},
            .exitCodes = {
                {ExitCode::Enough, Texts::tr("Ended by a signal.")},
                {ExitCode::Misused, Texts::tr("Wrong usage, nothing configured, or another process polls already.")},
            }};
}

/// Prints the alerts and messages that no desktop shows; printed, they count as seen.
void printMessages(engine::Announcer &announcer)
{
    QObject::connect(&announcer, &engine::Announcer::standInNeeded, &announcer,
                     [&announcer](const desktop::Notification &notification, bool isUnderway) {
                         if (isUnderway)
                             return;
                         warn(u"%1: %2"_s.arg(notification.title, notification.body));
                         announcer.takeSeen(notification.topic);
                     });
}

/// Prints a line for each account of \p states that is not as it was in \p before.
void printChanges(const feeds::AccountStates &before, const feeds::AccountStates &states)
{
    const feeds::BarItems items = feeds::barItems(states, {});
    QString lines;
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (i >= before.size() || feeds::isNews({before.at(i)}, {states.at(i)}))
            lines += items.at(i).detail + u'\n';
    }
    (void)print(lines); // goes on where nobody reads it: the history and the alerts are what matters
}

int watch(const WatchOptions &options)
{
    const storage::Configuration configuration = loadConfiguration();
    const AccountChoice accounts = chooseAccountsToPoll(configuration, {});
    if (const auto *fault = std::get_if<QString>(&accounts))
        return fail(*fault);

    engine::Watcher watcher(storage::Locations::ofThisUser());
    QObject::connect(&watcher, &engine::Watcher::engineMade, &watcher,
                     [](engine::Engine &engine) { printMessages(engine.announcer()); });
    feeds::AccountStates printed;
    if (!options.isQuiet) {
        QObject::connect(&watcher, &engine::Watcher::changed, &watcher, [&](const feeds::AccountStates &states) {
            printChanges(std::exchange(printed, states), states);
        });
    }
    return runUntilEnded(watcher);
}

} // namespace

Parsed<WatchOptions> parseWatch(const QStringList &arguments)
{
    const QCommandLineOption quiet(u"quiet"_s, Texts::tr("Print alerts and errors only."));
    CommandParser parser(help(), {quiet});
    if (const std::optional<Refusal> refusal = parser.parse(arguments))
        return *refusal;
    return WatchOptions{.isQuiet = parser.isSet(quiet)};
}

int runWatch(const QStringList &arguments)
{
    return run(commandName, parseWatch(arguments), &watch);
}

} // namespace cli
