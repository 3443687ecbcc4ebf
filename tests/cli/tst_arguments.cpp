// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cli::CheckCommand;
using cli::HistoryCommand;
using cli::StandInCommand;
using domain::Credits;

namespace {

cli::Command parse(const QString &words)
{
    return cli::parse(u"kie-credits "_s.append(words).split(u' ', Qt::SkipEmptyParts), u"1.2.3"_s);
}

} // namespace

class TestArguments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void askForACheck()
    {
        QVERIFY(std::get<CheckCommand>(parse(u"check"_s)) == CheckCommand{});
        const CheckCommand all{.json = true, .minimum = Credits::fromMicros(99'500'000), .accounts = {u"studio"_s}};
        QVERIFY(std::get<CheckCommand>(parse(u"check --json --min-credits 99.5 --account studio"_s)) == all);
        QVERIFY(std::get<CheckCommand>(parse(u"--account=studio --min-credits=99.5 check --json"_s)) == all);
    }

    void askForAHistory()
    {
        QVERIFY(std::get<HistoryCommand>(parse(u"history"_s)) == HistoryCommand{});
        const HistoryCommand all{.since = QDate(2026, 11, 1),
                                 .format = presentation::HistoryFormat::Csv,
                                 .accounts = {u"studio"_s},
                                 .perDay = true};
        QVERIFY(std::get<HistoryCommand>(parse(u"history --since 2026-11-01 --format csv --account studio --per-day"_s))
                == all);
    }

    void reachBack_data()
    {
        QTest::addColumn<QString>("since");
        QTest::addColumn<int>("hours");
        QTest::newRow("an hour") << u"1h"_s << 1;
        QTest::newRow("days") << u"30d"_s << 720;
        QTest::newRow("weeks") << u"2w"_s << 336;
        QTest::newRow("a hundred years") << u"36500d"_s << 876'000;
    }
    void reachBack()
    {
        QFETCH(QString, since);
        QFETCH(int, hours);
        const auto command = std::get<HistoryCommand>(parse(u"history --since "_s + since));
        QVERIFY(command.since == HistoryCommand::Since(std::chrono::hours(hours)));
    }

    void askForAStandIn()
    {
        QVERIFY(std::get<StandInCommand>(parse(u"stand-in"_s)) == StandInCommand{});
        QVERIFY((std::get<StandInCommand>(parse(u"stand-in --port 8080 --balance 12"_s))
                 == StandInCommand{.port = 8080, .balance = Credits::fromWhole(12)}));
    }

    void askForAText()
    {
        QCOMPARE(std::get<cli::PrintCommand>(parse(u"--version"_s)).text, u"kie-credits 1.2.3\n"_s);
        QVERIFY(std::get<cli::PrintCommand>(parse(u"--help"_s)).text.contains("--min-credits"_L1));
        QVERIFY(std::get<cli::PrintCommand>(parse(u"check -h"_s)).text.contains("--min-credits"_L1));
    }

    void areRefusedInOneLine_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QString();
        QTest::newRow("unknown command") << u"chekc"_s;
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
        QTest::newRow("no such day") << u"history --since 2026-02-30"_s;
        QTest::newRow("empty time") << u"history --since="_s;
        QTest::newRow("no format") << u"history --format xml"_s;
        QTest::newRow("no account") << u"history --account="_s;
        QTest::newRow("too many words for a history") << u"history all"_s;
        QTest::newRow("the check's option") << u"history --json"_s;
        QTest::newRow("the history's option") << u"check --per-day"_s;
        QTest::newRow("no port") << u"stand-in --port 65536"_s;
        QTest::newRow("no balance") << u"stand-in --balance x"_s;
    }
    void areRefusedInOneLine()
    {
        QFETCH(QString, words);
        const cli::Command command = parse(words);
        QVERIFY(std::holds_alternative<cli::UsageError>(command));
        const QString message = std::get<cli::UsageError>(command).message;
        QVERIFY(!message.isEmpty());
        QVERIFY(!message.contains(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
