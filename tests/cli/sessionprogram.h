// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <csignal>

/// One of the built programs, with its home in \p home.
class SessionProgram {
public:
    SessionProgram(const QString &path, const QTemporaryDir &home, const QUrl &service)
    {
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_environment.insert(QStringLiteral("KIE_API_KEY"), QStringLiteral("secret-0123456789abcdef"));
        m_environment.insert(QStringLiteral("KIE_API_BASE_URL"), service.toString());
        m_process.setProgram(path);
    }
    ~SessionProgram()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(SessionProgram)

    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void start(const QStringList &arguments)
    {
        m_process.setProcessEnvironment(m_environment);
        m_process.setArguments(arguments);
        m_process.start();
    }
    void kill() { m_process.kill(); }
    void send(int signal) const { ::kill(static_cast<pid_t>(m_process.processId()), signal); }
    [[nodiscard]] bool running() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] bool crashed() const { return m_process.exitStatus() == QProcess::CrashExit; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// All that it has printed so far, on standard output and on standard error.
    [[nodiscard]] QString output() { return m_output += QString::fromUtf8(m_process.readAllStandardOutput()); }
    [[nodiscard]] QString errors() { return m_errors += QString::fromUtf8(m_process.readAllStandardError()); }

private:
    QProcess m_process;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QString m_output;
    QString m_errors;
};
