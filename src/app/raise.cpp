// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/raise.h"

#include <QDesktopServices>
#include <QString>
#include <QUrl>
#include <QWidget>

namespace app {

void raise(QWidget &window, const QString &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8()); // where Qt looks for it
    window.show();
    window.raise();
    window.activateWindow();
}

void openPage(const QUrl &page, const QString &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8()); // the browser inherits it
    QDesktopServices::openUrl(page);
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

} // namespace app
