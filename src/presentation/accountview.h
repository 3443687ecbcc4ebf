// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accountsnapshot.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace presentation {

/// Which picture stands for the state; each differs from the others in shape and colour.
enum class Face {
    NotConfigured, ///< no key yet
    Waiting, ///< nothing known yet
    Healthy,
    Low,
    Critical,
    Depleted,
    KeyTrouble, ///< refused, or its cap is reached
    Offline, ///< no answer: network, TLS, time-out
    ServiceTrouble, ///< 429, 455, 5xx, nonsense
};

/// The face of a balance that was read.
[[nodiscard]] Face faceOf(domain::Standing standing);
/// Whether \p face says that something stands in the way of a fresh amount, so that any amount is the last one read.
[[nodiscard]] bool isProblem(Face face);

/// What is shown of one account, as values. Never a false number: no reading, no digit.
///
/// Each change of the tooltip or the menu is sent to the panel. So while nothing is wrong trayFreshnessLine names no
/// time that every poll would move: two views of the same amount, up to date, are alike but for freshnessLine and
/// seenAt.
struct AccountView {
    QString id = {}; ///< of the account
    QString name = {}; ///< what it is called on the screen; empty for a lone account without a name
    Face face = Face::NotConfigured;
    bool stale = false; ///< the amount is too old to be taken for current; marked
    QString amount = {}; ///< compact, for the icon; "–" without a reading
    std::optional<double> share = std::nullopt; ///< what is left of a full gauge, 0 to 1; none without a reading
    QString credits = {}; ///< "4,335.86 credits"
    QString dollars = {}; ///< "$21.68"; empty without a reading or a rate
    QString balanceLine = {}; ///< "4,335.86 credits ($21.68)"
    QString freshnessLine = {}; ///< "Updated at 14:05", or what is wrong and how old the amount is
    QString trayFreshnessLine =
        {}; ///< the same for tooltip and menu, but "Up to date – checked every 5 minutes": see above
    QString spentLine = {}; ///< "Spent today: 120 credits ($0.60)"; empty where nothing was spent, or measured
    QString forecastLine = {}; ///< "Lasts until about Tuesday evening", see forecastText(); empty where there is none
    QString advice = {}; ///< what the user can do about what is wrong; empty when nothing is
    QString stateText = {}; ///< the state as the end of a sentence: "the credits are running low"
    QString line = {}; ///< all in one, where several accounts are listed: "Client: 80 credits ($0.40) – running low"
    std::optional<domain::Instant> seenAt = std::nullopt; ///< of the newest reading

    friend bool operator==(const AccountView &, const AccountView &) = default;
};

/// What a view depends on beside the account.
struct ViewContext {
    domain::Preferences preferences{};
    domain::Moment present; ///< the zone is that of the times which are shown
};

/// The view of \p account, which is called \p name, in the words and number forms of \p locale.
[[nodiscard]] AccountView accountView(const domain::AccountSnapshot &account, const QString &name,
                                      const ViewContext &context, const QLocale &locale);

} // namespace presentation
