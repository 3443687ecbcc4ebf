// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitcode.h"
#include "domain/credits.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace cli {

/// What `--help` prints of a command beside its options.
struct CommandHelp {
    QLatin1StringView name; ///< of the command
    QString description; ///< what it does, in lines of at most 80 characters
    QStringList examples; ///< whole command lines
    std::vector<std::pair<ExitCode, QString>> exitCodes; ///< and what each means
};

/// Why a command does not run: its help is printed, or its arguments are wrong.
struct Refusal {
    enum class Kind { Help, UsageError };

    Kind kind;
    QString text; ///< the help, ending in a line break; or one line that says what is wrong

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

/// What the arguments of a command come to.
template <typename Options>
using Parsed = std::variant<Options, Refusal>;

/// Parses the arguments of one command: QCommandLineParser, with the options that several commands have, and a help
/// that shows the command as it is typed.
class CommandParser {
public:
    /// \param options  the command's own; --help is always there.
    CommandParser(CommandHelp help, const QList<QCommandLineOption> &options);

    /// Adds an optional argument that is no option.
    void addWord(const QString &name, const QString &description);
    /// Adds --account, for several accounts.
    void addAccounts();
    /// Adds --format for \p names, the first of which is the default, and --json as its short form.
    void addFormats(const QStringList &names);

    /// Parses \p arguments, without the names of the program and the command. To be called before the functions below.
    /// \returns why the command does not run; nullopt if it may.
    [[nodiscard]] std::optional<Refusal> parse(const QStringList &arguments);

    [[nodiscard]] bool isSet(const QCommandLineOption &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QCommandLineOption &option) const { return m_parser.value(option); }
    /// The value of \p option as an amount of credits; nullopt if it is none.
    [[nodiscard]] std::optional<domain::Credits> credits(const QCommandLineOption &option) const;
    [[nodiscard]] Refusal notCredits(const QCommandLineOption &option) const;
    [[nodiscard]] QStringList accounts() const { return m_takesAccounts ? m_parser.values(m_account) : QStringList(); }
    /// One of the names given to addFormats().
    [[nodiscard]] QString format() const;
    /// Whether --format or --json was given.
    [[nodiscard]] bool hasFormat() const { return isSet(m_format) || isSet(m_json); }
    /// What was given for addWord(); empty if nothing was.
    [[nodiscard]] QString word() const { return m_parser.positionalArguments().value(0); }

private:
    [[nodiscard]] QString helpText() const;
    [[nodiscard]] QString unknownOptionText() const;
    [[nodiscard]] std::optional<Refusal> faultOfFormat() const;

    CommandHelp m_help;
    QCommandLineParser m_parser;
    QCommandLineOption m_helpOption;
    QCommandLineOption m_account;
    QCommandLineOption m_format;
    QCommandLineOption m_json;
    bool m_takesAccounts = false;
    QStringList m_formats; ///< empty without --format
    QStringList m_optionNames; ///< as they are typed
    QString m_word; ///< the name of an argument that is no option; empty without one
};

[[nodiscard]] Refusal usageError(const QString &message);

/// Prints \p refusal for \p command, empty for the program itself. \returns the exit code.
[[nodiscard]] int print(const Refusal &refusal, QLatin1StringView command);

/// Runs \p command with the options that its arguments were \p parsed to, or prints why it does not run.
/// \returns the exit code.
template <typename Options>
[[nodiscard]] int run(QLatin1StringView command, const Parsed<Options> &parsed, int (*runWith)(const Options &))
{
    const auto *refusal = std::get_if<Refusal>(&parsed);
    return refusal ? print(*refusal, command) : runWith(std::get<Options>(parsed));
}

} // namespace cli
