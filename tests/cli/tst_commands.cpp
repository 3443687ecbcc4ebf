// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/suggestion.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Result {
    int exitCode = -1;
    QString output;
    QString errors;
};

} // namespace

/// What the built `kie-credits` says of its commands.
class TestCommands : public QObject {
    Q_OBJECT

private:
    Result run(const QString &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"KIE_API_KEY"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(KIE_CREDITS), arguments.split(u' ', Qt::SkipEmptyParts));
        if (!process.waitForFinished())
            return {};
        return {.exitCode = process.exitCode(),
                .output = QString::fromUtf8(process.readAllStandardOutput()),
                .errors = QString::fromUtf8(process.readAllStandardError())};
    }

    QTemporaryDir m_home;

private Q_SLOTS:
    void everyCommandHasAHelpOfItsOwn_data()
    {
        QTest::addColumn<QString>("arguments");
        for (const cli::Command &command : cli::commands()) {
            for (const QString &form : {u"%1 --help"_s, u"%1 -h"_s, u"help %1"_s, u"--help %1"_s})
                QTest::newRow(qPrintable(form.arg(command.name))) << form.arg(command.name);
        }
    }
    void everyCommandHasAHelpOfItsOwn()
    {
        QFETCH(QString, arguments);
        const QString name = arguments.remove(u"--help"_s).remove(u"-h"_s).trimmed().section(u' ', -1);
        const Result result = run(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.errors, QString());
        QVERIFY2(result.output.startsWith(u"Usage: kie-credits %1 [options]"_s.arg(name)), qPrintable(result.output));
        for (const QString &part : {u"\nOptions:\n"_s, u"\nExample"_s, u"\nExit codes:\n"_s})
            QVERIFY2(result.output.contains(part), qPrintable(result.output));
        for (const QString &line : result.output.split(u'\n'))
            QVERIFY2(line.size() <= 80 || line.contains("KIE_API_KEY=any"_L1), qPrintable(line));
    }

    void overviewListsEveryCommand_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no command") << QString() << 2;
        QTest::newRow("--help") << u"--help"_s << 0;
        QTest::newRow("-h") << u"-h"_s << 0;
        QTest::newRow("help") << u"help"_s << 0;
    }
    void overviewListsEveryCommand()
    {
        QFETCH(QString, arguments);
        const Result result = run(arguments);
        QTEST(result.exitCode, "exitCode");
        const QString text = result.exitCode == 0 ? result.output : result.errors;
        QCOMPARE(text, cli::overviewText());
        QCOMPARE(result.output + result.errors, text);
        for (const cli::Command &command : cli::commands())
            QVERIFY2(text.contains(u"\n  %1 "_s.arg(command.name)) && text.contains(command.summary + u'\n'),
                     command.name.data());
    }

    void wrongUsageNamesTheHelpToRead_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("help");
        const QString all = u"kie-credits --help"_s;
        QTest::newRow("misspelt command") << u"chek"_s << u"Unknown command “chek”. Did you mean “check”?"_s << all;
        QTest::newRow("unknown command") << u"frobnicate"_s << u"Unknown command “frobnicate”."_s << all;
        QTest::newRow("unknown command to explain")
            << u"help hsitory"_s << u"Unknown command “hsitory”. Did you mean “history”?"_s << all;
        QTest::newRow("option without a command") << u"--json"_s << u"Unknown option “--json”."_s << all;
        QTest::newRow("unknown option") << u"check --jsno"_s << u"Unknown option “--jsno”. Did you mean “--json”?"_s
                                        << u"kie-credits check --help"_s;
        QTest::newRow("too many words") << u"history all"_s << u"Unexpected argument “all”."_s
                                        << u"kie-credits history --help"_s;
        QTest::newRow("too much to explain")
            << u"help check history"_s << u"Unexpected argument “history”."_s << u"kie-credits help --help"_s;
    }
    void wrongUsageNamesTheHelpToRead()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, message);
        QFETCH(QString, help);
        const Result result = run(arguments);
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.output, QString());
        QCOMPARE(result.errors, u"kie-credits: %1\nTry %2.\n"_s.arg(message, help));
    }

    void optionsMayComeBeforeTheCommand()
    {
        // No key is set, which is found out by "check" alone.
        QVERIFY(run(u"--json --min-credits=5 check"_s).errors.startsWith(u"kie-credits: No key is set."_s));
        QVERIFY(run(u"--account other check"_s).errors.startsWith(u"kie-credits: No account “other”"_s));
    }

    void versionIsPrinted()
    {
        QVERIFY(run(u"--version"_s).output.startsWith("kie-credits "_L1));
        QCOMPARE(run(u"-v"_s).output, run(u"--version"_s).output);
    }

    void onlySimilarNamesAreSuggested_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("nearest");
        QTest::newRow("missing letter") << u"chek"_s << u"check"_s;
        QTest::newRow("added letter") << u"historry"_s << u"history"_s;
        QTest::newRow("replaced letter") << u"stand_in"_s << u"stand-in"_s;
        QTest::newRow("swapped letters") << u"hlep"_s << u"help"_s;
        QTest::newRow("nothing alike") << u"quit"_s << QString();
        QTest::newRow("too short to tell") << u"x"_s << QString();
        QTest::newRow("very long") << QString(100'000, u'c') << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void onlySimilarNamesAreSuggested()
    {
        QFETCH(QString, word);
        QTEST(cli::nearestTo(word, {u"check"_s, u"history"_s, u"stand-in"_s, u"help"_s}).value_or(QString()),
              "nearest");
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
