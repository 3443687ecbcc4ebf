// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/historycommand.h"

#include "cli/accountchoice.h"
#include "cli/console.h"
#include "cli/historyreport.h"
#include "cli/terminal.h"
#include "monitor/systemclock.h"
#include "monitor/systemzone.h"
#include "platform/output.h"
#include "presentation/wording.h"
#include "storage/historyreader.h"
#include "storage/locations.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <cstdio>

using namespace Qt::StringLiterals;
using presentation::HistoryFormat;

namespace cli {

namespace {

constexpr QLatin1StringView commandName("history");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cli::HistoryCommand)
};

CommandHelp help()
{
    return {
        .name = commandName,
        .description = Texts::tr("Prints the recorded changes of the balance, or what was spent on each day."),
        .examples = {u"kie-credits history --since 4w --per-day --format csv"_s},
        .exitCodes = {
            {ExitCode::Enough, Texts::tr("The history was printed; it may be empty.")},
            {ExitCode::Misused, Texts::tr("Wrong usage, the history cannot be read, or the output cannot be written.")},
        }};
}

/// "all", a count of hours, days, weeks or years, or a date as ISO 8601 writes it. \returns nullopt for everything
/// else, for nothing and for more than a hundred years.
std::optional<HistoryOptions::Since> parseSince(const QString &text)
{
    if (text == "all"_L1)
        return HistoryOptions::Everything{};
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid() && date.year() > 1900)
        return date;
    constexpr int hoursOfYear = 365 * 24;
    constexpr int longest = 100 * hoursOfYear;
    static const QHash<QChar, int> hoursOf{{u'h', 1}, {u'd', 24}, {u'w', 7 * 24}, {u'y', hoursOfYear}};
    bool isNumber = false;
    const int count = QStringView(text).chopped(text.isEmpty() ? 0 : 1).toInt(&isNumber);
    const int unit = text.isEmpty() ? 0 : hoursOf.value(text.back(), 0);
    if (!isNumber || unit == 0 || count < 1 || count > longest / unit)
        return std::nullopt;
    return std::chrono::hours(count * unit);
}

/// \param name  one of those that parseHistory() offers
HistoryFormat formatNamed(const QString &name)
{
    if (name == "csv"_L1)
        return HistoryFormat::Csv;
    return name == "json"_L1 ? HistoryFormat::Json : HistoryFormat::Text;
}

HistoryScene makeScene()
{
    const monitor::SystemZone local = monitor::systemZone();
    if (!local.unknownName.isEmpty())
        warn(presentation::unknownZoneText(local.unknownName, local.zone));
    return {.now = monitor::SystemClock().now(),
            .zone = local.zone,
            .locale = QLocale(),
            .drawsSparkline = showsBlocks(stdout)};
}

int printHistory(const HistoryOptions &options)
{
    const AccountChoice choice = chooseAccounts(loadConfiguration(), options.accounts);
    if (const auto *fault = std::get_if<QString>(&choice))
        return fail(*fault);
    std::vector<domain::Account> accounts;
    for (const domain::ConfiguredAccount &configured : std::get<std::vector<domain::ConfiguredAccount>>(choice))
        accounts.push_back(configured.account);

    const HistoryScene scene = makeScene();
    platform::Output output(stdout);
    const HistoryPrinted history =
        exportHistory(storage::HistoryReader(storage::Locations::ofThisUser().historyFile), accounts, options, scene,
                      [&output](const QByteArray &bytes) { return output.add(bytes); });
    if (const std::optional<QString> trouble = output.finish())
        return fail(presentation::outputUnwritableText(*trouble));
    if (history.fault)
        return fail(presentation::historyFaultText(*history.fault));
    if (history.exported == presentation::Exported::Nothing)
        warn(Texts::tr("Nothing was recorded in this time."));
    return static_cast<int>(ExitCode::Enough);
}

} // namespace

Parsed<HistoryOptions> parseHistory(const QStringList &arguments)
{
    const QCommandLineOption since(
        u"since"_s, Texts::tr("Start of the output, such as 12h, 7d, 4w, 1y, 2026-11-01 or all. Default: 7d."),
        u"TIME"_s);
    const QCommandLineOption perDay(u"per-day"_s, Texts::tr("Print what was spent on each day, not each change."));
    CommandParser parser(help(), {since, perDay});
    parser.addAccounts();
    parser.addFormats({u"text"_s, u"csv"_s, u"json"_s});
    if (const std::optional<Refusal> refusal = parser.parse(arguments))
        return *refusal;

    HistoryOptions options{
        .format = formatNamed(parser.format()), .accounts = parser.accounts(), .perDay = parser.isSet(perDay)};
    if (parser.isSet(since)) {
        const std::optional<HistoryOptions::Since> begin = parseSince(parser.value(since));
        if (!begin)
            return usageError(Texts::tr("“%1” is not a time. Use one such as 12h, 7d, 4w, 1y, 2026-11-01 or all.")
                                  .arg(parser.value(since)));
        options.since = *begin;
    }
    return options;
}

int runHistory(const QStringList &arguments)
{
    return run(commandName, parseHistory(arguments), &printHistory);
}

} // namespace cli
