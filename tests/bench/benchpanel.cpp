// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A panel that paints nothing, but asks for icons and tooltips as a real one does: prints a line as soon as it has an
// item, with the monotonic clock's nanoseconds.
#include "iconfetcher.h"
#include "statusnotifierstub.h"

#include <QCoreApplication>
#include <QDBusConnection>

#include <chrono>
#include <cstdio>

namespace {

void print(const char *what)
{
    const std::chrono::nanoseconds now = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("%s %lld\n", what, static_cast<long long>(now.count()));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    testsupport::StatusNotifierStub panel(QDBusConnection::sessionBus());
    if (!panel.start()) {
        std::fputs("another panel is there\n", stderr);
        return 1;
    }
    IconFetcher fetcher;
    QObject::connect(&panel, &testsupport::StatusNotifierStub::StatusNotifierItemRegistered, &application,
                     [&fetcher](const QString &item) {
                         print("item");
                         fetcher.watch(item);
                     });
    print("ready");
    return QCoreApplication::exec();
}
