// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kie/standinserver.h"
#include "storage/historystore.h"

#include <QDateTime>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using kie::StandInServer;

namespace {

/// What is wrong with the standard output of a program.
enum class Fault { None, Full, Closed, NoReader, TooLong };

/// Runs in the child process, between fork() and exec().
void breakOutput(Fault fault)
{
    switch (fault) {
    case Fault::None:
        return;
    case Fault::Full:
        ::dup2(::open("/dev/full", O_WRONLY), STDOUT_FILENO); // NOLINT(cppcoreguidelines-pro-type-vararg)
        return;
    case Fault::Closed:
        ::close(STDOUT_FILENO);
        return;
    case Fault::NoReader: {
        std::array<int, 2> pipe{};
        if (::pipe(pipe.data()) == 0)
            ::dup2(pipe[1], STDOUT_FILENO);
        ::close(pipe[0]);
        ::close(pipe[1]);
        return;
    }
    case Fault::TooLong: {
        const rlimit none{.rlim_cur = 0, .rlim_max = 0};
        ::setrlimit(RLIMIT_FSIZE, &none);
        ::dup2(::open("output", O_WRONLY | O_CREAT, 0600), STDOUT_FILENO); // NOLINT(*-vararg)
        return;
    }
    }
}

} // namespace

/// The built programs with a standard output that takes nothing.
class TestOutput : public QObject {
    Q_OBJECT

private:
    struct Result {
        int exitCode = -1;
        bool crashed = true;
        QString output;
        QString errors;
    };

    Result run(const QString &program, const QStringList &arguments, Fault fault)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"KIE_API_KEY"_s, u"any"_s);
        environment.insert(u"KIE_API_BASE_URL"_s, m_service.url().toString());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_home.path());
        process.setChildProcessModifier([fault] { breakOutput(fault); });
        process.start(program, arguments);
        // The stand-in lives in this process, so its event loop has to turn while the program runs.
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000))
            return {};
        return {.exitCode = process.exitCode(),
                .crashed = process.exitStatus() != QProcess::NormalExit,
                .output = QString::fromUtf8(process.readAllStandardOutput()),
                .errors = QString::fromUtf8(process.readAllStandardError())};
    }

    QTemporaryDir m_home;
    StandInServer m_service;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_service.listen());
        m_service.setReply(StandInServer::balance(domain::Credits::fromWhole(50)));
        storage::HistoryStore history(m_home.filePath(u"data/kie-credits/history.sqlite"_s),
                                      [](const domain::StorageTrouble &) { qFatal("cannot keep a reading"); });
        const domain::Instant now(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()));
        history.append(u"1"_s, {.amount = domain::Credits::fromWhole(60), .seenAt = now - std::chrono::hours(2)},
                       std::chrono::minutes(10));
    }

    void anOutputThatCannotBeWrittenIsAnError_data()
    {
        const QString cli = QStringLiteral(KIE_CREDITS);
        const QString tray = QStringLiteral(KIE_CREDITS_TRAY);
        const std::vector<std::pair<QString, QString>> commands{
            {cli, u"check"_s},        {cli, u"check --json"_s}, {cli, u"check --min-credits 100"_s},
            {cli, u"history"_s},      {cli, u"--help"_s},       {cli, u"--version"_s},
            {cli, u"check --help"_s}, {cli, u"help"_s},         {cli, u"stand-in"_s},
            {tray, u"--help"_s},      {tray, u"--version"_s},
        };
        const std::vector<std::pair<Fault, const char *>> faults{{Fault::Full, "full"},
                                                                 {Fault::Closed, "closed"},
                                                                 {Fault::NoReader, "no reader"},
                                                                 {Fault::TooLong, "too long"}};
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<Fault>("fault");
        for (const auto &[program, arguments] : commands) {
            for (const auto &[fault, name] : faults)
                QTest::addRow("%s %s, %s", qPrintable(program.section(u'/', -1)), qPrintable(arguments), name)
                    << program << arguments << fault;
        }
    }
    void anOutputThatCannotBeWrittenIsAnError()
    {
        QFETCH(QString, program);
        QFETCH(QString, arguments);
        QFETCH(Fault, fault);
        const Result result = run(program, arguments.split(u' '), fault);
        QVERIFY(!result.crashed);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.errors.contains(u": The output cannot be written: "_s), qPrintable(result.errors));
        QVERIFY2(!result.errors.contains(u"Unknown error"_s), qPrintable(result.errors));
    }

    void whatIsPrintedNeverEndsUpInAnotherFile()
    {
        const QString history = m_home.filePath(u"data/kie-credits/history.sqlite"_s);
        const auto bytes = [&history] {
            QFile file(history);
            return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = bytes();
        QCOMPARE(run(QStringLiteral(KIE_CREDITS), {u"history"_s}, Fault::Closed).exitCode, 2);
        QCOMPARE(bytes(), before);
    }

    void aTroubleWithoutOutputKeepsItsExitCode()
    {
        m_service.setReply(StandInServer::trouble(401, "no"));
        const Result result = run(QStringLiteral(KIE_CREDITS), {u"check"_s}, Fault::Full);
        m_service.setReply(StandInServer::balance(domain::Credits::fromWhole(50)));
        QCOMPARE(result.exitCode, 3);
    }

    void saysThatTheBalanceIsUnderTheMinimum()
    {
        const Result under = run(QStringLiteral(KIE_CREDITS), {u"check"_s, u"--min-credits=5000"_s}, Fault::None);
        QCOMPARE(under.exitCode, 1);
        QCOMPARE(under.output, u"50 credits ($0.25)\n"_s);
        QCOMPARE(under.errors, u"The balance is less than 5,000 credits.\n"_s);
        const Result enough = run(QStringLiteral(KIE_CREDITS), {u"check"_s, u"--min-credits=50"_s}, Fault::None);
        QCOMPARE(enough.exitCode, 0);
        QCOMPARE(enough.errors, QString());
    }
};

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
