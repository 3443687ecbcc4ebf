// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/namedpictures.h"

#include <QImage>
#include <QObject>

namespace desktop {

std::unique_ptr<QObject> nameTrayPictures(int /*icon*/, const TrayPainter & /*paint*/)
{
    return nullptr;
}

} // namespace desktop
