// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// Gives what was freed back to the system, which an allocator may else keep for a later that a tray program, idle most
/// of its life, does not have. Takes a moment; for after something large.
void returnFreedMemory();

} // namespace app
