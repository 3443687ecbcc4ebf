// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/metricscommand.h"

#include "cli/console.h"
#include "cli/knownstates.h"
#include "feeds/metricsfeed.h"
#include "monitor/systemclock.h"
#include "storage/historyreader.h"
#include "storage/locations.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr QLatin1StringView commandName("metrics");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cli::MetricsCommand)
};

CommandHelp help()
{
    return {.name = commandName,
            .description = Texts::tr("Prints the metrics of all accounts once, for the textfile collector of\n"
                                     "Prometheus' node_exporter. Counters begin anew with each month."),
            .examples = {u"kie-credits metrics"_s, u"kie-credits metrics --account Client"_s},
            .exitCodes = {
                {ExitCode::Enough, Texts::tr("The metrics were printed; a problem is in them.")},
                {ExitCode::Misused, Texts::tr("Wrong usage, no key is set, or the output cannot be written.")},
            }};
}

int printMetrics(const MetricsOptions &options)
{
    const auto known = knownStates(options.accounts);
    if (const auto *fault = std::get_if<QString>(&known))
        return fail(*fault);
    const storage::HistoryReader history(storage::Locations::ofThisUser().historyFile);
    feeds::MetricsFeed metrics(history, feeds::startOfMonth(monitor::SystemClock().now()));
    return print(QString::fromUtf8(metrics.text(std::get<feeds::AccountStates>(known))));
}

} // namespace

Parsed<MetricsOptions> parseMetrics(const QStringList &arguments)
{
    CommandParser parser(help(), {});
    parser.addAccounts();
    if (const std::optional<Refusal> refusal = parser.parse(arguments))
        return *refusal;
    return MetricsOptions{.accounts = parser.accounts()};
}

int runMetrics(const QStringList &arguments)
{
    return run(commandName, parseMetrics(arguments), &printMetrics);
}

} // namespace cli
