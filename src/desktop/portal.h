// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where the desktop's portals are on the session bus.
namespace desktop::portal {

[[nodiscard]] inline QString service()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

[[nodiscard]] inline QString path()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}

} // namespace desktop::portal
