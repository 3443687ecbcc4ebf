// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A panel on the session's bus that paints nothing: ends with 0 as soon as an item's tooltip or title contains TEXT,
// and with 1 after half a minute without. Usage: tray_host TEXT
#include "statusnotifierstub.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace std::chrono_literals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString wanted = QCoreApplication::arguments().value(1);
    testsupport::StatusNotifierStub panel(QDBusConnection::sessionBus());
    if (!panel.start()) {
        std::fputs("tray_host: another panel is there\n", stderr);
        return 1;
    }

    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &application, [&] {
        for (const QString &item : panel.items()) {
            const testsupport::StatusNotifierStub::ToolTip toolTip = panel.toolTip(item);
            const QString shown = toolTip.title + u'\n' + toolTip.text;
            if (shown.contains(wanted)) {
                std::printf("The panel shows: %s\n", qUtf8Printable(shown));
                QCoreApplication::exit(0);
            }
        }
    });
    look.start(200ms);
    QTimer::singleShot(30s, &application, [] { QCoreApplication::exit(1); });
    return QCoreApplication::exec();
}
