// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/browser.h"

#include <QDesktopServices>

namespace desktop {

void Browser::open(const QUrl &page, const QString & /*activationToken*/)
{
    if (!QDesktopServices::openUrl(page))
        Q_EMIT failed(page);
}

} // namespace desktop
