// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// A count of hours, days or weeks, or a date as ISO 8601 writes it. \returns nullopt for everything else, for nothing
/// and for more than a hundred years.
std::optional<HistoryCommand::Since> parseSince(const QString &text)
{
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid() && date.year() > 1900)
        return date;
    constexpr int longest = 100 * 365 * 24;
    static const QHash<QChar, int> hoursOf{{u'h', 1}, {u'd', 24}, {u'w', 7 * 24}};
    bool isNumber = false;
    const int count = QStringView(text).chopped(text.isEmpty() ? 0 : 1).toInt(&isNumber);
    const int unit = text.isEmpty() ? 0 : hoursOf.value(text.back(), 0);
    if (!isNumber || unit == 0 || count < 1 || count > longest / unit)
        return std::nullopt;
    return std::chrono::hours(count * unit);
}

std::optional<presentation::HistoryFormat> parseFormat(const QString &text)
{
    using presentation::HistoryFormat;
    if (text == "csv"_L1)
        return HistoryFormat::Csv;
    if (text == "json"_L1)
        return HistoryFormat::Json;
    return text == "text"_L1 ? std::optional(HistoryFormat::Text) : std::nullopt;
}

class Arguments {
    Q_DECLARE_TR_FUNCTIONS(cli::Arguments)
public:
    explicit Arguments(const QString &version)
        : m_version(version)
    {
        m_parser.setApplicationDescription(tr("Shows the remaining credits of a Kie account."));
        m_parser.addPositionalArgument(u"command"_s,
                                       tr("check: ask for the balance and print it; history: print what was spent; "
                                          "stand-in: serve a pretend service "
                                          "on this computer"));
        m_parser.addOptions(
            {m_help, m_versionOption, m_json, m_minimum, m_account, m_since, m_format, m_perDay, m_port, m_balance});
    }

    Command parse(const QStringList &arguments)
    {
        if (!m_parser.parse(arguments))
            return UsageError{m_parser.errorText()};
        if (m_parser.isSet(m_help))
            return PrintCommand{m_parser.helpText()};
        if (m_parser.isSet(m_versionOption))
            return PrintCommand{u"kie-credits %1\n"_s.arg(m_version)};

        const QStringList words = m_parser.positionalArguments();
        if (words == QStringList{u"check"_s})
            return check();
        if (words == QStringList{u"history"_s})
            return history();
        if (words == QStringList{u"stand-in"_s})
            return standIn();
        if (words.isEmpty())
            return UsageError{tr("A command is missing: check, history or stand-in.")};
        if (words.size() > 1 && QStringList{u"check"_s, u"history"_s, u"stand-in"_s}.contains(words.first()))
            return UsageError{tr("Unexpected argument “%1”.").arg(words.at(1))};
        return UsageError{tr("Unknown command “%1”.").arg(words.first())};
    }

private:
    Command check()
    {
        if (const std::optional<UsageError> stray =
                firstSetOf({m_since, m_format, m_perDay, m_port, m_balance}, u"check"_s))
            return *stray;
        CheckCommand command{.json = m_parser.isSet(m_json), .accounts = m_parser.values(m_account)};
        if (m_parser.isSet(m_minimum)) {
            command.minimum = domain::Credits::fromDecimal(m_parser.value(m_minimum));
            if (!command.minimum)
                return notAnAmount(m_minimum);
        }
        if (isAccountEmpty())
            return UsageError{tr("The account's name is empty.")};
        return command;
    }

    Command history()
    {
        if (const std::optional<UsageError> stray = firstSetOf({m_json, m_minimum, m_port, m_balance}, u"history"_s))
            return *stray;
        HistoryCommand command{.accounts = m_parser.values(m_account), .perDay = m_parser.isSet(m_perDay)};
        if (isAccountEmpty())
            return UsageError{tr("The account's name is empty.")};
        if (m_parser.isSet(m_since)) {
            const std::optional<HistoryCommand::Since> since = parseSince(m_parser.value(m_since));
            if (!since)
                return UsageError{
                    tr("“%1” is no time; write it like 12h, 7d, 4w or 2026-11-01.").arg(m_parser.value(m_since))};
            command.since = *since;
        }
        if (m_parser.isSet(m_format)) {
            const std::optional<presentation::HistoryFormat> format = parseFormat(m_parser.value(m_format));
            if (!format)
                return UsageError{tr("“%1” is no format; there are csv, json and text.").arg(m_parser.value(m_format))};
            command.format = *format;
        }
        return command;
    }

    bool isAccountEmpty() const { return m_parser.values(m_account).contains(QString()); }

    Command standIn()
    {
        if (const std::optional<UsageError> stray =
                firstSetOf({m_json, m_minimum, m_account, m_since, m_format, m_perDay}, u"stand-in"_s))
            return *stray;
        StandInCommand command;
        if (m_parser.isSet(m_port)) {
            bool ok = false;
            command.port = m_parser.value(m_port).toUShort(&ok);
            if (!ok)
                return UsageError{tr("“%1” is no port number.").arg(m_parser.value(m_port))};
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
                return UsageError{tr("--%1 does not go with %2.").arg(option.names().last(), command)};
        }
        return std::nullopt;
    }

    QString m_version;
    QCommandLineParser m_parser;
    const QCommandLineOption m_help{{u"h"_s, u"help"_s}, tr("Print this help.")};
    const QCommandLineOption m_versionOption{{u"v"_s, u"version"_s}, tr("Print the version.")};
    const QCommandLineOption m_json{u"json"_s, tr("check: print JSON.")};
    const QCommandLineOption m_minimum{u"min-credits"_s, tr("check: exit with 1 when less than this is left."), u"N"_s};
    const QCommandLineOption m_account{
        u"account"_s, tr("check, history: only the account of this name; may be given several times."), u"NAME"_s};
    const QCommandLineOption m_since{
        u"since"_s, tr("history: from when on, such as 12h, 7d, 4w or 2026-11-01; 7d if not given."), u"TIME"_s};
    const QCommandLineOption m_format{u"format"_s, tr("history: csv, json or text; text if not given."), u"FORMAT"_s};
    const QCommandLineOption m_perDay{u"per-day"_s, tr("history: what was spent on each day, not each change.")};
    const QCommandLineOption m_port{u"port"_s, tr("stand-in: listen on this port."), u"N"_s};
    const QCommandLineOption m_balance{u"balance"_s, tr("stand-in: the balance to tell."), u"N"_s};
};

} // namespace

Command parse(const QStringList &arguments, const QString &version)
{
    return Arguments(version).parse(arguments);
}

} // namespace cli
