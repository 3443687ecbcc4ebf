// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "footprint.h"

#include <QDir>
#include <QFile>

#include <malloc.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Footprint Footprint::now()
{
    ::malloc_trim(0);
    Footprint footprint;
    footprint.residentBytes =
        contentOf(u"/proc/self/statm"_s).split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
    for (const QByteArray &line : contentOf(u"/proc/self/smaps_rollup"_s).split('\n')) {
        if (line.startsWith("Pss:"))
            footprint.ownBytes = line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    footprint.descriptors =
        QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
    return footprint;
}
