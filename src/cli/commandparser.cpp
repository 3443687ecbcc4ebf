// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandparser.h"

#include "cli/console.h"
#include "cli/suggestion.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cli::CommandParser)
};

/// \p name as it is typed.
QString typed(const QString &name)
{
    return (name.size() == 1 ? u"-"_s : u"--"_s) + name;
}

} // namespace

CommandParser::CommandParser(CommandHelp help, const QList<QCommandLineOption> &options)
    : m_help(std::move(help))
    , m_helpOption({u"h"_s, u"help"_s}, Texts::tr("Print this help."))
    , m_account(u"account"_s, Texts::tr("Only the account with this name or id. Can be repeated."), u"NAME"_s)
    , m_format(u"format"_s, {}, u"FORMAT"_s)
    , m_json(u"json"_s, Texts::tr("Short for --format json."))
{
    m_parser.addOption(m_helpOption);
    m_parser.addOptions(options);
    m_optionNames = m_helpOption.names();
    for (const QCommandLineOption &option : options)
        m_optionNames += option.names();
}

void CommandParser::addWord(const QString &name, const QString &description)
{
    m_word = name;
    m_parser.addPositionalArgument(name, description);
}

void CommandParser::addAccounts()
{
    m_takesAccounts = true;
    m_parser.addOption(m_account);
    m_optionNames += m_account.names();
}

void CommandParser::addFormats(const QStringList &names)
{
    m_formats = names;
    m_format.setDescription(Texts::tr("Output format: %1. Default: %2.").arg(names.join(u", "_s), names.constFirst()));
    m_parser.addOptions({m_format, m_json});
    m_optionNames += m_format.names() + m_json.names();
}

std::optional<Refusal> CommandParser::parse(const QStringList &arguments)
{
    const bool isParsed = m_parser.parse(QStringList{u"kie-credits"_s} + arguments);
    if (m_parser.isSet(m_helpOption))
        return Refusal{.kind = Refusal::Kind::Help, .text = helpText()};
    if (!m_parser.unknownOptionNames().isEmpty())
        return usageError(unknownOptionText());
    if (!isParsed)
        return usageError(m_parser.errorText());
    if (const QStringList words = m_parser.positionalArguments(); words.size() > (m_word.isEmpty() ? 0 : 1))
        return usageError(Texts::tr("Unexpected argument “%1”.").arg(words.constLast()));
    if (accounts().contains(QString()))
        return usageError(Texts::tr("Account name is missing."));
    return faultOfFormat();
}

std::optional<domain::Credits> CommandParser::credits(const QCommandLineOption &option) const
{
    return domain::Credits::fromDecimal(m_parser.value(option));
}

Refusal CommandParser::notCredits(const QCommandLineOption &option) const
{
    return usageError(
        Texts::tr("“%1” is not an amount of credits. Use a number such as 250 or 99.5.").arg(m_parser.value(option)));
}

QString CommandParser::format() const
{
    if (m_parser.isSet(m_json))
        return u"json"_s;
    return m_parser.isSet(m_format) ? m_parser.value(m_format) : m_formats.constFirst();
}

QString CommandParser::helpText() const
{
    const QString word = m_word.isEmpty() ? QString() : u" [%1]"_s.arg(m_word);
    QString text = Texts::tr("Usage: %1").arg(u"kie-credits %1 [options]%2\n"_s.arg(m_help.name, word));
    text += m_help.description + u'\n';
    text += m_parser.helpText().section(u'\n', 1); // the first line is a usage that names the path of the program
    text += u"\n%1\n"_s.arg(m_help.examples.size() > 1 ? Texts::tr("Examples:") : Texts::tr("Example:"));
    for (const QString &example : m_help.examples)
        text += u"  %1\n"_s.arg(example);
    text += u"\n%1\n"_s.arg(Texts::tr("Exit codes:"));
    for (const auto &[code, meaning] : m_help.exitCodes)
        text += u"  %1  %2\n"_s.arg(static_cast<int>(code)).arg(meaning);
    return text;
}

QString CommandParser::unknownOptionText() const
{
    QStringList names;
    for (const QString &name : m_optionNames)
        names.append(typed(name));
    const QString unknown = typed(m_parser.unknownOptionNames().constFirst());
    return Texts::tr("Unknown option “%1”.").arg(unknown) + suggestionText(unknown, names);
}

std::optional<Refusal> CommandParser::faultOfFormat() const
{
    if (m_formats.isEmpty() || !m_parser.isSet(m_format))
        return std::nullopt;
    const QString chosen = m_parser.value(m_format);
    if (!m_formats.contains(chosen))
        return usageError(Texts::tr("Unknown format “%1”. Use one of: %2.").arg(chosen, m_formats.join(u", "_s)));
    if (m_parser.isSet(m_json) && chosen != "json"_L1)
        return usageError(Texts::tr("--json and --format %1 contradict each other.").arg(chosen));
    return std::nullopt;
}

Refusal usageError(const QString &message)
{
    return {.kind = Refusal::Kind::UsageError, .text = message};
}

int print(const Refusal &refusal, QLatin1StringView command)
{
    if (refusal.kind == Refusal::Kind::Help)
        return print(refusal.text);
    const QString help = command.isEmpty() ? u"kie-credits --help"_s : u"kie-credits %1 --help"_s.arg(command);
    return fail(refusal.text + u'\n' + Texts::tr("Try %1.").arg(help));
}

} // namespace cli
