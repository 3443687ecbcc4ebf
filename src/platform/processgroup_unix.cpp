// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/processgroup.h"

#include <QProcess>

#include <csignal>
#include <unistd.h>

namespace platform {

namespace {

void signalGroup(qint64 processId, int signalNumber)
{
    if (processId > 0) // 0 would mean the group of this program
        ::kill(-static_cast<pid_t>(processId), signalNumber);
}

} // namespace

void startInOwnGroup(QProcess &process)
{
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
}

void terminateGroup(QProcess &process)
{
    signalGroup(process.processId(), SIGTERM);
}

void killGroup(QProcess & /*process*/, qint64 processId)
{
    signalGroup(processId, SIGKILL);
}

} // namespace platform
