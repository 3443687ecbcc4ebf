// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "platform/startup.h"
#include "presentation/language.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    platform::reportFailedWrites();
    QCoreApplication application(argc, argv);
    presentation::installTranslations(application);
    return cli::runCommand(QCoreApplication::arguments().mid(1), QStringLiteral(CREDITS_VERSION));
}
