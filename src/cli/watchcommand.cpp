// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/watchcommand.h"

#include "cli/accountchoice.h"
#include "cli/console.h"
#include "cli/watching.h"
#include "engine/watcher.h"

#include <QCoreApplication>

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
            .description = Texts::tr("Does what the tray program does, without a screen, until it is ended: polls the\n"
                                     "balance, keeps the history and raises alerts. Prints each change."),
            .examples = {u"kie-credits watch"_s, u"systemctl --user start kie-credits-watch"_s},
            .exitCodes = {
                {ExitCode::Enough, Texts::tr("Ended by a signal.")},
                {ExitCode::Misused, Texts::tr("Wrong usage, nothing configured, or another process polls already.")},
            }};
}

/// Shows on the terminal what the desktop does not: there may be none.
void connectMessages(engine::Engine &engine, bool isQuiet)
{
    engine::Announcer &announcer = engine.announcer();
    QObject::connect(&announcer, &engine::Announcer::standInNeeded, &announcer,
                     [&announcer, isQuiet](const desktop::Notification &notification, bool isUnderway) {
                         if (isUnderway)
                             return;
                         if (!isQuiet)
                             warn(u"%1: %2"_s.arg(notification.title, notification.body));
                         announcer.takeSeen(notification.topic);
                     });
}

int watch(const WatchOptions &options)
{
    const storage::Configuration configuration = loadConfiguration();
    const AccountChoice accounts = chooseAccountsToPoll(configuration, {});
    if (const auto *fault = std::get_if<QString>(&accounts))
        return fail(*fault);

    engine::Watcher watcher(storage::Locations::ofThisUser());
    QObject::connect(&watcher, &engine::Watcher::engineMade, &watcher,
                     [&options](engine::Engine &engine) { connectMessages(engine, options.isQuiet); });
    return runUntilEnded(watcher);
}

} // namespace

Parsed<WatchOptions> parseWatch(const QStringList &arguments)
{
    const QCommandLineOption quiet(u"quiet"_s, Texts::tr("Print errors only."));
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
