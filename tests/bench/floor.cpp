// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a tray program in Qt can be, to measure ours against. With "number" it also shows, in one size, the
// amount in its icon. Usage: floor URL MILLISECONDS [number]
#include <QApplication>
#include <QJsonDocument>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPainter>
#include <QSystemTrayIcon>
#include <QTimer>

namespace {

QIcon numberIcon(int number)
{
    QPixmap picture(22, 22);
    picture.fill(Qt::darkGreen);
    QPainter painter(&picture);
    painter.drawText(picture.rect(), Qt::AlignCenter, QString::number(number));
    painter.end();
    return {picture};
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool showsNumber = arguments.contains(QStringLiteral("number"));
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
        QObject::connect(reply, &QNetworkReply::finished, &icon, [&icon, reply, showsNumber] {
            const QByteArray answer = reply->readAll();
            icon.setToolTip(QString::fromUtf8(answer));
            if (showsNumber)
                icon.setIcon(numberIcon(QJsonDocument::fromJson(answer)[QStringLiteral("data")].toInt()));
            reply->deleteLater();
        });
    };
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &icon, ask);
    timer.start(arguments.value(2).toInt());
    ask();
    return QCoreApplication::exec();
}
