// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using cli::ExitCode;
using cli::Finding;
using domain::Credits;
using domain::Problem;

namespace {

constexpr domain::Instant eight = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + std::chrono::hours(8);

Finding found(const domain::Outcome &outcome, const QString &id = u"1"_s)
{
    return {.account = {.id = id, .name = u"studio "_s + id}, .state = domain::after({}, outcome)};
}

Finding read(QStringView decimal, const QString &id = u"1"_s)
{
    return found(domain::Reading{.amount = *Credits::fromDecimal(decimal), .seenAt = eight}, id);
}

Finding failed(Problem::Kind kind, const QString &id = u"1"_s)
{
    return found(Problem{.kind = kind, .code = 401}, id);
}

QJsonObject onlyAccount(const Finding &finding)
{
    return QJsonDocument::fromJson(cli::asJson({finding}, {}))[u"accounts"_s][0].toObject();
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exitsByWhatWasFound_data()
    {
        QTest::addColumn<Finding>("finding");
        QTest::addColumn<ExitCode>("exitCode");
        QTest::newRow("at the minimum") << read(u"100") << ExitCode::Enough;
        QTest::newRow("just under it") << read(u"99.999999") << ExitCode::TooLittle;
        QTest::newRow("depleted") << failed(Problem::Kind::Depleted) << ExitCode::TooLittle;
        QTest::newRow("refused") << failed(Problem::Kind::KeyRefused) << ExitCode::KeyRefused;
        QTest::newRow("cap") << failed(Problem::Kind::KeyCapReached) << ExitCode::KeyRefused;
        QTest::newRow("unreachable") << failed(Problem::Kind::Unreachable) << ExitCode::Unreachable;
        QTest::newRow("time-out") << failed(Problem::Kind::TimedOut) << ExitCode::Unreachable;
        QTest::newRow("TLS") << failed(Problem::Kind::TlsFailed) << ExitCode::Unreachable;
        QTest::newRow("service error") << failed(Problem::Kind::ServerError) << ExitCode::ServiceError;
        QTest::newRow("nonsense") << failed(Problem::Kind::Malformed) << ExitCode::ServiceError;
    }
    void exitsByWhatWasFound()
    {
        QFETCH(Finding, finding);
        QFETCH(ExitCode, exitCode);
        QCOMPARE(cli::exitCode({finding}, Credits::fromWhole(100)), exitCode);
    }

    void isDepletedEvenWithoutAMinimum()
    {
        QCOMPARE(cli::exitCode({read(u"0")}, std::nullopt), ExitCode::TooLittle);
        QCOMPARE(cli::exitCode({read(u"-5")}, std::nullopt), ExitCode::TooLittle);
        QCOMPARE(cli::exitCode({read(u"0.1")}, std::nullopt), ExitCode::Enough);
    }

    void exitsWithTheGravestOfSeveral()
    {
        QCOMPARE(cli::exitCode({read(u"0", u"1"_s), failed(Problem::Kind::KeyRefused, u"2"_s), read(u"9", u"3"_s)},
                               std::nullopt),
                 ExitCode::KeyRefused);
        QCOMPARE(cli::exitCode({failed(Problem::Kind::Malformed), failed(Problem::Kind::Unreachable)}, std::nullopt),
                 ExitCode::Unreachable);
    }

    void printsTheBalanceAndTheTroubleApart()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        const cli::Printed good = cli::asText({read(u"4335.86")}, Credits::fromDecimal(u"4335.86"), {}, english);
        QCOMPARE(good.output, u"4,335.86 credits ($21.68)\n"_s);
        QCOMPARE(good.errors, QString());
        const cli::Printed bad = cli::asText({failed(Problem::Kind::KeyRefused)}, {}, {}, english);
        QCOMPARE(bad.output, QString());
        QVERIFY(bad.errors.endsWith(u'\n'));
    }

    void saysWhichBalancesAreUnderTheMinimum()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        const cli::Printed printed =
            cli::asText({read(u"4999.999999", u"1"_s), read(u"5000", u"2"_s), failed(Problem::Kind::Depleted, u"3"_s)},
                        Credits::fromWhole(5'000), {}, english);
        QCOMPARE(printed.output, u"studio 1: 4,999.99 credits ($25.00)\nstudio 2: 5,000 credits ($25.00)\n"_s);
        QVERIFY(printed.errors.startsWith(u"studio 1: The balance is less than 5,000 credits.\nstudio 3: "_s));
        QVERIFY(!printed.errors.contains(u"studio 2"_s));
    }

    void namesSeveralAccounts()
    {
        const cli::Printed printed =
            cli::asText({read(u"1", u"1"_s), failed(Problem::Kind::Unreachable, u"2"_s)}, {}, {}, QLocale(QLocale::C));
        QVERIFY(printed.output.startsWith("studio 1: "_L1));
        QVERIFY(printed.errors.startsWith("studio 2: "_L1));
    }

    void writesThePublicJson()
    {
        const QJsonObject expected{
            {u"id"_s, u"1"_s},
            {u"name"_s, u"studio 1"_s},
            {u"standing"_s, u"healthy"_s},
            {u"credits"_s, 4335.86},
            {u"usd"_s, 21.68},
            {u"observedAt"_s, u"2026-11-22T08:00:00Z"_s},
            {u"stale"_s, false},
            {u"problem"_s, QJsonValue::Null},
        };
        QCOMPARE(onlyAccount(read(u"4335.86")), expected);
    }

    void writesNoNumberWithoutAReading()
    {
        const QJsonObject account = onlyAccount(failed(Problem::Kind::KeyRefused));
        QCOMPARE(account[u"standing"_s], u"unknown"_s);
        QVERIFY(account[u"credits"_s].isNull());
        QVERIFY(account[u"usd"_s].isNull());
        QVERIFY(account[u"observedAt"_s].isNull());
        QCOMPARE(account[u"problem"_s][u"kind"_s], u"unauthorized"_s);
        QCOMPARE(account[u"problem"_s][u"code"_s], 401);
        QVERIFY(!account[u"problem"_s][u"message"_s].toString().isEmpty());
    }

    void writesTheStanding()
    {
        QCOMPARE(onlyAccount(read(u"499"))[u"standing"_s], u"low"_s);
        QCOMPARE(onlyAccount(read(u"99"))[u"standing"_s], u"critical"_s);
        QCOMPARE(onlyAccount(failed(Problem::Kind::Depleted))[u"standing"_s], u"depleted"_s);
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
