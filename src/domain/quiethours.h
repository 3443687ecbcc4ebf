// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QTime>

namespace domain {

/// The part of every day in which alerts wait, in the local time of the computer.
struct QuietHours {
    bool enabled = false;
    QTime from{22, 0};
    QTime to{7, 0}; ///< not quiet any more; earlier than `from` where midnight lies between
    bool graveAlertsBreakThrough = true; ///< a depleted balance and the critical mark do not wait

    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

/// Whether \p moment lies within \p hours. Never while they are not enabled, or begin when they end.
[[nodiscard]] bool isQuiet(const QuietHours &hours, Instant moment);

} // namespace domain
