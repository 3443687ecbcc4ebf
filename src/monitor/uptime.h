// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace monitor {

/// The time since some fixed moment by a clock that nobody sets and that counts the time in which the computer sleeps.
[[nodiscard]] std::chrono::milliseconds uptimeWithSleep();

} // namespace monitor
