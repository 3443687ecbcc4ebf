// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/appicon.h"

#include <QGuiApplication>

namespace gui {

using namespace Qt::StringLiterals;

QIcon appIcon()
{
    // Made once: each new one would leave its pictures in Qt's cache.
    if (!QGuiApplication::windowIcon().isNull())
        return QGuiApplication::windowIcon();
    // PNG, since an SVG needs a plugin that is not always installed.
    QIcon builtIn;
    for (const QString &size : {u"32"_s, u"64"_s, u"256"_s})
        builtIn.addFile(u":/io.github.kiecredits.Tray-%1.png"_s.arg(size));
    QGuiApplication::setWindowIcon(QIcon::fromTheme(u"io.github.kiecredits.Tray"_s, builtIn));
    return QGuiApplication::windowIcon();
}

} // namespace gui
