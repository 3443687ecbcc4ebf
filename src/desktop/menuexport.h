// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace desktop {

/// Whether Qt itself sends the menu of this program's tray icon over D-Bus (com.canonical.dbusmenu). False where the
/// menu is an ordinary one, as with XEmbed, and where a platform theme exports it, as KDE's does. Known once the icon
/// is shown.
/// \param icon  which of the process's QSystemTrayIcons, from 1 on in the order of their making.
[[nodiscard]] bool isTrayMenuExportedByQt(int icon);

} // namespace desktop
