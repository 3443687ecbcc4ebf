// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/menuexport.h"

namespace desktop {

bool isTrayMenuExportedByQt(int /*icon*/)
{
    return false;
}

} // namespace desktop
