// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historygenerator.h"
#include "storage/historyreader.h"
#include "storage/historystore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Instant;

namespace {

constexpr Instant End{1'760'000'000'000ms};
/// What the history promises.
constexpr double MostAppendGrowth = 2;
constexpr double MostBytesPerChange = 40;
constexpr qint64 MostBytesOfAQuietYear = 1 << 20;

struct Measured {
    qint64 changes;
    double bytesPerChange;
    double appendMicros = 0;
    double dayMillis = 0;
    double monthMillis = 0;
    qint64 monthRuns = 0;
};

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

qint64 visit(const storage::HistoryReader &reader, std::chrono::hours length)
{
    qint64 runs = 0;
    reader.visitRuns(QString(historygenerator::Account), End - length, End, [&runs](const domain::Run &) {
        ++runs;
        return true;
    });
    return runs;
}

Measured measure(const QString &file, qint64 changes)
{
    historygenerator::generate(file, changes, End);
    Measured measured{.changes = changes,
                      .bytesPerChange = static_cast<double>(QFileInfo(file).size()) / static_cast<double>(changes)};
    const storage::HistoryReader reader(file);
    measured.dayMillis = medianMicros(9, [&](int) { visit(reader, 24h); }) / 1e3;
    measured.monthMillis = medianMicros(9, [&](int) { measured.monthRuns = visit(reader, 30 * 24h); }) / 1e3;
    storage::HistoryStore store(file, [](const domain::StorageTrouble &) { qFatal("cannot write the history"); });
    measured.appendMicros = medianMicros(1'000, [&store](int time) {
        store.append(QString(historygenerator::Account),
                     {.amount = domain::Credits::fromWhole(time), .seenAt = End + (time + 1) * 60s}, 10min);
    });
    return measured;
}

/// A year of a reading every minute and 20 changes a day.
qint64 bytesOfAYear(const QString &file)
{
    {
        constexpr int minutesBetweenChanges = 24 * 60 / 20;
        storage::HistoryStore store(file, [](const domain::StorageTrouble &) { qFatal("cannot write the history"); });
        for (int minute = 0; minute < 365 * 24 * 60; ++minute) {
            const domain::Credits amount =
                domain::Credits::fromMicros(9'000'000'000 - minute / minutesBetweenChanges * 123'457);
            store.append(QString(historygenerator::Account), {.amount = amount, .seenAt = End + minute * 1min}, 10min);
        }
    }
    return QFileInfo(file).size();
}

bool promise(const char *what, double value, double most)
{
    std::printf("%-58s %10.2f  at most %.2f  %s\n", what, value, most, value <= most ? "kept" : "BROKEN");
    return value <= most;
}

} // namespace

/// Prints how the history scales, and whether it keeps its promises: then it ends with 0.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    std::printf("%10s %13s %11s %13s %14s %14s\n", "changes", "bytes/change", "append/us", "last 24 h/ms",
                "last 30 d/ms", "runs in 30 d");
    std::vector<Measured> all;
    for (const qint64 changes : {1'000, 100'000, 5'000'000}) {
        const Measured one = measure(folder.filePath(QString::number(changes)), changes);
        std::printf("%10lld %13.1f %11.1f %13.2f %14.2f %14lld\n", one.changes, one.bytesPerChange, one.appendMicros,
                    one.dayMillis, one.monthMillis, one.monthRuns);
        std::fflush(stdout);
        all.push_back(one);
    }
    std::printf("\n");
    bool isKept = promise("append: the longest to the shortest history",
                          all.back().appendMicros / all.front().appendMicros, MostAppendGrowth);
    isKept &= promise("30 days: 5 million changes to 100 thousand", all.back().monthMillis / all[1].monthMillis, 2);
    isKept &= promise("bytes per change, 5 million", all.back().bytesPerChange, MostBytesPerChange);
    isKept &= promise("KiB of a year, polled every minute, 20 changes a day",
                      static_cast<double>(bytesOfAYear(folder.filePath(u"year"_s))) / 1024,
                      static_cast<double>(MostBytesOfAQuietYear) / 1024);
    return isKept ? 0 : 1;
}
