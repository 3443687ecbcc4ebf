// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

/// A program of a real desktop (a panel, a notification service, ...), which ends with this object.
class DesktopProgram {
public:
    DesktopProgram();
    ~DesktopProgram() { stop(); }
    Q_DISABLE_COPY_MOVE(DesktopProgram)

    void setVariable(const QString &name, const QString &value);
    /// \returns false when there is no such program.
    [[nodiscard]] bool start(const QString &program, const QStringList &arguments = {});
    /// Ends it by force, as in a crash: some panels take seconds for a farewell.
    void stop();

    [[nodiscard]] bool running() const { return m_process.state() == QProcess::Running; }
    /// All that it has printed so far.
    [[nodiscard]] QByteArray output();

    /// Whether somebody owns \p name on the session bus.
    [[nodiscard]] static bool onBus(const QString &name);
    /// What the program \p program prints when it runs to its end with \p arguments; empty when it fails.
    [[nodiscard]] static QByteArray printed(const QString &program, const QStringList &arguments,
                                            const QProcessEnvironment &environment = environmentOfADesktop());
    /// With the data of the installed programs, which the bare desktop of the tests hides.
    [[nodiscard]] static QProcessEnvironment environmentOfADesktop();

private:
    QProcess m_process;
    QProcessEnvironment m_environment = environmentOfADesktop();
    QByteArray m_output;
};
