// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/trayitem.h"

#include <QImage>

namespace desktop {

std::unique_ptr<TrayItem> makeTrayItem(int /*icon*/, const TrayPainter & /*paint*/)
{
    return nullptr;
}

} // namespace desktop
