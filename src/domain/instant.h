// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace domain {

/// A point on the UTC time line. Rules take it as a parameter; nothing in domain asks what time it is.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

} // namespace domain
