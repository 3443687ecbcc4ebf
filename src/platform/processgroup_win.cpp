// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/processgroup.h"

#include <QProcess>

namespace platform {

void startInOwnGroup(QProcess & /*process*/) { }

void terminateGroup(QProcess &process)
{
    process.terminate();
}

void killGroup(QProcess &process, qint64 /*processId*/)
{
    process.kill();
}

} // namespace platform
