// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historygenerator.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

/// Makes a history up to now to try the program with: of so many changes, one a minute, or of so many days of work.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 amount = arguments.value(2).toLongLong();
    const bool isWork = arguments.value(3) == "days"_L1;
    if (arguments.size() > 4 || (arguments.size() == 4 && !isWork) || amount < 1
        || QFileInfo::exists(arguments.at(1))) {
        std::fputs("usage: generate_history NEW-FILE CHANGES\n       generate_history NEW-FILE DAYS days\n", stderr);
        return 2;
    }
    const domain::Instant now{std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch())};
    if (isWork)
        historygenerator::generateWork(arguments.at(1), static_cast<int>(amount), now);
    else
        historygenerator::generate(arguments.at(1), amount, now);
    return 0;
}
