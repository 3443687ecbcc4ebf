// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/alert.h"
#include "presentation/wording.h"

#include <QByteArray>
#include <QProcessEnvironment>

#include <optional>

namespace feeds {

/// What is sent to other programs when something happens that deserves an alert, and when that has ended. It never
/// holds a key.
struct Event {
    enum class Kind {
        Low,
        Critical,
        Depleted,
        RunsOut,
        ToppedUp,
        KeyRefused,
        KeyCap,
        Ended, ///< what the last event of the account was about is not true any more
        Test, ///< the user tries the settings
    };

    Kind kind;
    QString accountId;
    QString accountName; ///< the user's own, else the id; empty for Test
    std::optional<domain::Credits> credits = std::nullopt; ///< none while the amount is not known
    QString text; ///< in the user's words
    domain::Instant at{};

    friend bool operator==(const Event &, const Event &) = default;
};

/// The public name of \p kind, such as "runs-out".
[[nodiscard]] QLatin1StringView nameOf(Event::Kind kind);

/// The event for \p alert about \p account, which has its name as shown, at \p context.present.
[[nodiscard]] Event alertEvent(const domain::Account &account, const domain::Alert &alert,
                               const presentation::AmountContext &context, const QLocale &locale);

/// The event for the end of an alert about \p account. \param amount  what there is now, if it is known.
[[nodiscard]] Event endedEvent(const domain::Account &account, const std::optional<domain::Credits> &amount,
                               const presentation::AmountContext &context, const QLocale &locale);

/// An event that shows the user whether the settings work.
[[nodiscard]] Event testEvent(domain::Instant at);

/// \p inherited as a program started for \p event gets it: with KIE_CREDITS_EVENT, KIE_CREDITS_ACCOUNT,
/// KIE_CREDITS_CREDITS (an exact decimal; empty if unknown) and KIE_CREDITS_TEXT, without what holds a key or says
/// where it is used.
[[nodiscard]] QProcessEnvironment environmentFor(const Event &event, QProcessEnvironment inherited);

/// \p event as one JSON object in one line: event, account, id, credits (an exact number, or null), text, and at (ISO
/// 8601 in UTC).
[[nodiscard]] QByteArray toJson(const Event &event);

} // namespace feeds
