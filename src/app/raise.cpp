// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/raise.h"

#include <QString>
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

} // namespace app
