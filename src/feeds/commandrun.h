// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/eventdelivery.h"
#include "monitor/clock.h"
#include "presentation/eventwording.h"

#include <QByteArray>
#include <QProcess>

#include <chrono>
#include <memory>

namespace feeds {

/// Runs the user's command for one event: without a shell, split as QProcess::splitCommand() does, with the event in
/// its environment and as JSON on its standard input. What it prints is dropped, but for the first line of its standard
/// error, which explains a failure. A command that takes longer than TimeLimit is stopped with all that it has started.
///
/// A failure is never worth another attempt: what a command has done by then is not known.
class CommandRun final : public EventDelivery {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds TimeLimit{30};
    /// From the polite signal to the one that cannot be ignored.
    static constexpr std::chrono::seconds TimeToEnd{2};

    CommandRun(const QString &command, const Event &event, monitor::Clock &clock);
    ~CommandRun() override;

private:
    void start(const Event &event);
    void stop();
    void readErrors();
    void conclude(int exitCode, QProcess::ExitStatus status);
    void failToStart();
    void fail(presentation::CommandFault::Kind kind, int exitCode = 0);

    QString m_program;
    QStringList m_arguments;
    QProcess m_process;
    qint64 m_processId = 0; ///< also once the process has ended
    std::unique_ptr<monitor::Alarm> m_limit;
    bool m_isStopped = false; ///< the time limit has passed
    QByteArray m_errors; ///< the beginning of what the command wrote to its standard error
};

} // namespace feeds
