// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trayprogram.h"
#include "patience.h"

#include <QTest>

using namespace Qt::StringLiterals;

TrayProgram::TrayProgram()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

TrayProgram::~TrayProgram()
{
    m_process.kill();
    m_process.waitForFinished();
}

QProcessEnvironment TrayProgram::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s); // ctest sets another one for the tests themselves
    for (auto variable = m_variables.begin(); variable != m_variables.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    return environment;
}

void TrayProgram::start(const QStringList &arguments)
{
    m_process.setProcessEnvironment(environment());
    m_process.start(QStringLiteral(KIE_CREDITS_TRAY), arguments);
    QVERIFY(m_process.waitForStarted());
}

bool TrayProgram::terminate()
{
    m_process.terminate();
    return QTest::qWaitFor([this] { return !running(); }, EndsWithinMs) && endedWell();
}

int TrayProgram::runAgain(const QStringList &arguments)
{
    QProcess second;
    second.setProcessEnvironment(environment());
    second.start(QStringLiteral(KIE_CREDITS_TRAY), arguments);
    // The first one answers over the bus, whose stubs live in this process.
    if (!QTest::qWaitFor([&second] { return second.state() == QProcess::NotRunning; }, PatienceMs))
        return -1;
    return second.exitCode();
}

QString TrayProgram::output()
{
    m_output += QString::fromUtf8(m_process.readAll());
    return m_output;
}

QString TrayProgram::settingsFile() const
{
    return m_home.filePath(u"config/kie-credits/kie-credits.ini"_s);
}
