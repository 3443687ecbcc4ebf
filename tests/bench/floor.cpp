// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a tray program in Qt can be, to measure ours against. Usage: floor URL MILLISECONDS
#include <QApplication>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSystemTrayIcon>
#include <QTimer>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QMenu menu;
    QObject::connect(menu.addAction(QStringLiteral("Quit")), &QAction::triggered, &QCoreApplication::quit);
    QPixmap dot(22, 22);
    dot.fill(Qt::darkGreen);
    QSystemTrayIcon icon{QIcon(dot)};
    icon.setContextMenu(&menu);
    icon.show();

    QNetworkAccessManager network;
    const auto ask = [&] {
        QNetworkReply *reply = network.get(QNetworkRequest(QUrl(arguments.value(1))));
        QObject::connect(reply, &QNetworkReply::finished, &icon, [&icon, reply] {
            icon.setToolTip(QString::fromUtf8(reply->readAll()));
            reply->deleteLater();
        });
    };
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &icon, ask);
    timer.start(arguments.value(2).toInt());
    ask();
    return QCoreApplication::exec();
}
