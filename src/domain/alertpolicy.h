// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/balancestate.h"
#include "domain/preferences.h"
#include "domain/snooze.h"
#include "domain/topup.h"

#include <QString>

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
        ToppedUp, ///< short-lived: good news that need not stay on the screen
    };

    Kind kind;
    std::optional<Credits> amount = std::nullopt; ///< the last good amount, if any
    std::optional<Forecast> forecast = std::nullopt; ///< of RunsOutSoon

    friend bool operator==(const Alert &, const Alert &) = default;
};

/// What notifications are about. At most one is on the screen per account and topic; a newer one replaces it.
enum class AlertTopic {
    Balance,
    Key,
};

[[nodiscard]] AlertTopic topic(Alert::Kind kind);

/// What the policy has to remember between outcomes, and over a restart, so that it says a thing once.
/// A value: it can be stored, compared and passed on.
struct AlertMemory {
    std::optional<Marks> marks = std::nullopt; ///< the marks that `told` was judged by; none before the first reading
    Standing told = Standing::Healthy; ///< the gravest standing of the running episode that was told
    bool keyRefusedTold = false;
    bool keyCapTold = false;
    bool runsOutTold = false;
    std::optional<Credits> fullAmount = std::nullopt; ///< after the last top-up; before any, the most there was
    std::optional<Snooze> snooze = std::nullopt; ///< while it is active, nothing is said
    QString keyFingerprint{}; ///< of the key that all of this was learnt with; empty where that is not known

    friend bool operator==(const AlertMemory &, const AlertMemory &) = default;
};

/// What is to be said, what is to be taken off the screen, and what is to be remembered.
struct AlertDecision {
    AlertMemory memory;
    std::vector<Alert> raised;
    std::vector<AlertTopic> closed; ///< topics whose notification says worse than is true by now

    friend bool operator==(const AlertDecision &, const AlertDecision &) = default;
};

/// Decides what to say about \p state, which an outcome has just led to or whose \p preferences the user has just
/// changed. The memory that comes back differs from \p memory only where there is news: a balance that merely moves
/// leaves nothing to be stored.
///
/// \param previous  the last good reading before that outcome, to recognise a top-up; none where there was none, or no
///                  outcome.
///
/// - A standing is told once per episode, on the way down only; two marks passed at once are told as one, the graver.
/// - An episode ends when the amount is over its mark by 10 % (for Depleted: over a tenth of the critical mark), or by
///   a top-up. Problems in between end nothing.
/// - Already low and never told: told once. Changed marks are taken as the new base line in silence.
/// - A refused key and a reached cap are told once, until the key has worked again.
/// - That the credits run out soon is told once, until they last 10 % longer than the warning asks, or are topped up;
///   not at all where a mark says so at the same time, or the critical mark has said so.
/// - Trouble of service and network is never told.
/// - While the alerts are snoozed or it is quiet, what would be told waits: it is told by the first decision afterwards
///   if it is still true. A top-up is not: by then it is no news.
[[nodiscard]] AlertDecision decide(const AlertMemory &memory, const std::optional<Reading> &previous,
                                   const BalanceState &state, const Preferences &preferences, Instant now);

/// Takes all notifications off the screen and says nothing for as long as \p snooze is active.
[[nodiscard]] AlertDecision snoozed(AlertMemory memory, const Snooze &snooze);

/// Lets alerts through again at once.
[[nodiscard]] AlertMemory awakened(AlertMemory memory);

} // namespace domain
