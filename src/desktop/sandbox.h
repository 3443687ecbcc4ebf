// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace desktop {

/// What stands between the program and the desktop's services. In Flatpak the services are reached through portals.
enum class Sandbox { None, Flatpak };

} // namespace desktop
