// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/historyreport.h"
#include "cli/inquiry.h"
#include "cli/terminal.h"
#include "domain/pollschedule.h"
#include "kie/creditclient.h"
#include "kie/standinserver.h"
#include "monitor/systemclock.h"
#include "monitor/systemzone.h"
#include "platform/output.h"
#include "platform/startup.h"
#include "presentation/language.h"
#include "presentation/wording.h"
#include "storage/configuration.h"
#include "storage/historyreader.h"
#include "storage/locations.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

class Main {
    Q_DECLARE_TR_FUNCTIONS(cli::Main)
public:
    static int run(const cli::CheckCommand &command);
    static int run(const cli::HistoryCommand &command);
    static int run(const cli::StandInCommand &command);
    static int run(const cli::PrintCommand &command) { return printed(command.text, 0); }
    static int run(const cli::UsageError &error) { return misused(error.message); }

private:
    /// Prints \p text on standard error, after which nothing is left to be done if that fails.
    static void warn(const QString &text)
    {
        platform::Output errors(stderr);
        errors.add(text);
        (void)errors.finish();
    }

    /// Prints \p text on standard output. \returns \p exitCode, or that of an error when it cannot be written.
    static int printed(const QString &text, int exitCode)
    {
        platform::Output output(stdout);
        output.add(text);
        const std::optional<QString> trouble = output.finish();
        return trouble ? misused(presentation::outputUnwritableText(*trouble)) : exitCode;
    }

    static int misused(const QString &message)
    {
        warn(u"kie-credits: %1\n"_s.arg(message));
        return static_cast<int>(cli::ExitCode::Misused);
    }

    static std::optional<QString> faultOf(const storage::Configuration &configuration);
    static void reportTroubles(const storage::Configuration &configuration);
    static std::vector<domain::ConfiguredAccount> chosen(const std::vector<domain::ConfiguredAccount> &accounts,
                                                         const QStringList &names);
    static std::optional<QString> unknownOf(const QStringList &names,
                                            const std::vector<domain::ConfiguredAccount> &accounts);
    static int report(const std::vector<cli::Finding> &findings, const cli::CheckCommand &command,
                      const domain::Preferences &preferences);
};

/// What of the environment cannot be used; asking elsewhere than the user meant would be worse than not asking.
std::optional<QString> Main::faultOf(const storage::Configuration &configuration)
{
    if (configuration.environmentKeyRefused())
        return u"KIE_API_KEY: "_s + presentation::keyFaultText();
    if (const std::optional<domain::EndpointFault> fault = configuration.environmentEndpointFault())
        return u"KIE_API_BASE_URL: "_s + presentation::endpointFaultText(*fault);
    return std::nullopt;
}

void Main::reportTroubles(const storage::Configuration &configuration)
{
    for (const domain::StorageTrouble &trouble : configuration.troubles())
        warn(u"kie-credits: %1\n"_s.arg(presentation::storageTroubleText(trouble)));
}

/// Those of \p accounts that \p names stand for by name or id, or as they are printed; all when there are none.
std::vector<domain::ConfiguredAccount> Main::chosen(const std::vector<domain::ConfiguredAccount> &accounts,
                                                    const QStringList &names)
{
    std::vector<domain::Account> all;
    all.reserve(accounts.size());
    for (const domain::ConfiguredAccount &configured : accounts)
        all.push_back(configured.account);
    const QStringList labels = cli::labelsOf(all);
    std::vector<domain::ConfiguredAccount> chosen;
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        const auto isNamed = [&names](const QString &name) { return names.contains(name); };
        if (names.isEmpty() || isNamed(all.at(i).name) || isNamed(all.at(i).id)
            || isNamed(labels.at(static_cast<qsizetype>(i))))
            chosen.push_back(accounts.at(i));
    }
    return chosen;
}

/// The first of \p names that none of \p accounts has; nullopt where all are known.
std::optional<QString> Main::unknownOf(const QStringList &names, const std::vector<domain::ConfiguredAccount> &accounts)
{
    for (const QString &name : names) {
        if (chosen(accounts, {name}).empty())
            return name;
    }
    return std::nullopt;
}

int Main::report(const std::vector<cli::Finding> &findings, const cli::CheckCommand &command,
                 const domain::Preferences &preferences)
{
    const cli::Printed text = cli::asText(findings, command.minimum, preferences, QLocale());
    const int exitCode = printed(command.json ? QString::fromUtf8(cli::asJson(findings, preferences)) : text.output,
                                 static_cast<int>(cli::exitCode(findings, command.minimum)));
    warn(text.errors);
    return exitCode;
}

int Main::run(const cli::CheckCommand &command)
{
    const storage::Configuration configuration(storage::Locations::ofThisUser().settingsFile,
                                               QProcessEnvironment::systemEnvironment());
    reportTroubles(configuration);
    if (const std::optional<QString> fault = faultOf(configuration))
        return misused(*fault);
    std::vector<domain::ConfiguredAccount> withKey = configuration.accounts();
    std::erase_if(withKey, [](const domain::ConfiguredAccount &configured) { return !configured.key; });
    if (const std::optional<QString> unknown = unknownOf(command.accounts, withKey))
        return misused(tr("No account “%1” with a key is set up.").arg(*unknown));
    const std::vector<domain::ConfiguredAccount> accounts = chosen(withKey, command.accounts);
    if (accounts.empty())
        return misused(tr("No key is set. Set one in the settings of Kie Credits or in KIE_API_KEY."));

    monitor::SystemClock clock;
    kie::Connection connection;
    cli::Inquiry inquiry(accounts, [&](const domain::Account &account, const domain::ApiKey &key) {
        return std::make_unique<kie::CreditClient>(connection, clock, account, key, domain::RequestDeadline);
    });
    QObject::connect(&inquiry, &cli::Inquiry::finished, [&](const std::vector<cli::Finding> &findings) {
        QCoreApplication::exit(report(findings, command, configuration.preferences()));
    });
    inquiry.start();
    return QCoreApplication::exec();
}

int Main::run(const cli::HistoryCommand &command)
{
    const storage::Locations locations = storage::Locations::ofThisUser();
    const storage::Configuration configuration(locations.settingsFile, QProcessEnvironment::systemEnvironment());
    reportTroubles(configuration);
    if (const std::optional<QString> unknown = unknownOf(command.accounts, configuration.accounts()))
        return misused(tr("No account “%1” is set up.").arg(*unknown));
    std::vector<domain::Account> accounts;
    for (const domain::ConfiguredAccount &configured : chosen(configuration.accounts(), command.accounts))
        accounts.push_back(configured.account);

    const monitor::SystemZone local = monitor::systemZone();
    if (!local.unknownName.isEmpty())
        warn(u"kie-credits: %1\n"_s.arg(presentation::unknownZoneText(local.unknownName, local.zone)));
    const cli::HistoryScene scene{.now = monitor::SystemClock().now(),
                                  .zone = local.zone,
                                  .locale = QLocale(),
                                  .drawsSparkline = cli::showsBlocks(stdout)};
    platform::Output output(stdout);
    const cli::HistoryPrinted history =
        cli::exportHistory(storage::HistoryReader(locations.historyFile), accounts, command, scene,
                           [&output](const QByteArray &bytes) { return output.add(bytes); });
    if (const std::optional<QString> trouble = output.finish())
        return misused(presentation::outputUnwritableText(*trouble));
    if (history.fault)
        return misused(presentation::historyFaultText(*history.fault));
    if (history.exported == presentation::Exported::Nothing)
        warn(u"kie-credits: %1\n"_s.arg(tr("Nothing was recorded in this time.")));
    return 0;
}

int Main::run(const cli::StandInCommand &command)
{
    kie::StandInServer server;
    if (!server.listen(command.port)) {
        warn(u"kie-credits: %1\n"_s.arg(tr("Port %1 is not free.").arg(command.port)));
        return static_cast<int>(cli::ExitCode::Unreachable);
    }
    server.setReply(kie::StandInServer::balance(command.balance));
    const int announced = printed(server.url().toString() + u'\n', EXIT_SUCCESS);
    return announced == EXIT_SUCCESS ? QCoreApplication::exec() : announced;
}

} // namespace

int main(int argc, char *argv[])
{
    platform::reportFailedWrites();
    QCoreApplication application(argc, argv);
    presentation::installTranslations(application);
    const cli::Command command = cli::parse(QCoreApplication::arguments(), QStringLiteral(CREDITS_VERSION));
    return std::visit([](const auto &chosen) { return Main::run(chosen); }, command);
}
