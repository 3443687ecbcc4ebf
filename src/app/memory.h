// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// Gives back to the system what a tray program, idle most of its life, does not need at rest: freed heap, which an
/// allocator may else keep for later, and code, which is read again where it is needed. Takes a moment; for after
/// something large, such as a window or the start.
void returnUnusedMemory();

} // namespace app
