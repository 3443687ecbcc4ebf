// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopprogram.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 3000; // with a tool that asks a service which is not there yet

} // namespace

DesktopProgram::DesktopProgram()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

QProcessEnvironment DesktopProgram::environmentOfADesktop()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_DIRS"_s, u"/usr/share"_s);
    environment.insert(u"NO_AT_BRIDGE"_s, u"1"_s); // there is no accessibility bus to look for
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

void DesktopProgram::setVariable(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

bool DesktopProgram::start(const QString &program, const QStringList &arguments)
{
    m_process.setProcessEnvironment(m_environment);
    m_process.start(program, arguments);
    return m_process.waitForStarted();
}

void DesktopProgram::stop()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray DesktopProgram::output()
{
    m_output += m_process.readAll();
    return m_output;
}

bool DesktopProgram::onBus(const QString &name)
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(name);
}

QByteArray DesktopProgram::printed(const QString &program, const QStringList &arguments,
                                   const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    const bool succeeded =
        process.waitForFinished(patienceMs) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return succeeded ? process.readAllStandardOutput() : QByteArray();
}
