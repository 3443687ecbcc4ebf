// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kie/standinserver.h"

#include <QDir>
#include <QProcess>
#include <QScopeGuard>
#include <QSettings>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::Credits;
using kie::StandInServer;

namespace {

constexpr QLatin1StringView secret("secret-0123456789abcdef");

struct Result {
    int exitCode = -1;
    QString output;
    QString errors;
};

} // namespace

/// The built `kie-credits` as a script would run it, against a real stand-in over a real socket.
class TestCheck : public QObject {
    Q_OBJECT

private:
    Result run(const QStringList &arguments, const QMap<QString, QString> &variables)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"KIE_API_KEY"_s);
        environment.remove(u"KIE_API_BASE_URL"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        for (auto variable = variables.begin(); variable != variables.end(); ++variable)
            environment.insert(variable.key(), variable.value());

        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(KIE_CREDITS), arguments);
        // The stand-in lives in this process, so its event loop has to turn while the program runs.
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 30'000))
            return {};
        return {.exitCode = process.exitCode(),
                .output = QString::fromUtf8(process.readAllStandardOutput()),
                .errors = QString::fromUtf8(process.readAllStandardError())};
    }

    Result check(const QStringList &options = {})
    {
        return run(QStringList{u"check"_s} + options,
                   {{u"KIE_API_KEY"_s, secret}, {u"KIE_API_BASE_URL"_s, m_service.url().toString()}});
    }

    /// Sets up an account of the stand-in for each of \p names.
    void writeAccounts(const QStringList &names) const
    {
        QVERIFY(QDir().mkpath(m_home.filePath(u"config/kie-credits"_s)));
        QSettings settings(m_home.filePath(u"config/kie-credits/kie-credits.ini"_s), QSettings::IniFormat);
        settings.clear();
        settings.beginWriteArray(u"accounts"_s, static_cast<int>(names.size()));
        for (int i = 0; i < names.size(); ++i) {
            settings.setArrayIndex(i);
            settings.setValue(u"id"_s, QString::number(i + 1));
            settings.setValue(u"name"_s, names.at(i));
            settings.setValue(u"apiKey"_s, QString(secret + QString::number(i)));
            settings.setValue(u"baseUrl"_s, m_service.url().toString());
        }
        settings.endArray();
        settings.sync();
        QVERIFY(QFile::setPermissions(settings.fileName(), QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(m_home.filePath(u"config/kie-credits"_s),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    QTemporaryDir m_home;
    StandInServer m_service;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.listen()); }

    void printsTheBalance()
    {
        m_service.setReply(StandInServer::balance(Credits::fromMicros(4'335'860'000)));
        const Result result = check();
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.output, u"4,335.86 credits ($21.68)\n"_s);
        QCOMPARE(result.errors, QString());
        const StandInServer::Request request = m_service.requests().constLast();
        QCOMPARE(request.method, "GET"_ba);
        QCOMPARE(request.path, "/api/v1/chat/credit"_ba);
        QCOMPARE(request.headers.value("authorization"), "Bearer "_ba + secret.toString().toLatin1());
        QVERIFY(request.headers.value("user-agent").startsWith("kie-credits/"));
    }

    void exitsAsPromised_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("enough") << 200 << QStringList{u"--min-credits"_s, u"50"_s} << 0;
        QTest::newRow("under the minimum") << 200 << QStringList{u"--min-credits"_s, u"50.1"_s} << 1;
        QTest::newRow("depleted") << 402 << QStringList() << 1;
        QTest::newRow("refused") << 401 << QStringList() << 3;
        QTest::newRow("cap") << 433 << QStringList() << 3;
        QTest::newRow("maintenance") << 455 << QStringList() << 5;
        QTest::newRow("server error") << 500 << QStringList{u"--json"_s} << 5;
        QTest::newRow("too many requests") << 429 << QStringList() << 5;
    }
    void exitsAsPromised()
    {
        QFETCH(int, code);
        QFETCH(QStringList, options);
        QFETCH(int, exitCode);
        m_service.setReply(code == 200 ? StandInServer::balance(Credits::fromWhole(50))
                                       : StandInServer::trouble(code, "no"));
        const Result result = check(options);
        QCOMPARE(result.exitCode, exitCode);
        QCOMPARE(result.errors.isEmpty(), exitCode == 0);
        QVERIFY(!(result.output + result.errors).contains(secret));
    }

    void asksForTheAccountsThatAreNamed_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("all") << QStringList() << QStringList{u"Own (1)"_s, u"Own (2)"_s, u"Test"_s};
        QTest::newRow("by name and id") << QStringList{u"--account"_s, u"Test"_s, u"--account"_s, u"1"_s}
                                        << QStringList{u"Own"_s, u"Test"_s};
        QTest::newRow("as it is printed")
            << QStringList{u"--account"_s, u"Own (2)"_s, u"--account"_s, u"Test"_s} << QStringList{u"Own"_s, u"Test"_s};
        QTest::newRow("two of one name") << QStringList{u"--account"_s, u"Own"_s}
                                         << QStringList{u"Own (1)"_s, u"Own (2)"_s};
    }
    void asksForTheAccountsThatAreNamed()
    {
        QFETCH(QStringList, options);
        QFETCH(QStringList, names);
        const auto remove = qScopeGuard([this] { QDir(m_home.filePath(u"config"_s)).removeRecursively(); });
        writeAccounts({u"Own"_s, u"Own"_s, u"Test"_s});
        m_service.setReply(StandInServer::balance(Credits::fromWhole(50)));
        const Result result = run(QStringList{u"check"_s} + options, {});
        QCOMPARE(result.errors, QString());
        QStringList shown;
        for (const QString &line : result.output.split(u'\n', Qt::SkipEmptyParts))
            shown << line.section(u": "_s, 0, 0);
        QCOMPARE(shown, names);
    }

    void refusesToLeaveOutAnAccountThatIsNotThere()
    {
        const auto remove = qScopeGuard([this] { QDir(m_home.filePath(u"config"_s)).removeRecursively(); });
        writeAccounts({u"Own"_s, u"Test"_s});
        const Result result = run({u"check"_s, u"--account"_s, u"Own"_s, u"--account"_s, u"Tset"_s}, {});
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.errors.contains(u"“Tset”"_s), qPrintable(result.errors));
        QCOMPARE(result.output, QString());
    }

    void namesTheVariableThatHoldsARefusedKey()
    {
        m_service.setReply(StandInServer::trouble(401, "no"));
        QVERIFY(check().errors.contains(u"KIE_API_KEY"_s));
        QVERIFY(check({u"--json"_s}).output.contains(u"KIE_API_KEY"_s));
    }

    void namesTheVariableThatHoldsAWrongAddress()
    {
        m_service.setReply(StandInServer::trouble(404, "no"));
        const Result result = check();
        QVERIFY2(result.errors.contains(u"KIE_API_BASE_URL"_s), qPrintable(result.errors));
        QVERIFY2(!result.errors.contains(u"settings"_s), qPrintable(result.errors));
    }

    void exitsWith5OnNonsense()
    {
        m_service.setReply({.status = 200, .headers = {}, .body = "<html>"});
        QCOMPARE(check().exitCode, 5);
    }

    void exitsWith4WhenNobodyAnswers()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const QString nobody = u"http://127.0.0.1:%1"_s.arg(taken.serverPort());
        taken.close();
        const Result result = run({u"check"_s}, {{u"KIE_API_KEY"_s, secret}, {u"KIE_API_BASE_URL"_s, nobody}});
        QCOMPARE(result.exitCode, 4);
        QVERIFY(!result.errors.isEmpty());
    }

    void exitsWith2WhenItCannotAsk_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("url");
        QTest::newRow("nothing configured") << QStringList{u"check"_s} << QString() << QString();
        QTest::newRow("unknown account") << QStringList{u"check"_s, u"--account"_s, u"other"_s} << secret.toString()
                                         << QString();
        QTest::newRow("wrong option") << QStringList{u"check"_s, u"--frobnicate"_s} << secret.toString() << QString();
        QTest::newRow("no key") << QStringList{u"check"_s} << u"kéy"_s << QString();
        QTest::newRow("plain http") << QStringList{u"check"_s} << secret.toString() << u"http://api.kie.ai"_s;
    }
    void exitsWith2WhenItCannotAsk()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, key);
        QFETCH(QString, url);
        QMap<QString, QString> variables;
        if (!key.isEmpty())
            variables.insert(u"KIE_API_KEY"_s, key);
        if (!url.isEmpty())
            variables.insert(u"KIE_API_BASE_URL"_s, url);
        const Result result = run(arguments, variables);
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.output, QString());
        QVERIFY(result.errors.startsWith("kie-credits: "_L1));
        const bool isUsage = arguments.contains("--frobnicate"_L1);
        QCOMPARE(result.errors.endsWith("\nTry kie-credits check --help.\n"_L1), isUsage);
        QCOMPARE(result.errors.count(u'\n'), isUsage ? 2 : 1);
    }

    void leavesNothingBehind()
    {
        m_service.setReply(StandInServer::balance(Credits::fromWhole(50)));
        QCOMPARE(check().exitCode, 0);
        QVERIFY(QDir(m_home.path()).isEmpty());
    }

    void servesAStandIn()
    {
        QProcess standIn;
        standIn.start(QStringLiteral(KIE_CREDITS), {u"stand-in"_s, u"--balance"_s, u"12.5"_s});
        QVERIFY(standIn.waitForReadyRead());
        const QString url = QString::fromUtf8(standIn.readLine()).trimmed();
        const Result result = run({u"check"_s}, {{u"KIE_API_KEY"_s, secret}, {u"KIE_API_BASE_URL"_s, url}});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.output.startsWith("12.5 credits"_L1));
        standIn.terminate();
        QVERIFY(standIn.waitForFinished());
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
