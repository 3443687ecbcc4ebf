// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spending.h"
#include "historygenerator.h"
#include "measured.h"
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
using measured::medianMicros;
using measured::promise;

namespace {

constexpr Instant End{1'760'000'000'000ms};
/// What the history promises.
constexpr double MostAppendGrowth = 2;
constexpr double MostBytesPerChange = 40;
constexpr double MostForgettingMillis = 250;
constexpr qint64 MostBytesOfAQuietYear = 1 << 20;

struct Measured {
    qint64 changes;
    double bytesPerChange;
    double appendMicros = 0;
    double readingMicros = 0;
    double spendingMillis = 0; ///< what AccountMonitor reads once an hour
    double dayMillis = 0;
    double monthMillis = 0;
    qint64 monthRuns = 0;
};

qint64 visit(const storage::HistoryReader &reader, std::chrono::hours length)
{
    qint64 runs = 0;
    reader.visitRuns(QString(historygenerator::Account), End - length, End, [&runs](const domain::Run &) {
        ++runs;
        return true;
    });
    return runs;
}

domain::HourlySpending spendingUntil(const storage::HistoryReader &reader, Instant now)
{
    domain::HourlySpending spending;
    reader.visitRuns(QString(historygenerator::Account), now - domain::HourlySpending::Memory, now,
                     [&spending](const domain::Run &run) {
                         spending.add(run);
                         return true;
                     });
    return spending;
}

/// What AccountMonitor does with each reading: append and forecast; in microseconds.
double microsOfAReading(const QString &file)
{
    storage::HistoryStore store(file, [](const domain::StorageTrouble &) { qFatal("cannot write the history"); });
    const QString account(historygenerator::Account);
    domain::HourlySpending spending = spendingUntil(storage::HistoryReader(file), End);
    return medianMicros(200, [&](int time) {
        const Instant now = End + (time + 1'001) * 60s;
        const auto amount = domain::Credits::fromWhole(1'000 - time);
        store.append(account, {.amount = amount, .seenAt = now}, 10min);
        spending.add({.amount = amount, .firstSeen = now, .lastSeen = now});
        if (!domain::timeToEmpty(amount, spending))
            qFatal("nothing to measure");
    });
}

Measured measure(const QString &file, qint64 changes)
{
    historygenerator::generate(file, changes, End);
    Measured measured{.changes = changes,
                      .bytesPerChange = static_cast<double>(QFileInfo(file).size()) / static_cast<double>(changes)};
    const storage::HistoryReader reader(file);
    measured.spendingMillis = medianMicros(9, [&](int) { spendingUntil(reader, End); }) / 1e3;
    measured.dayMillis = medianMicros(9, [&](int) { visit(reader, 24h); }) / 1e3;
    measured.monthMillis = medianMicros(9, [&](int) { measured.monthRuns = visit(reader, 30 * 24h); }) / 1e3;
    storage::HistoryStore store(file, [](const domain::StorageTrouble &) { qFatal("cannot write the history"); });
    measured.appendMicros = medianMicros(1'000, [&store](int time) {
        store.append(QString(historygenerator::Account),
                     {.amount = domain::Credits::fromWhole(time), .seenAt = End + (time + 1) * 60s}, 10min);
    });
    measured.readingMicros = microsOfAReading(file);
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

Instant begin(const storage::HistoryReader &reader)
{
    Instant first = End;
    reader.visitRuns(QString(historygenerator::Account), {}, End, [&first](const domain::Run &run) {
        first = run.firstSeen;
        return false;
    });
    return first;
}

/// The first time that a user decides to keep 30 days only: how long each reading takes until that is done, and how
/// many readings it takes; in milliseconds.
struct Forgetting {
    double longest = 0;
    int readings = 0;
};

Forgetting forget(const QString &file)
{
    storage::HistoryStore store(file, [](const domain::StorageTrouble &) { qFatal("cannot write the history"); });
    const storage::HistoryReader reader(file);
    Forgetting forgetting;
    store.keepFor(30 * 24h);
    while (begin(reader) < End - 31 * 24h) {
        ++forgetting.readings;
        const Instant now = End + (forgetting.readings + 10'000) * 60s;
        const double millis =
            medianMicros(1,
                         [&](int) {
                             store.append(QString(historygenerator::Account),
                                          {.amount = domain::Credits::fromWhole(7), .seenAt = now}, 10min);
                         })
            / 1e3;
        forgetting.longest = std::max(forgetting.longest, millis);
    }
    return forgetting;
}

} // namespace

/// Prints how the history scales, and whether it keeps its promises: then it ends with 0.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    std::printf("%10s %13s %11s %12s %12s %13s %14s %14s\n", "changes", "bytes/change", "append/us", "reading/us",
                "spending/ms", "last 24 h/ms", "last 30 d/ms", "runs in 30 d");
    std::vector<Measured> all;
    for (const qint64 changes : {1'000, 100'000, 5'000'000}) {
        const Measured one = measure(folder.filePath(QString::number(changes)), changes);
        std::printf("%10lld %13.1f %11.1f %12.1f %12.2f %13.2f %14.2f %14lld\n", one.changes, one.bytesPerChange,
                    one.appendMicros, one.readingMicros, one.spendingMillis, one.dayMillis, one.monthMillis,
                    one.monthRuns);
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
    const Forgetting forgetting = forget(folder.filePath(u"5000000"_s));
    std::printf("all but 30 days of 5 million changes are forgotten with %d readings\n", forgetting.readings);
    isKept &= promise("ms that the longest of them takes", forgetting.longest, MostForgettingMillis);
    return isKept ? 0 : 1;
}
