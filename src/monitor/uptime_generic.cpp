// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/uptime.h"

namespace monitor {

/// The steady clock counts sleep on Windows (QueryPerformanceCounter) and on macOS (CLOCK_MONOTONIC_RAW).
/// \see https://learn.microsoft.com/en-us/windows/win32/sysinfo/acquiring-high-resolution-time-stamps
std::chrono::milliseconds uptimeWithSleep()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace monitor
