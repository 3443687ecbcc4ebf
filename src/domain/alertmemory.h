// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alert.h"
#include "domain/localtime.h"
#include "domain/snooze.h"
#include "domain/standing.h"

#include <QString>

#include <optional>
#include <vector>

namespace domain {

/// What the policy has to remember between outcomes, and over a restart, so that each alert is raised once. An alert
/// counts as told from delivered() on; one that could not be shown to anybody is raised again by the next decision, if
/// it is still true. A value: it can be stored, compared and passed on.
struct AlertMemory {
    std::optional<Marks> marks = std::nullopt; ///< the marks that `told` was judged by; none before the first reading
    Standing told = Standing::Healthy; ///< the gravest standing of the running episode that was told
    bool keyRefusedTold = false;
    bool keyCapTold = false;
    bool runsOutTold = false;
    std::optional<Instant> untoldTopUp = std::nullopt; ///< when a top-up was seen that was not told yet
    std::optional<Alert::Kind> shownOfBalance = std::nullopt; ///< what the notification about the balance says, if any
    std::optional<Alert::Kind> shownOfKey = std::nullopt; ///< what the notification about the key says, if any
    std::optional<Credits> fullAmount = std::nullopt; ///< after the last rise that lifted the standing, or more
    std::optional<Snooze> snooze = std::nullopt; ///< while it is active, nothing is raised
    QString keyFingerprint{}; ///< of the key that all of this was learnt with; empty where that is not known

    /// What the notification about \p topic says, if any.
    [[nodiscard]] std::optional<Alert::Kind> &shown(AlertTopic topic);

    friend bool operator==(const AlertMemory &, const AlertMemory &) = default;
};

/// What is to be shown, what is to be taken off the screen, and what is to be remembered.
struct AlertDecision {
    AlertMemory memory;
    std::vector<Alert> raised; ///< each replaces the notification of its topic
    std::vector<AlertTopic> closed; ///< topics whose notification is not true any more

    friend bool operator==(const AlertDecision &, const AlertDecision &) = default;
};

/// Closes each notification that is not true any more, unless an alert that was raised replaces it.
void closeUntrue(AlertDecision &decision);

/// \p alert is in front of the user: a notification service has accepted it, or the user has seen it elsewhere.
[[nodiscard]] AlertMemory delivered(AlertMemory memory, const Alert &alert);

/// An alert could not be shown. Takes the notification that it would have replaced off the screen, if that is not true
/// any more.
[[nodiscard]] AlertDecision undelivered(AlertMemory memory);

/// Takes all notifications off the screen and raises nothing while the snooze of \p length is active. Nothing counts as
/// told any more: what is still true after the snooze is raised then.
/// \param standing  of the balance, if it is known.
[[nodiscard]] AlertDecision snoozed(AlertMemory memory, SnoozeLength length, std::optional<Standing> standing,
                                    const Moment &moment);

/// Ends the snooze.
[[nodiscard]] AlertMemory awakened(AlertMemory memory);

} // namespace domain
