// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/clock.h"

namespace monitor {

/// The computer's own clocks and timers.
class SystemClock final : public Clock {
public:
    [[nodiscard]] domain::Instant now() const override;
    /// See systemZone().
    [[nodiscard]] QTimeZone zone() const override;
    [[nodiscard]] std::chrono::milliseconds uptime() const override;
    [[nodiscard]] std::unique_ptr<Alarm> makeAlarm() override;
};

} // namespace monitor
