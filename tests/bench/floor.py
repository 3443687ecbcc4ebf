#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a user would write for the same purpose. Usage: floor.py URL MILLISECONDS"""
import sys

from PyQt6.QtCore import Qt, QTimer, QUrl
from PyQt6.QtGui import QIcon, QPixmap
from PyQt6.QtNetwork import QNetworkAccessManager, QNetworkRequest
from PyQt6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

application = QApplication(sys.argv)
menu = QMenu()
menu.addAction("Quit").triggered.connect(application.quit)
dot = QPixmap(22, 22)
dot.fill(Qt.GlobalColor.darkGreen)
icon = QSystemTrayIcon(QIcon(dot))
icon.setContextMenu(menu)
icon.show()

network = QNetworkAccessManager()


def ask():
    reply = network.get(QNetworkRequest(QUrl(sys.argv[1])))

    def show():
        icon.setToolTip(bytes(reply.readAll()).decode())
        reply.deleteLater()

    reply.finished.connect(show)


timer = QTimer()
timer.timeout.connect(ask)
timer.start(int(sys.argv[2]))
ask()
sys.exit(application.exec())
