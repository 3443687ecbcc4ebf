// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/commandrun.h"

#include "domain/plainline.h"
#include "feeds/event.h"
#include "platform/processgroup.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace feeds {

using Kind = presentation::CommandFault::Kind;

namespace {

/// Enough for the line that is shown.
constexpr qsizetype LongestErrors = 4096;

QString firstLineOf(const QByteArray &errors)
{
    return domain::plainLine(QString::fromLocal8Bit(errors.trimmed()).section(u'\n', 0, 0), {});
}

} // namespace

CommandRun::CommandRun(const QString &command, const Event &event, monitor::Clock &clock)
    : m_arguments(QProcess::splitCommand(command))
    , m_limit(clock.makeAlarm())
{
    if (!m_arguments.isEmpty())
        m_program = m_arguments.takeFirst();
    connect(&m_process, &QProcess::readyReadStandardError, this, &CommandRun::readErrors);
    connect(&m_process, &QProcess::finished, this, &CommandRun::conclude);
    // From the event loop, since a program that is not there is found out within start(). Other errors do not end the
    // command; one that reads no input may succeed all the same.
    connect(
        &m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                failToStart();
        },
        Qt::QueuedConnection);
    connect(m_limit.get(), &monitor::Alarm::rang, this, &CommandRun::stop);
    start(event);
}

CommandRun::~CommandRun()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    platform::killGroup(m_process, m_processId);
    m_process.waitForFinished(); // at once; QProcess warns of one that still runs
}

void CommandRun::start(const Event &event)
{
    m_process.setProcessEnvironment(environmentFor(event, QProcessEnvironment::systemEnvironment()));
    m_process.setStandardOutputFile(QProcess::nullDevice());
    platform::startInOwnGroup(m_process);
    m_process.start(m_program, m_arguments);
    if (m_process.state() == QProcess::NotRunning)
        return; // the error is on its way
    m_processId = m_process.processId();
    m_process.write(toJson(event));
    m_process.closeWriteChannel();
    m_limit->set(TimeLimit);
}

void CommandRun::stop()
{
    if (m_isStopped) {
        platform::killGroup(m_process, m_processId);
        return;
    }
    m_isStopped = true;
    platform::terminateGroup(m_process);
    m_limit->set(TimeToEnd);
}

void CommandRun::readErrors()
{
    const QByteArray bytes = m_process.readAllStandardError();
    m_errors += bytes.first(std::min(bytes.size(), LongestErrors - m_errors.size()));
}

void CommandRun::conclude(int exitCode, QProcess::ExitStatus status)
{
    readErrors();
    m_limit->cancel();
    if (m_isStopped) {
        platform::killGroup(m_process, m_processId); // what has outlived the command
        fail(Kind::TookTooLong);
    } else if (status != QProcess::NormalExit) {
        fail(Kind::Crashed);
    } else if (exitCode != 0) {
        fail(Kind::Failed, exitCode);
    } else {
        Q_EMIT delivered();
    }
}

void CommandRun::failToStart()
{
    m_limit->cancel();
    const bool isPath = m_program.contains(u'/');
    const bool exists = isPath ? QFileInfo::exists(m_program) : !QStandardPaths::findExecutable(m_program).isEmpty();
    fail(exists ? Kind::NotExecutable : Kind::NotFound);
}

void CommandRun::fail(Kind kind, int exitCode)
{
    Q_EMIT failed(
        {.text = presentation::commandFaultText(
             {.kind = kind, .program = m_program, .exitCode = exitCode, .firstLine = firstLineOf(m_errors)})});
}

} // namespace feeds
