// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace desktop {

/// What the desktop knows the program by: its desktop file, its icon, its D-Bus name, its autostart entry.
inline constexpr QLatin1StringView applicationId{"io.github.kiecredits.Tray"};

/// The D-Bus name of the demo, which can run beside the real program.
inline constexpr QLatin1StringView demoId{"io.github.kiecredits.Tray.Demo"};

/// The program's name as people read it. A proper name, hence not translated.
inline constexpr QLatin1StringView applicationName{"Kie Credits"};

} // namespace desktop
