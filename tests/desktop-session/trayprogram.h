// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

/// The built tray program with a home of its own, as a desktop session would run it.
class TrayProgram {
public:
    /// How soon the program ends when it is asked to: well before a request or a lock that it could wait for ends, with
    /// time for what a sanitizer does at the end.
    static constexpr int EndsWithinMs = 5000;

    TrayProgram();
    /// Kills what still runs.
    ~TrayProgram();

    void setVariable(const QString &name, const QString &value) { m_variables.insert(name, value); }
    /// Starts the program; what it prints is in output().
    void start(const QStringList &arguments = {});
    /// Asks it to end as a session does. \returns whether it ended by itself, with exit code 0, within EndsWithinMs.
    [[nodiscard]] bool terminate();
    /// Runs a second start to its end. \returns its exit code.
    int runAgain(const QStringList &arguments);

    [[nodiscard]] bool running() const { return m_process.state() == QProcess::Running; }
    /// Whether it has ended by itself with exit code 0.
    [[nodiscard]] bool endedWell() const
    {
        return !running() && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// All that it has printed so far.
    [[nodiscard]] QString output();
    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString home() const { return m_home.path(); }

private:
    [[nodiscard]] QProcessEnvironment environment() const;

    QTemporaryDir m_home;
    QMap<QString, QString> m_variables;
    QProcess m_process;
    QString m_output;
};
