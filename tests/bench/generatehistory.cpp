// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historygenerator.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <cstdio>

/// Makes a history of so many changes, one a minute up to now, to try the program with.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 changes = arguments.value(2).toLongLong();
    if (arguments.size() != 3 || changes < 1 || QFileInfo::exists(arguments.at(1))) {
        std::fputs("usage: generate_history NEW-FILE CHANGES\n", stderr);
        return 2;
    }
    const domain::Instant now{std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch())};
    historygenerator::generate(arguments.at(1), changes, now);
    return 0;
}
