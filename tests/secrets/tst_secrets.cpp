// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop-session/trayprogram.h"
#include "kie/standinserver.h"
#include "notificationserverstub.h"
#include "statusnotifierstub.h"
#include "support/patience.h"

#include <QDBusConnection>
#include <QDirIterator>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using domain::Credits;
using kie::StandInServer;
using testsupport::NotificationServerStub;
using testsupport::StatusNotifierStub;

namespace {

constexpr QLatin1StringView secret("secret-0123456789abcdef");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// All the files below \p folder in which the key is, whole or in one of the forms it could be given in.
QStringList filesWithTheKey(const QString &folder)
{
    const QByteArray plain = secret.toString().toLatin1();
    const QByteArrayList forms{plain, plain.toBase64(), plain.toHex(),
                               QByteArray(reinterpret_cast<const char *>(secret.toString().utf16()), 2 * plain.size())};
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray content = contentOf(files.next());
        if (std::ranges::any_of(forms, [&content](const QByteArray &form) { return content.contains(form); }))
            found << files.filePath();
    }
    return found;
}

} // namespace

/// The key is where the user has put it, and on the way to the service; nowhere else, whatever happens.
class TestSecrets : public QObject {
    Q_OBJECT

private:
    QString item() const { return m_panel->items().value(0); }
    QString line(int index) const { return m_panel->menu(item()).value(index).label; }
    QByteArray traffic() const { return contentOf(m_scratch->filePath(u"traffic"_s)); }

    /// All that goes over the session's bus from now on is in traffic().
    void listen()
    {
        m_listener.setStandardOutputFile(m_scratch->filePath(u"traffic"_s));
        m_listener.start(u"dbus-monitor"_s, {u"--session"_s, u"--binary"_s});
        QVERIFY2(m_listener.waitForStarted(), "dbus-monitor comes with the package dbus-bin");
        QTRY_VERIFY(!traffic().isEmpty());
    }

    void writeSettings(const QByteArray &key)
    {
        const QFileInfo file(m_program->settingsFile());
        QVERIFY(QDir().mkpath(file.path()));
        QFile settings(file.filePath());
        QVERIFY(settings.open(QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner));
        settings.write("[accounts]\nsize=1\n1\\id=1\n1\\apiKey=" + key + "\n1\\baseUrl=" + m_service->url().toEncoded()
                       + "\n[alerts]\nlowCredits=many\n");
    }

    /// Presses the menu entry \p label.
    void press(const QString &label)
    {
        const auto entry = m_panel->menuEntry(item(), label);
        QVERIFY2(entry, qPrintable(label));
        QVERIFY(m_panel->clickMenuEntry(item(), entry->id));
    }

    /// A service that says the key back, a low balance and every window: whatever speaks has spoken.
    void liveThroughADay()
    {
        QTRY_COMPARE(m_panel->items().size(), 1);
        QTRY_VERIFY(line(0).contains(u"4,335.86 credits"_s));
        m_service->setReply(StandInServer::balance(Credits::fromWhole(4)));
        press(u"Refresh now"_s);
        QTRY_COMPARE(m_notifications->notifications().size(), 1);
        const QString freshness = line(1);
        m_service->setReply(StandInServer::trouble(433, "no more for Bearer " + secret.toString().toLatin1()));
        QCOMPARE(m_program->runAgain({u"--refresh"_s}), 0);
        QTRY_VERIFY(line(1) != freshness);
        QTRY_COMPARE(m_notifications->notifications().size(), 2);
        press(u"Copy balance"_s);
        for (const QString &window : {u"--overview"_s, u"--settings"_s})
            QCOMPARE(m_program->runAgain({window}), 0);
        QTRY_VERIFY(traffic().contains("4,335.86")); // so it was listened to
    }

    /// Those of all windows on the screen, a line each.
    QByteArray windowTitles()
    {
        QProcess tool;
        tool.start(u"xdotool"_s, {u"search"_s, u"--name"_s, u"."_s, u"getwindowname"_s, u"%@"_s});
        return tool.waitForFinished() ? tool.readAllStandardOutput() : QByteArray();
    }

    /// Writes the history in every format, for filesWithTheKey() to look at.
    void exportHistory()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, m_program->home() + u"/config"_s);
        environment.insert(u"XDG_DATA_HOME"_s, m_program->home() + u"/data"_s);
        for (const QString &format : {u"csv"_s, u"json"_s, u"text"_s}) {
            const QString file = m_scratch->filePath(u"export."_s + format);
            QProcess program;
            program.setProcessEnvironment(environment);
            program.setStandardOutputFile(file);
            program.start(QStringLiteral(KIE_CREDITS), {u"history"_s, u"--format"_s, format});
            QVERIFY(program.waitForFinished());
            QCOMPARE(program.exitCode(), 0);
            QVERIFY2(contentOf(file).contains(format == u"text"_s ? "4,335.86" : "4335.86"),
                     contentOf(file).constData());
        }
    }

    void endSession()
    {
        QTRY_VERIFY(windowTitles().contains("Settings"));
        QVERIFY(!windowTitles().contains(secret.data()));
        QFile commandLine(u"/proc/%1/cmdline"_s.arg(m_program->processId()));
        QVERIFY(commandLine.open(QFile::ReadOnly));
        QVERIFY(!commandLine.readAll().contains(secret.data()));
        QVERIFY(m_program->terminate());
        m_listener.terminate();
        QVERIFY(m_listener.waitForFinished());
        QFile output(m_scratch->filePath(u"output"_s));
        QVERIFY(output.open(QFile::WriteOnly));
        output.write(m_program->output().toUtf8());
        QVERIFY(output.size() > 0); // all of Qt's logging is on
    }

    std::unique_ptr<QTemporaryDir> m_scratch;
    std::unique_ptr<StandInServer> m_service;
    std::unique_ptr<NotificationServerStub> m_notifications;
    std::unique_ptr<StatusNotifierStub> m_panel;
    std::unique_ptr<TrayProgram> m_program;
    QProcess m_listener;

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<StandInServer>();
        QVERIFY(m_service->listen());
        m_service->setReply(StandInServer::balance(*Credits::fromDecimal(u"4335.86")));
        m_notifications = std::make_unique<NotificationServerStub>(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"notifications"_s));
        QVERIFY(m_notifications->start());
        m_panel = std::make_unique<StatusNotifierStub>(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"panel"_s));
        QVERIFY(m_panel->start());
        m_program = std::make_unique<TrayProgram>();
        m_program->setVariable(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        listen();
    }

    void cleanup()
    {
        m_program.reset();
        m_listener.kill();
        m_listener.waitForFinished();
        m_panel.reset();
        m_notifications.reset();
        m_service.reset();
    }

    void staysInTheSettingsFile()
    {
        writeSettings(secret.toString().toLatin1());
        m_program->start();
        liveThroughADay();
        endSession();
        exportHistory();
        QCOMPARE(filesWithTheKey(m_program->home()), QStringList({m_program->settingsFile()}));
        QCOMPARE(filesWithTheKey(m_scratch->path()), QStringList());
        QCOMPARE(filesWithTheKey(qEnvironmentVariable("HOME")), QStringList());
    }

    void isNotInWhatACrashSays()
    {
        writeSettings(secret.toString().toLatin1());
        m_program->start();
        liveThroughADay();
        QCOMPARE(::kill(static_cast<pid_t>(m_program->processId()), SIGABRT), 0); // as qFatal() ends a program
        QTRY_VERIFY(!m_program->running());
        QVERIFY(!m_program->endedWell());
        QVERIFY(!m_program->output().isEmpty());
        QVERIFY(!m_program->output().contains(secret));
        QCOMPARE(filesWithTheKey(m_program->home()), QStringList({m_program->settingsFile()}));
    }

    void staysInTheEnvironment()
    {
        m_program->setVariable(u"KIE_API_KEY"_s, secret);
        m_program->setVariable(u"KIE_API_BASE_URL"_s, m_service->url().toString());
        m_program->start();
        liveThroughADay();
        endSession();
        QCOMPARE(filesWithTheKey(m_program->home()), QStringList());
        QCOMPARE(filesWithTheKey(m_scratch->path()), QStringList());
        QCOMPARE(filesWithTheKey(qEnvironmentVariable("HOME")), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
