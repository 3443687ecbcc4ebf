// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cli::CheckCommand;
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
        QVERIFY(std::get<CheckCommand>(parse(u"check"_s)) == CheckCommand {});
        const CheckCommand all {.json = true, .minimum = Credits::fromMicros(99'500'000), .account = u"studio"_s};
        QVERIFY(std::get<CheckCommand>(parse(u"check --json --min-credits 99.5 --account studio"_s)) == all);
        QVERIFY(std::get<CheckCommand>(parse(u"--account=studio --min-credits=99.5 check --json"_s)) == all);
    }

    void askForAStandIn()
    {
        QVERIFY(std::get<StandInCommand>(parse(u"stand-in"_s)) == StandInCommand {});
        QVERIFY((std::get<StandInCommand>(parse(u"stand-in --port 8080 --balance 12"_s))
                 == StandInCommand {.port = 8080, .balance = Credits::fromWhole(12)}));
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
