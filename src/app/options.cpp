// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "presentation/command.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using presentation::Command;

namespace app {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(app::Options)
};

} // namespace

std::variant<Options, PrintAndExit, UsageError> parse(const QStringList &arguments, const QString &version)
{
    const QCommandLineOption help({u"h"_s, u"help"_s}, Texts::tr("Print this help."));
    const QCommandLineOption versionOption({u"v"_s, u"version"_s}, Texts::tr("Print the version."));
    const QCommandLineOption demo(u"demo"_s, Texts::tr("Show every state with a pretend service; nothing is kept."));
    const QList<QCommandLineOption> actions{
        {nameOf(Command::OpenOverview), Texts::tr("Open the overview.")},
        {nameOf(Command::OpenSettings), Texts::tr("Open the settings.")},
        {nameOf(Command::Refresh), Texts::tr("Ask for the balance now.")},
        {nameOf(Command::Quit), Texts::tr("End the running program.")},
    };
    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::tr("Shows the remaining credits of a Kie account in the system tray."));
    parser.addOptions({help, versionOption, demo});
    parser.addOptions(actions);

    if (!parser.parse(arguments))
        return UsageError{parser.errorText()};
    if (!parser.positionalArguments().isEmpty())
        return UsageError{Texts::tr("Unexpected argument “%1”.").arg(parser.positionalArguments().first())};
    if (parser.isSet(help))
        return PrintAndExit{parser.helpText()};
    if (parser.isSet(versionOption))
        return PrintAndExit{u"kie-credits-tray %1\n"_s.arg(version)};

    Options options{.demo = parser.isSet(demo)};
    for (const QCommandLineOption &action : actions) {
        if (parser.isSet(action))
            options.actions << action.names().constFirst();
    }
    return options;
}

} // namespace app
