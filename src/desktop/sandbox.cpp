// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sandbox.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace desktop {

Sandbox currentSandbox()
{
    return QFileInfo::exists(u"/.flatpak-info"_s) ? Sandbox::Flatpak : Sandbox::None;
}

} // namespace desktop
