// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/demo.h"
#include "app/options.h"
#include "desktop/applicationid.h"
#include "desktop/singleinstance.h"
#include "platform/output.h"
#include "platform/startup.h"
#include "presentation/language.h"
#include "presentation/wording.h"

#include <QApplication>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// The arguments make no sense, or the answer to them cannot be written.
constexpr int Misused = 2;

/// Prints \p message on standard error, after which nothing is left to be done if that fails.
void warn(const QString &message)
{
    platform::Output errors(stderr);
    errors.add(u"kie-credits-tray: %1\n"_s.arg(message));
    (void)errors.finish();
}

/// Prints \p text on standard output. \returns the exit code.
int printed(const QString &text)
{
    platform::Output output(stdout);
    output.add(text);
    const std::optional<QString> trouble = output.finish();
    if (!trouble)
        return EXIT_SUCCESS;
    warn(presentation::outputUnwritableText(*trouble));
    return Misused;
}

QString activationToken()
{
    return qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
}

/// Leaves \p actions to the one that runs already. \returns the exit code; nullopt when this process is to run.
std::optional<int> leaveToRunning(desktop::SingleInstance &instance, const QStringList &actions)
{
    if (instance.claim()) // which leaves nothing to quit
        return actions.contains("quit"_L1) ? std::optional(EXIT_SUCCESS) : std::nullopt;
    if (instance.forward(actions, activationToken()))
        return EXIT_SUCCESS;
    warn(QCoreApplication::translate("app::Tray",
                                     "The program is running already but does not answer. End it, then try again."));
    return EXIT_FAILURE;
}

/// What the bus and the command line call by its name. Other commands are for the faces alone.
void perform(app::Application &application, const QString &action, const QString &activationToken)
{
    const std::optional<presentation::Command> command = presentation::commandNamed(action);
    if (command && presentation::isPublic(*command))
        application.carryOut({.command = *command, .activationToken = activationToken});
}

/// Runs \p application with \p actions, and what later starts ask of it.
int run(app::Application &application, const desktop::SingleInstance &instance, const QStringList &actions)
{
    QObject::connect(&instance, &desktop::SingleInstance::activated, &application, &app::Application::activate);
    QObject::connect(
        &instance, &desktop::SingleInstance::actionRequested, &application,
        [&application](const QString &action, const QString &token) { perform(application, action, token); });
    for (const QString &action : actions)
        perform(application, action, activationToken());
    return QCoreApplication::exec();
}

int runDemo(const QStringList &actions)
{
    const std::unique_ptr<desktop::SingleInstance> instance = desktop::makeSingleInstance(desktop::demoId);
    if (const std::optional<int> exitCode = leaveToRunning(*instance, actions))
        return *exitCode;
    app::Demo demo;
    if (!demo.start()) {
        warn(QCoreApplication::translate(
            "app::Demo", "The demo cannot start: no temporary folder or no free port on this computer."));
        return EXIT_FAILURE;
    }
    app::Application application(demo.locations(), {}, true);
    const auto refresh = [&application] { application.carryOut({.command = presentation::Command::Refresh}); };
    QObject::connect(&demo, &app::Demo::advanced, &application, refresh);
    refresh();
    return run(application, *instance, actions);
}

int runTray(const QStringList &actions)
{
    const std::unique_ptr<desktop::SingleInstance> instance = desktop::makeSingleInstance(desktop::applicationId);
    if (const std::optional<int> exitCode = leaveToRunning(*instance, actions))
        return *exitCode;
    app::Application application(storage::Locations::ofThisUser(), QProcessEnvironment::systemEnvironment(), false);
    return run(application, *instance, actions);
}

/// The answer to arguments that need no display; nullopt when the program is to run.
std::optional<int> answerWithoutDisplay(int argc, char *argv[], app::Options &options)
{
    const QCoreApplication application(argc, argv);
    presentation::installTranslations(*QCoreApplication::instance());
    const auto parsed = app::parse(QCoreApplication::arguments(), QStringLiteral(CREDITS_VERSION));
    if (const auto *answer = std::get_if<app::PrintAndExit>(&parsed))
        return printed(answer->text);
    if (const auto *error = std::get_if<app::UsageError>(&parsed)) {
        warn(error->message);
        return Misused;
    }
    options = std::get<app::Options>(parsed);
    return std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    platform::reportFailedWrites();
    app::Options options;
    if (argc > 1) {
        if (const std::optional<int> exitCode = answerWithoutDisplay(argc, argv, options))
            return *exitCode;
    }

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"kie-credits"_s);
    QApplication::setApplicationDisplayName(desktop::applicationName);
    QApplication::setApplicationVersion(QStringLiteral(CREDITS_VERSION));
    QApplication::setDesktopFileName(desktop::applicationId);
    QApplication::setQuitLockEnabled(false);
    presentation::installTranslations(application);
    return options.demo ? runDemo(options.actions) : runTray(options.actions);
}
