// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <vector>

/// What all measurements need.
namespace measured {

/// What this process takes, in KiB (https://docs.kernel.org/filesystems/proc.html).
struct Memory {
    qint64 rss = 0;
    qint64 pss = 0;
    qint64 anonymous = 0; ///< what is in no file, such as the heap
};

inline Memory memory()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read the memory's size");
    Memory memory;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const qint64 kib = line.simplified().split(' ').value(1).toLongLong();
        if (line.startsWith("Rss:"))
            memory.rss = kib;
        else if (line.startsWith("Pss:"))
            memory.pss = kib;
        else if (line.startsWith("Anonymous:"))
            memory.anonymous = kib;
    }
    return memory;
}

template <typename Work>
double medianMicros(int times, const Work &work)
{
    std::vector<double> micros;
    for (int time = 0; time < times; ++time) {
        QElapsedTimer timer;
        timer.start();
        work(time);
        micros.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e3);
    }
    std::ranges::sort(micros);
    return micros[micros.size() / 2];
}

/// Prints whether \p value is at most \p most. \returns that.
inline bool promise(const char *what, double value, double most)
{
    std::printf("%-58s %10.2f  at most %.2f  %s\n", what, value, most, value <= most ? "kept" : "BROKEN");
    std::fflush(stdout);
    return value <= most;
}

} // namespace measured
