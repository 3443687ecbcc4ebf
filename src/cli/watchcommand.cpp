// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/watchcommand.h"

#include "cli/accountchoice.h"
#include "cli/console.h"
#include "cli/watching.h"
#include "engine/watcher.h"
#include "feeds/baritem.h"
#include "feeds/metricsfeed.h"
#include "feeds/metricsserver.h"
#include "monitor/systemclock.h"
#include "storage/historyreader.h"

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
            .examples = {u"kie-credits watch --quiet --listen 127.0.0.1:9469"_s,
                         u"systemctl --user start kie-credits-watch"_s},
            .exitCodes = {
                {ExitCode::Enough, Texts::tr("Ended by a signal.")},
                {ExitCode::Misused, Texts::tr("Wrong usage, no key is set, or another process polls already.")},
                {ExitCode::Unreachable, Texts::tr("The metrics cannot be served at that address.")},
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

    const storage::Locations locations = storage::Locations::ofThisUser();
    engine::Watcher watcher(locations);
    const storage::HistoryReader history(locations.historyFile);
    feeds::MetricsFeed metrics(history, monitor::SystemClock().now());
    QObject::connect(&watcher, &engine::Watcher::engineMade, &watcher, [&metrics](engine::Engine &engine) {
        printMessages(engine.announcer());
        metrics.countPollsOf(engine.accounts());
    });
    feeds::AccountStates printed;
    if (!options.isQuiet) {
        QObject::connect(&watcher, &engine::Watcher::changed, &watcher, [&](const feeds::AccountStates &states) {
            printChanges(std::exchange(printed, states), states);
        });
    }
    feeds::MetricsServer server([&] { return metrics.text(watcher.states()); });
    if (options.metrics) {
        if (const std::optional<QString> fault = server.listen(*options.metrics))
            return fail(*fault, ExitCode::Unreachable);
        if (!options.metrics->isLoopback())
            warn(Texts::tr("Everyone who can reach %1 can read the balances.").arg(options.metrics->text()));
    }
    return runUntilEnded(watcher);
}

} // namespace

Parsed<WatchOptions> parseWatch(const QStringList &arguments)
{
    const QCommandLineOption listen(
        u"listen"_s,
        Texts::tr("Serve metrics to Prometheus at ADDRESS:PORT. Address: 127.0.0.1 if not given; port: 9469."),
        u"ADDRESS:PORT"_s);
    const QCommandLineOption quiet(u"quiet"_s, Texts::tr("Print alerts and errors only."));
    CommandParser parser(help(), {listen, quiet});
    if (const std::optional<Refusal> refusal = parser.parse(arguments))
        return *refusal;
    WatchOptions options{.isQuiet = parser.isSet(quiet)};
    if (parser.isSet(listen)) {
        options.metrics = feeds::parseListenAddress(parser.value(listen));
        if (!options.metrics)
            return usageError(feeds::listenAddressFaultText(parser.value(listen)));
    }
    return options;
}

int runWatch(const QStringList &arguments)
{
    return run(commandName, parseWatch(arguments), &watch);
}

} // namespace cli
