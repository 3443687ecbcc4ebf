// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkcommand.h"
#include "cli/historycommand.h"
#include "cli/standincommand.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cli::CheckOptions;
using cli::HistoryOptions;
using cli::Refusal;
using cli::StandInOptions;
using domain::Credits;

namespace {

QStringList split(const QString &words)
{
    return words.split(u' ', Qt::SkipEmptyParts);
}

CheckOptions check(const QString &words)
{
    return std::get<CheckOptions>(cli::parseCheck(split(words)));
}

HistoryOptions history(const QString &words)
{
    return std::get<HistoryOptions>(cli::parseHistory(split(words)));
}

StandInOptions standIn(const QString &words)
{
    return std::get<StandInOptions>(cli::parseStandIn(split(words)));
}

/// Why the command that \p words begin with does not run.
Refusal refusal(const QString &words)
{
    const QString command = words.section(u' ', 0, 0);
    const QStringList arguments = split(words).mid(1);
    if (command == "check"_L1)
        return std::get<Refusal>(cli::parseCheck(arguments));
    if (command == "history"_L1)
        return std::get<Refusal>(cli::parseHistory(arguments));
    return std::get<Refusal>(cli::parseStandIn(arguments));
}

} // namespace

class TestArguments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checkHasOptions()
    {
        QVERIFY(check({}) == CheckOptions{});
        const CheckOptions all{.json = true, .minimum = Credits::fromMicros(99'500'000), .accounts = {u"studio"_s}};
        QVERIFY(check(u"--json --min-credits 99.5 --account studio"_s) == all);
        QVERIFY(check(u"--account=studio --min-credits=99.5 --format json"_s) == all);
        QVERIFY(check(u"--format text"_s) == CheckOptions{});
    }

    void historyHasOptions()
    {
        QVERIFY(history({}) == HistoryOptions{});
        const HistoryOptions all{.since = QDate(2026, 11, 1),
                                 .format = presentation::HistoryFormat::Csv,
                                 .accounts = {u"studio"_s},
                                 .perDay = true};
        QVERIFY(history(u"--since 2026-11-01 --format csv --account studio --per-day"_s) == all);
        const HistoryOptions json{.format = presentation::HistoryFormat::Json};
        QVERIFY(history(u"--json"_s) == json);
        QVERIFY(history(u"--json --format json"_s) == json);
    }

    void historyReachesBack_data()
    {
        QTest::addColumn<QString>("since");
        QTest::addColumn<int>("hours");
        QTest::newRow("an hour") << u"1h"_s << 1;
        QTest::newRow("days") << u"30d"_s << 720;
        QTest::newRow("weeks") << u"2w"_s << 336;
        QTest::newRow("a year") << u"1y"_s << 8'760;
        QTest::newRow("a hundred years") << u"36500d"_s << 876'000;
    }
    void historyReachesBack()
    {
        QFETCH(QString, since);
        QFETCH(int, hours);
        QVERIFY(history(u"--since "_s + since).since == HistoryOptions::Since(std::chrono::hours(hours)));
    }

    void historyReachesBackToItsBeginning()
    {
        QVERIFY(history(u"--since all"_s).since == HistoryOptions::Since(HistoryOptions::Everything{}));
    }

    void standInHasOptions()
    {
        QVERIFY(standIn({}) == StandInOptions{});
        QVERIFY((standIn(u"--port 8080 --balance 12"_s)
                 == StandInOptions{.port = 8080, .balance = Credits::fromWhole(12)}));
    }

    void helpComesBeforeEverythingElse_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("alone") << u"check --help"_s;
        QTest::newRow("short") << u"check -h"_s;
        QTest::newRow("with a wrong option") << u"check --help --frobnicate"_s;
        QTest::newRow("with a wrong value") << u"check --min-credits many --help"_s;
    }
    void helpComesBeforeEverythingElse()
    {
        QFETCH(QString, words);
        const Refusal refused = refusal(words);
        QCOMPARE(refused.kind, Refusal::Kind::Help);
        QVERIFY(refused.text.startsWith("Usage: kie-credits check [options]\n"_L1));
        QVERIFY(refused.text.contains("--min-credits"_L1));
    }

    void misspeltOptionsAreCorrected()
    {
        QVERIFY(refusal(u"check --jsno"_s).text.endsWith(u"Did you mean “--json”?"_s));
        QVERIFY(!refusal(u"check --frobnicate"_s).text.contains(u'?'));
    }

    void areRefusedInOneLine_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown option") << u"check --jsno"_s;
        QTest::newRow("too many words") << u"check now"_s;
        QTest::newRow("no amount") << u"check --min-credits many"_s;
        QTest::newRow("amount missing") << u"check --min-credits"_s;
        QTest::newRow("empty account") << u"check --account="_s;
        QTest::newRow("another command's option") << u"check --port 1"_s;
        QTest::newRow("another command's option too") << u"stand-in --json"_s;
        QTest::newRow("no time") << u"history --since yesterday"_s;
        QTest::newRow("no unit") << u"history --since 7"_s;
        QTest::newRow("no count") << u"history --since d"_s;
        QTest::newRow("nothing back") << u"history --since 0d"_s;
        QTest::newRow("into the future") << u"history --since=-7d"_s;
        QTest::newRow("too far back") << u"history --since 36501d"_s;
        QTest::newRow("too many years back") << u"history --since 101y"_s;
        QTest::newRow("no such day") << u"history --since 2026-02-30"_s;
        QTest::newRow("empty time") << u"history --since="_s;
        QTest::newRow("no format") << u"history --format xml"_s;
        QTest::newRow("no format of a check") << u"check --format csv"_s;
        QTest::newRow("two formats") << u"history --json --format csv"_s;
        QTest::newRow("no account") << u"history --account="_s;
        QTest::newRow("too many words for a history") << u"history all"_s;
        QTest::newRow("the check's option") << u"history --min-credits 1"_s;
        QTest::newRow("the history's option") << u"check --per-day"_s;
        QTest::newRow("no port") << u"stand-in --port 65536"_s;
        QTest::newRow("no balance") << u"stand-in --balance x"_s;
    }
    void areRefusedInOneLine()
    {
        QFETCH(QString, words);
        const Refusal refused = refusal(words);
        QCOMPARE(refused.kind, Refusal::Kind::UsageError);
        const QString message = refused.text;
        QVERIFY(!message.isEmpty());
        QVERIFY(!message.contains(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
