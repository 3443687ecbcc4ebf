// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

class Arguments {
    Q_DECLARE_TR_FUNCTIONS(cli::Arguments)
public:
    explicit Arguments(const QString &version)
        : m_version(version)
    {
        m_parser.setApplicationDescription(tr("Shows the remaining credits of a Kie account."));
        m_parser.addPositionalArgument(
            u"command"_s, tr("check: ask for the balance and print it; stand-in: serve a pretend service on this computer"));
        m_parser.addOptions({m_help, m_versionOption, m_json, m_minimum, m_account, m_port, m_balance});
    }

    Command parse(const QStringList &arguments)
    {
        if (!m_parser.parse(arguments))
            return UsageError {m_parser.errorText()};
        if (m_parser.isSet(m_help))
            return PrintCommand {m_parser.helpText()};
        if (m_parser.isSet(m_versionOption))
            return PrintCommand {u"kie-credits %1\n"_s.arg(m_version)};

        const QStringList words = m_parser.positionalArguments();
        if (words == QStringList {u"check"_s})
            return check();
        if (words == QStringList {u"stand-in"_s})
            return standIn();
        if (words.isEmpty())
            return UsageError {tr("A command is missing: check or stand-in.")};
        if (words.size() > 1 && (words.first() == "check"_L1 || words.first() == "stand-in"_L1))
            return UsageError {tr("Unexpected argument “%1”.").arg(words.at(1))};
        return UsageError {tr("Unknown command “%1”.").arg(words.first())};
    }

private:
    Command check()
    {
        if (const std::optional<UsageError> stray = firstSetOf({m_port, m_balance}, u"check"_s))
            return *stray;
        CheckCommand command {.json = m_parser.isSet(m_json), .account = m_parser.value(m_account)};
        if (m_parser.isSet(m_minimum)) {
            command.minimum = domain::Credits::fromDecimal(m_parser.value(m_minimum));
            if (!command.minimum)
                return notAnAmount(m_minimum);
        }
        if (m_parser.isSet(m_account) && command.account.isEmpty())
            return UsageError {tr("The account's name is empty.")};
        return command;
    }

    Command standIn()
    {
        if (const std::optional<UsageError> stray = firstSetOf({m_json, m_minimum, m_account}, u"stand-in"_s))
            return *stray;
        StandInCommand command;
        if (m_parser.isSet(m_port)) {
            bool ok = false;
            command.port = m_parser.value(m_port).toUShort(&ok);
            if (!ok)
                return UsageError {tr("“%1” is no port number.").arg(m_parser.value(m_port))};
        }
        if (m_parser.isSet(m_balance)) {
            const std::optional<domain::Credits> balance = domain::Credits::fromDecimal(m_parser.value(m_balance));
            if (!balance)
                return notAnAmount(m_balance);
            command.balance = *balance;
        }
        return command;
    }

    UsageError notAnAmount(const QCommandLineOption &option) const
    {
        return {tr("“%1” is no amount of credits; write it like 250 or 99.5.").arg(m_parser.value(option))};
    }

    /// The error of using one of another command's \p options with \p command, if one is set.
    std::optional<UsageError> firstSetOf(const QList<QCommandLineOption> &options, const QString &command) const
    {
        for (const QCommandLineOption &option : options) {
            if (m_parser.isSet(option))
                return UsageError {tr("--%1 does not go with %2.").arg(option.names().last(), command)};
        }
        return std::nullopt;
    }

    QString m_version;
    QCommandLineParser m_parser;
    const QCommandLineOption m_help {{u"h"_s, u"help"_s}, tr("Print this help.")};
    const QCommandLineOption m_versionOption {{u"v"_s, u"version"_s}, tr("Print the version.")};
    const QCommandLineOption m_json {u"json"_s, tr("check: print JSON.")};
    const QCommandLineOption m_minimum {u"min-credits"_s, tr("check: exit with 1 when less than this is left."), u"N"_s};
    const QCommandLineOption m_account {u"account"_s, tr("check: only the account of this name."), u"NAME"_s};
    const QCommandLineOption m_port {u"port"_s, tr("stand-in: listen on this port."), u"N"_s};
    const QCommandLineOption m_balance {u"balance"_s, tr("stand-in: the balance to tell."), u"N"_s};
};

} // namespace

Command parse(const QStringList &arguments, const QString &version)
{
    return Arguments(version).parse(arguments);
}

} // namespace cli
