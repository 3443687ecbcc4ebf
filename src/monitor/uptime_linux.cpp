// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/uptime.h"

#include <ctime>

namespace monitor {

/// The steady clock of the C++ library stands still while Linux sleeps.
/// \see https://man7.org/linux/man-pages/man2/clock_gettime.2.html, CLOCK_BOOTTIME
std::chrono::milliseconds uptimeWithSleep()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now); // cannot fail: Linux has had it since 2.6.39
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(now.tv_sec)
                                                                 + std::chrono::nanoseconds(now.tv_nsec));
}

} // namespace monitor
