// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/spending.h"

#include <optional>
#include <vector>

namespace domain {

/// A change that deserves a notification, with what is known at that moment.
struct Alert {
    enum class Kind {
        LowMark,
        CriticalMark,
        Depleted,
        KeyRefused,
        KeyCapReached,
        RunsOutSoon, ///< by the forecast; only while no mark says worse
        ToppedUp, ///< credits were bought, or came in; short-lived: good news that need not stay on the screen
    };

    Kind kind;
    std::optional<Credits> amount = std::nullopt; ///< the last good amount, if any
    std::optional<Credits> cameIn = std::nullopt; ///< of ToppedUp: the rise, where it may be a refund
    /// Of RunsOutSoon, and of a mark's alert that stands for RunsOutSoon as well.
    std::optional<Forecast> forecast = std::nullopt;

    friend bool operator==(const Alert &, const Alert &) = default;
};

/// What notifications are about. At most one is on the screen per account and topic; a newer one replaces it.
enum class AlertTopic {
    Balance,
    Key,
};

[[nodiscard]] AlertTopic topic(Alert::Kind kind);
/// Whether one of \p alerts is about \p wanted.
[[nodiscard]] bool hasTopic(const std::vector<Alert> &alerts, AlertTopic wanted);

} // namespace domain
