// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace desktop {

/// What stands between the program and the desktop's services. In Flatpak the services are reached through portals.
enum class Sandbox { None, Flatpak };

/// The one that this process runs in.
/// \see https://docs.flatpak.org/en/latest/flatpak-command-reference.html (/.flatpak-info)
[[nodiscard]] Sandbox currentSandbox();

} // namespace desktop
