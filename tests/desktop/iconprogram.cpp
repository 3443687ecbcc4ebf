// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A program with an icon in the tray, made when desktop::TrayHost says so. It writes what happens to it on stdout.

#include "desktop/trayhost.h"

#include <QApplication>
#include <QMenu>
#include <QPixmap>
#include <QSystemTrayIcon>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

void say(const char *what)
{
    std::puts(what);
    std::fflush(stdout);
}

QIcon icon()
{
    QIcon result;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::darkGreen);
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QMenu menu;
    menu.addAction(u"4,335.86 credits"_s)->setEnabled(false);
    menu.addSeparator();
    QObject::connect(menu.addAction(u"&Refresh now"_s), &QAction::triggered, [] { say("refresh"); });
    menu.addMenu(u"Snooze alerts"_s)->addAction(u"1 hour"_s)->setCheckable(true);

    std::optional<QSystemTrayIcon> trayIcon;
    const auto host = desktop::makeTrayHost();
    QObject::connect(host.get(), &desktop::TrayHost::wentAway, [] { say("went away"); });
    QObject::connect(host.get(), &desktop::TrayHost::becameAvailable, [&] {
        say("became available");
        if (trayIcon)
            return;
        trayIcon.emplace(icon());
        trayIcon->setToolTip(u"4,335.86 credits"_s);
        trayIcon->setContextMenu(&menu);
        QObject::connect(&*trayIcon, &QSystemTrayIcon::activated, [] { say("activated"); });
        trayIcon->show();
    });
    host->watch();
    say("watching");
    return QApplication::exec();
}
