// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/balancechart.h"
#include "gui/historyexporter.h"
#include "gui/overviewwindow.h"
#include "historygenerator.h"
#include "measured.h"
#include "monitor/systemclock.h"
#include "storage/historyreader.h"
#include "storage/historystore.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the overview promises.
constexpr double MostOpeningGrowth = 150; // milliseconds
constexpr double MostLeftBehind = 3 * 1024; // KiB
constexpr double MostCancelTime = 100; // milliseconds
constexpr double MostExportGrowth = 4 * 1024; // KiB

/// Shows the history in \p file as the program does, with the range \p button, until chart and figures are painted.
void openOverview(const QString &file, const QString &button)
{
    static monitor::SystemClock clock;
    gui::OverviewWindow window([file] { return std::make_unique<storage::HistoryReader>(file); }, clock);
    window.findChild<QAbstractButton *>(button)->setChecked(true);
    window.display(
        {.accounts = {{.id = QString(historygenerator::Account), .seenAt = clock.now()}}, .longestSilence = 10min});
    window.show();
    const auto *pages = window.findChild<QStackedWidget *>(u"chartPages"_s);
    const auto *chart = window.findChild<gui::BalanceChart *>(u"chart"_s);
    while (pages->currentWidget() != chart)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    if (window.findChild<QLabel *>(u"todayLabel"_s)->text() == u"–"_s)
        qFatal("the overview shows no figures");
}

double openingMillis(const QString &file, const QString &button)
{
    return measured::medianMicros(5, [&](int) { openOverview(file, button); }) / 1e3;
}

/// Exports all of \p file. \returns how long that took, or, if it is cancelled half-way, how long the end took then;
/// in milliseconds.
double exportMillis(const QString &file, const QString &target, bool isCancelled, qint64 &mostKib)
{
    gui::HistoryExporter exporter([file] { return std::make_unique<storage::HistoryReader>(file); });
    QElapsedTimer timer;
    QEventLoop loop;
    QObject::connect(&exporter, &gui::HistoryExporter::finished, &loop, &QEventLoop::quit);
    QObject::connect(&exporter, &gui::HistoryExporter::progressed, &loop, [&](int percent) {
        mostKib = std::max(mostKib, measured::memory().rss);
        if (isCancelled && percent == 50) {
            timer.start();
            exporter.cancel();
        }
    });
    timer.start();
    exporter.start({.file = target,
                    .format = presentation::HistoryFormat::Csv,
                    .rows = presentation::HistoryRows::Changes,
                    .histories = {{.accountId = QString(historygenerator::Account),
                                   .account = {.name = u"1"_s,
                                               .from = {},
                                               .to = monitor::SystemClock().now(),
                                               .zone = monitor::SystemClock().zone()}}}});
    loop.exec();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// What is still held after windows were closed. What was freed does not count: the allocator keeps it until the
/// program gives it back, as the tray program does after each window; see app::returnUnusedMemory().
measured::Memory memoryAfterWindows()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
    return measured::memory();
}

/// Opens and closes the overview with each of the ranges.
bool measureOverview(const QString &brief, const QString &full)
{
    bool isKept = true;
    const measured::Memory none = measured::memory();
    openOverview(brief, u"weekButton"_s);
    const measured::Memory first = measured::memory();
    std::printf(
        "the first window also loads style, fonts and database driver: Rss %lld -> %lld KiB, private %lld -> %lld "
        "KiB\n",
        none.rss, first.rss, none.anonymous, first.anonymous);
    for (const auto &[button, name] : {std::pair(u"weekButton"_s, "7 days"), std::pair(u"yearButton"_s, "1 year"),
                                       std::pair(u"allButton"_s, "all")}) {
        const measured::Memory before = memoryAfterWindows();
        const double briefMillis = openingMillis(brief, button);
        const double fullMillis = openingMillis(full, button);
        const measured::Memory after = memoryAfterWindows();
        std::printf("overview of %-7s %8.1f ms at 1 thousand, %8.1f ms at 5 million; Rss %lld -> %lld KiB, Pss %lld -> "
                    "%lld KiB\n",
                    name, briefMillis, fullMillis, before.rss, after.rss, before.pss, after.pss);
        isKept &= measured::promise("  ms more to open at 5 million than at 1 thousand", fullMillis - briefMillis,
                                    MostOpeningGrowth);
        isKept &= measured::promise("  KiB (Rss) left behind after closing",
                                    static_cast<double>(after.rss - before.rss), MostLeftBehind);
        isKept &= measured::promise("  KiB (private) left behind after closing",
                                    static_cast<double>(after.anonymous - before.anonymous), MostLeftBehind);
    }
    return isKept;
}

bool measureExport(const QString &full)
{
    const QTemporaryDir folder;
    const qint64 before = measured::memory().rss;
    qint64 most = before;
    const double cancelMillis = exportMillis(full, folder.filePath(u"cancelled"_s), true, most);
    bool isKept = measured::promise("export of 5 million: ms until cancelled", cancelMillis, MostCancelTime);
    const double wholeMillis = exportMillis(full, folder.filePath(u"whole"_s), false, most);
    std::printf("export of 5 million changes as CSV: %.1f s\n", wholeMillis / 1e3);
    isKept &= measured::promise("export of 5 million: KiB (Rss) more while it runs", static_cast<double>(most - before),
                                MostExportGrowth);
    return isKept;
}

} // namespace

/// Prints how fast the overview opens over a short and a long history, and what it leaves behind in memory.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: overview_bench FILE-OF-1-THOUSAND FILE-OF-5-MILLION\n", stderr);
        return 2;
    }
    bool isKept = measureOverview(arguments.at(1), arguments.at(2));
    isKept &= measureExport(arguments.at(2));
    return isKept ? 0 : 1;
}
