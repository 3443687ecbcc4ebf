// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dollars.h"
#include "domain/eventsettings.h"
#include "domain/quiethours.h"
#include "domain/standing.h"

#include <QString>

#include <chrono>

namespace domain {

/// What the tray picture is made of, beside the shape and colour of the state.
enum class IconStyle {
    Number, ///< the compact amount
    Gauge, ///< the share that is left, see gaugeShare()
    Symbol, ///< nothing more: the state alone
};

/// The panel that the tray picture has to stand out from.
enum class PanelTone {
    Automatic, ///< not known: any panel
    Light,
    Dark,
};

/// Whose amount the tray picture shows where there are several accounts.
enum class IconSubject {
    Account, ///< one account's, see Preferences::iconAccount
    Gravest, ///< that of the account that needs attention most
    Sum, ///< all amounts together, once all are known
};

/// What the user can choose, apart from accounts and keys.
struct Preferences {
    static constexpr std::chrono::seconds ShortestPollInterval{15};
    static constexpr std::chrono::seconds LongestPollInterval{86'400};
    static constexpr Credits HighestMark = Credits::fromWhole(1'000'000'000);
    static constexpr std::chrono::hours LongestWarning{30 * 24};
    static constexpr std::chrono::days ShortestHistory{30};
    static constexpr std::chrono::days LongestHistory{36'500};
    static constexpr DollarRate HighestRate{1'000'000};

    Marks marks{};
    std::chrono::seconds pollInterval{300};
    DollarRate dollarRate{};
    std::chrono::hours runsOutWarning{24}; ///< how long before the credits run out to say so; 0 h: never
    std::chrono::days keepHistory{0}; ///< how long the history is kept; 0 d: for ever
    IconStyle iconStyle = IconStyle::Number;
    PanelTone panelTone = PanelTone::Automatic;
    bool hideWhileHealthy = false; ///< see presentation::trayStatus()
    Credits gaugeBudget{}; ///< the amount that fills the gauge; 0: what there was after the last top-up
    QuietHours quietHours{};
    IconSubject iconSubject = IconSubject::Account;
    QString iconAccount{}; ///< the id of the account that the picture shows; the first one's where there is none of it
    bool gravestFirst = false; ///< the menu lists the accounts by what needs attention, else in the user's order
    bool showsSum = false; ///< menu and tooltip show all amounts together; two entries may count the same credits twice
    EventSettings events{}; ///< who is sent the events

    /// \p marks moved into their range: 0 to HighestMark, and critical not over low.
    [[nodiscard]] static Marks validated(const Marks &marks);
    /// These preferences with every value moved into its range: marks as above,
    /// interval ShortestPollInterval to LongestPollInterval, rate 0 to HighestRate, warning 0 h to LongestWarning,
    /// history ShortestHistory to LongestHistory, where 0 d and less are for ever; budget 0 to HighestMark; quiet hours
    /// that are no time of day become the default ones.
    [[nodiscard]] Preferences validated() const;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

} // namespace domain
