// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/alertpolicy.h"
#include "domain/balancestate.h"
#include "domain/preferences.h"
#include "domain/traystatus.h"

#include <QLocale>
#include <QString>

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

/// What the tray shows of one account, as values: the icon, the tooltip and the menu are painted from this alone, so
/// that they can never disagree.
struct TrayView {
    Face face = Face::NotConfigured;
    bool stale = false; ///< the amount is too old to be taken for current; marked
    bool troubleElsewhere = false; ///< an account that is not shown here needs attention; marked
    QString amount; ///< compact, for the icon; "–" without a reading
    std::optional<double> share = std::nullopt; ///< what is left of a full gauge, 0 to 1; none without a reading
    domain::IconStyle iconStyle = domain::IconStyle::Number;
    domain::PanelTone panelTone = domain::PanelTone::Automatic;
    domain::TrayStatus status = domain::TrayStatus::Active; ///< see trayStatus()
    QString credits; ///< "4,335.86 credits"
    QString dollars; ///< "$21.68"; empty without a reading or a rate
    QString balanceLine; ///< "4,335.86 credits ($21.68)"
    QString freshnessLine; ///< "Updated at 14:05", or what is wrong and how old the amount is
    QString trayFreshnessLine; ///< the same for tooltip and menu, but "Up to date – checked every 5 minutes": see below
    QString forecastLine; ///< "Lasts until about Tuesday evening", see forecastText(); empty where there is none
    QString snoozeLine; ///< "Alerts are snoozed until 15:05", of whom if not of all; empty while they are not
    QString advice; ///< what the user can do about what is wrong; empty when nothing is
    QString demoMark; ///< "Demo, not a real balance – the credits are running low"; empty for a real one
    QString toolTip; ///< plain text: the program's name or account, then the lines above that are not empty
    QString copyText; ///< what Copy balance copies; empty without a reading

    friend bool operator==(const TrayView &, const TrayView &) = default;
};

/// Everything that trayView() looks at.
struct TrayInput {
    domain::ConfiguredAccount account;
    domain::BalanceState state;
    domain::Preferences preferences;
    domain::AlertMemory alertMemory = {};
    QStringList snoozedAccounts = {}; ///< the names of those that are snoozed, where others are not
    domain::Instant now;
    QTimeZone zone; ///< of the times that are shown
    bool demo = false; ///< the balance comes from the stand-in service
};

/// The view of \p input in the words and number forms of \p locale. Never a false number: no reading, no digit.
///
/// Each change of the tooltip or the menu is sent to the panel. So while nothing is wrong trayFreshnessLine names no
/// time that every poll would move: two views of the same amount, up to date, are alike but for freshnessLine.
[[nodiscard]] TrayView trayView(const TrayInput &input, const QLocale &locale);

} // namespace presentation
