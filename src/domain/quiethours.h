// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QTime>
#include <QTimeZone>

#include <optional>

namespace domain {

/// The part of every day in which alerts wait, in local time.
struct QuietHours {
    bool enabled = false;
    QTime from{22, 0};
    QTime to{7, 0}; ///< not quiet any more; earlier than `from` where midnight lies between
    bool graveAlertsBreakThrough = true; ///< a depleted balance and the critical mark do not wait

    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

/// Whether \p moment lies within \p hours, in \p zone's local time; a zone that is not valid counts as UTC. Never while
/// they are not enabled, or begin when they end.
[[nodiscard]] bool isQuiet(const QuietHours &hours, Instant moment, const QTimeZone &zone);

/// An instant after \p moment up to which it stays quiet: the end of \p hours, or an earlier change of \p zone's clock,
/// which may set it past the end.
/// \returns nullopt where it is not quiet at \p moment.
[[nodiscard]] std::optional<Instant> quietUntil(const QuietHours &hours, Instant moment, const QTimeZone &zone);

} // namespace domain
