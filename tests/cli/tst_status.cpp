// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/pollingturn.h"
#include "feeds/statepublisher.h"
#include "kie/standinserver.h"
#include "storage/files.h"
#include "support/patience.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
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

/// The built `kie-credits status` as a bar would run it, against a real stand-in over a real socket. Unless a test says
/// otherwise, nobody else polls.
class TestStatus : public QObject {
    Q_OBJECT

private:
    using Variables = QMap<QString, QString>;

    [[nodiscard]] QProcessEnvironment environment(const Variables &variables) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"KIE_API_KEY"_s, secret);
        environment.insert(u"KIE_API_BASE_URL"_s, m_service->url().toString());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
        environment.insert(u"XDG_CACHE_HOME"_s, m_home->filePath(u"cache"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->filePath(u"runtime"_s));
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        for (auto variable = variables.begin(); variable != variables.end(); ++variable) {
            if (variable->isNull())
                environment.remove(variable.key());
            else
                environment.insert(variable.key(), *variable);
        }
        return environment;
    }

    /// Starts `kie-credits status` \p count times at once, and waits for all.
    [[nodiscard]] std::vector<Result> runAtOnce(int count, const QStringList &options, const Variables &variables) const
    {
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < count; ++i) {
            processes.push_back(std::make_unique<QProcess>());
            processes.back()->setProcessEnvironment(environment(variables));
            processes.back()->start(QStringLiteral(KIE_CREDITS), QStringList{u"status"_s} + options);
        }
        std::vector<Result> results;
        for (const std::unique_ptr<QProcess> &process : processes) {
            // The stand-in lives in this process, so its event loop has to turn while the program runs.
            if (!QTest::qWaitFor([&process] { return process->state() == QProcess::NotRunning; }, 60'000))
                return {};
            results.push_back({.exitCode = process->exitCode(),
                               .output = QString::fromUtf8(process->readAllStandardOutput()),
                               .errors = QString::fromUtf8(process->readAllStandardError())});
        }
        return results;
    }

    [[nodiscard]] Result status(const QStringList &options = {}, const Variables &variables = {}) const
    {
        const std::vector<Result> results = runAtOnce(1, options, variables);
        return results.empty() ? Result() : results.front();
    }

    [[nodiscard]] qsizetype requests() const { return m_service->requests().size(); }
    [[nodiscard]] QString sharedFile() const { return m_home->filePath(u"runtime/kie-credits/readings.json"_s); }

    /// Makes the last poll, and the reading that it brought, \p age older.
    void letPass(std::chrono::milliseconds age) const
    {
        QJsonObject content = QJsonDocument::fromJson(files::read(sharedFile())).object();
        QJsonObject readings = content[u"readings"_s].toObject();
        QVERIFY(!readings.isEmpty());
        for (auto each = readings.begin(); each != readings.end(); ++each) {
            QJsonObject reading = each.value().toObject();
            for (const QString &time : {u"polledAt"_s, u"seenAt"_s}) {
                if (reading.contains(time))
                    reading[time] = reading[time].toInteger() - qint64{age.count()};
            }
            each.value() = reading;
        }
        content[u"readings"_s] = readings;
        files::write(sharedFile(), QJsonDocument(content).toJson());
    }

    void writeAccounts(const QStringList &names) const
    {
        const QString path = m_home->filePath(u"config/kie-credits/kie-credits.ini"_s);
        files::write(path, {});
        QSettings settings(path, QSettings::IniFormat);
        settings.beginWriteArray(u"accounts"_s, static_cast<int>(names.size()));
        for (int i = 0; i < names.size(); ++i) {
            settings.setArrayIndex(i);
            settings.setValue(u"id"_s, QString::number(i + 1));
            settings.setValue(u"name"_s, names.at(i));
            settings.setValue(u"apiKey"_s, QString(secret + QString::number(i)));
            settings.setValue(u"baseUrl"_s, m_service->url().toString());
        }
        settings.endArray();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<StandInServer> m_service;

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_home->path()).mkdir(u"runtime"_s));
        files::setMode(m_home->filePath(u"runtime"_s), 0700);
        m_service = std::make_unique<StandInServer>();
        QVERIFY(m_service->listen());
        m_service->setReply(StandInServer::balance(Credits::fromMicros(4'335'860'000)));
    }

    void barsThatStartAtOnceMakeOneRequest_data()
    {
        QTest::addColumn<int>("code"); // of the service; 0: no answer
        QTest::addColumn<QString>("part"); // of what each prints
        QTest::newRow("balance") << 200 << u"4.3k"_s;
        QTest::newRow("refused key") << 401 << u"problem"_s;
        QTest::newRow("maintenance") << 455 << u"problem"_s;
        QTest::newRow("no answer") << 0 << u"problem"_s;
    }
    void barsThatStartAtOnceMakeOneRequest()
    {
        QFETCH(int, code);
        QFETCH(QString, part);
        if (code != 200)
            m_service->setReply(code == 0 ? StandInServer::hangUp() : StandInServer::trouble(code, "no"));
        QVERIFY(status({}, {{u"XDG_RUNTIME_DIR"_s, {}}}).exitCode >= 0);
        const qsizetype ofOne = requests(); // Qt repeats a request when the connection closes
        const std::vector<Result> bars = runAtOnce(5, {u"--format"_s, u"waybar"_s}, {});
        QCOMPARE(bars.size(), 5U);
        for (const Result &bar : bars) {
            QCOMPARE(bar.exitCode, 0);
            QCOMPARE(bar.errors, QString());
            QVERIFY2(bar.output.contains(part), qPrintable(bar.output));
            QCOMPARE(bar.output, bars.front().output);
        }
        QCOMPARE(requests(), 2 * ofOne);
    }

    void aReadingServesForAnInterval()
    {
        QCOMPARE(status().output, u"4,335.86 credits ($21.68)\n"_s);
        m_service->setReply(StandInServer::balance(Credits::fromWhole(50)));
        letPass(290s);
        QCOMPARE(status().output, u"4,335.86 credits ($21.68)\n"_s);
        QCOMPARE(requests(), 1);
        letPass(10s);
        QVERIFY(status().output.startsWith(u"50 credits ($0.25)"_s));
        QCOMPARE(requests(), 2);
    }

    void anotherKeyIsPolledAtOnce()
    {
        QCOMPARE(status().exitCode, 0);
        m_service->setReply(StandInServer::trouble(401, "no"));
        const Result other = status({}, {{u"KIE_API_KEY"_s, u"another-key-0123456789"_s}});
        QCOMPARE(other.exitCode, 3);
        QVERIFY2(!other.output.contains("4,335"_L1), qPrintable(other.output));
        QCOMPARE(status().exitCode, 0);
        QCOMPARE(requests(), 2);
    }

    void theLastAmountOutlivesAnOutage()
    {
        QCOMPARE(status().exitCode, 0);
        letPass(1h);
        m_service->setReply(StandInServer::hangUp());
        const Result result = status({u"--json"_s});
        QCOMPARE(result.exitCode, 4);
        const QJsonObject account = QJsonDocument::fromJson(result.output.toUtf8())[u"accounts"_s][0].toObject();
        QCOMPARE(account[u"credits"_s], 4335.86);
        QCOMPARE(account[u"stale"_s], true);
        QCOMPARE(account[u"problem"_s][u"kind"_s], u"unreachable"_s);
    }

    void aRunningMonitorIsReadWithoutARequest()
    {
        const feeds::AccountStates states{{.id = u"1"_s,
                                           .name = u"Own"_s,
                                           .standing = domain::Standing::Low,
                                           .credits = Credits::fromWhole(300),
                                           .cents = 150},
                                          {.id = u"2"_s, .name = u"Client"_s}};
        const auto publisher = feeds::makeStatePublisher([&states] { return states; });
        const auto turn = feeds::makePollingTurn(m_home->filePath(u"polling.lock"_s));
        QSignalSpy began(turn.get(), &feeds::PollingTurn::began);
        turn->takeOver();
        QTRY_COMPARE(began.size(), 1);

        const Variables session{{u"DBUS_SESSION_BUS_ADDRESS"_s, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS")},
                                {u"KIE_API_KEY"_s, {}}};
        const Result own = status({u"--account"_s, u"Own"_s}, session);
        QCOMPARE(own.exitCode, 0);
        QVERIFY2(own.output.startsWith("300 credits ($1.50)"_L1), qPrintable(own.output));
        const Result both = status({}, session);
        QCOMPARE(both.output.count(u'\n'), 2);
        QCOMPARE(both.exitCode, 4); // nothing is known of the other one yet
        const Result none = status({u"--account"_s, u"Cleint"_s}, session);
        QCOMPARE(none.exitCode, 2);
        QVERIFY2(none.errors.contains(u"Did you mean “Client”?"_s), qPrintable(none.errors));
        QCOMPARE(requests(), 0);
        QVERIFY(!QFile::exists(sharedFile()));
    }

    void exitsAsPromised_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("enough") << 200 << QStringList() << 0;
        QTest::newRow("depleted") << 402 << QStringList() << 1;
        QTest::newRow("refused") << 401 << QStringList() << 3;
        QTest::newRow("refused, as JSON") << 401 << QStringList{u"--format=json"_s} << 3;
        QTest::newRow("refused, in a template") << 401 << QStringList{u"--template"_s, u"{trouble}"_s} << 3;
        QTest::newRow("refused, in a bar") << 401 << QStringList{u"--format=i3blocks"_s} << 0;
        QTest::newRow("maintenance") << 455 << QStringList() << 5;
        QTest::newRow("no answer") << 0 << QStringList() << 4;
    }
    void exitsAsPromised()
    {
        QFETCH(int, code);
        QFETCH(QStringList, options);
        if (code != 200)
            m_service->setReply(code == 0 ? StandInServer::hangUp() : StandInServer::trouble(code, "no"));
        QTEST(status(options).exitCode, "exitCode");
    }

    void templatesAreFilledIn()
    {
        QCOMPARE(status({u"--template"_s, u"{compact} {standing}"_s}).output, u"4.3k healthy\n"_s);
        QVERIFY(!status({u"--hide-amount"_s}).output.contains("335"_L1));
    }

    void onlyNamedAccountsArePolledAndPrinted()
    {
        writeAccounts({u"Own"_s, u"Client"_s});
        const Variables settings{{u"KIE_API_KEY"_s, {}}, {u"KIE_API_BASE_URL"_s, {}}};
        QCOMPARE(status({u"--account"_s, u"Client"_s}, settings).output, u"4,335.86 credits ($21.68)\n"_s);
        QCOMPARE(requests(), 1);
        QCOMPARE(status({}, settings).output.count(u'\n'), 2);
        QCOMPARE(requests(), 2); // that of the other one
        const Result none = status({u"--account"_s, u"Cleint"_s}, settings);
        QCOMPARE(none.exitCode, 2);
        QCOMPARE(none.errors, u"kie-credits: No account “Cleint” with a key is set up. Did you mean “Client”?\n"_s);
    }

    void theKeyIsInNoFile()
    {
        m_service->setReply(StandInServer::trouble(433, "no more for Bearer " + QByteArray(secret.latin1())));
        const Result result = status({u"--json"_s}, {{u"QT_LOGGING_RULES"_s, u"*=true"_s}});
        QVERIFY(!result.errors.isEmpty()); // all of Qt's logging is on
        QVERIFY(files::read(sharedFile()).contains("no more")); // the service is quoted
        QVERIFY(!(result.output + result.errors + QString::fromUtf8(files::read(sharedFile()))).contains(secret));
    }

    void readingsThatCannotBeSharedCostARequestEach()
    {
        files::write(m_home->filePath(u"runtime/kie-credits"_s), "a file"); // where the folder should be
        for (int run = 1; run <= 2; ++run) {
            const Result result = status();
            QCOMPARE(result.exitCode, 0);
            QCOMPARE(result.output, u"4,335.86 credits ($21.68)\n"_s);
            QVERIFY2(result.errors.startsWith("kie-credits: "_L1) && result.errors.contains(sharedFile()),
                     qPrintable(result.errors));
            QCOMPARE(result.errors.count(u'\n'), 1);
            QCOMPARE(requests(), run);
        }
    }

    void readingsAreSharedWithoutASession()
    {
        const Variables server{{u"XDG_RUNTIME_DIR"_s, {}}};
        QCOMPARE(status({}, server).errors, QString());
        QCOMPARE(status({}, server).exitCode, 0);
        QCOMPARE(requests(), 1);
        QVERIFY(QFile::exists(m_home->filePath(u"cache/kie-credits/readings.json"_s)));
    }

    void wrongUsageIsRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("part");
        QTest::newRow("unknown field") << QStringList{u"--template"_s, u"{amount}"_s} << u"{amount}"_s;
        QTest::newRow("unknown format") << QStringList{u"--format"_s, u"lemonbar"_s} << u"“lemonbar”"_s;
        QTest::newRow("two outputs") << QStringList{u"--template"_s, u"x"_s, u"--json"_s} << u"--template"_s;
    }
    void wrongUsageIsRefused()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, part);
        const Result result = status(options);
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.output, QString());
        QVERIFY2(result.errors.contains(part), qPrintable(result.errors));
        QVERIFY(result.errors.endsWith("\nTry kie-credits status --help.\n"_L1));
        QCOMPARE(result.errors.count(u'\n'), 2);
        QCOMPARE(requests(), 0);
    }
};

QTEST_GUILESS_MAIN(TestStatus)
#include "tst_status.moc"
