// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/traystatus.h"
#include "presentation/accountview.h"

#include <QStringList>

#include <vector>

namespace presentation {

/// What the tray picture is painted from.
struct IconView {
    QString accountId = {}; ///< whose amount it shows; empty for that of all accounts
    Face face = Face::NotConfigured;
    bool stale = false;
    QString amount = {}; ///< compact; "–" where none is known
    std::optional<double> share = std::nullopt; ///< left in the gauge, 0 to 1; none when not known
    domain::IconStyle style = domain::IconStyle::Number;
    domain::PanelTone tone = domain::PanelTone::Automatic;
    bool troubleElsewhere = false; ///< an account that the picture does not show needs attention

    friend bool operator==(const IconView &, const IconView &) = default;
};

/// All that the program shows at one instant, as values: every face is made from this alone, so that no two can
/// disagree.
struct ProgramView {
    IconView icon = {};
    domain::TrayStatus status = domain::TrayStatus::Active; ///< see trayStatus()
    QString toolTip = {}; ///< plain text: the program's name or account, then a line each; see programView()
    std::vector<AccountView> accounts = {}; ///< at least one, in the order in which they are listed
    std::optional<AccountView> total = std::nullopt; ///< of all accounts together, with an empty id; none of a lone one
    QString sumLine = {}; ///< "All accounts: 4,415.86 credits"; empty unless it was asked for and all amounts are known
    QString snoozeLine = {}; ///< "Alerts are snoozed until 15:05", of whom if not of all; empty while none are
    QString demoMark = {}; ///< "Demo, not a real balance – the credits are running low"; empty for a real one
    QString copyText = {}; ///< what Copy balance copies; empty without a reading
    std::chrono::milliseconds longestSilence{}; ///< between two readings that a chart joins
    domain::DollarRate dollarRate{};

    friend bool operator==(const ProgramView &, const ProgramView &) = default;
};

/// The picture of \p account alone, in the style and for the panel of \p icon.
[[nodiscard]] IconView iconOf(const AccountView &account, const IconView &icon);
/// Whether there is an account that can be asked.
[[nodiscard]] bool isConfigured(const ProgramView &view);

/// The view of \p accounts (one at least) in the words and number forms of \p locale.
/// \param isDemo  whether the balance comes from the stand-in service.
///
/// The picture shows what Preferences::iconSubject says. That another account is in trouble is said beside it, unless
/// it is the same trouble of network or service. The sum counts the accounts that have a key, and is known once each of
/// them was read; it is that of the last amounts, so it is as old as the oldest of them.
[[nodiscard]] ProgramView programView(const domain::AccountSnapshots &accounts, const ViewContext &context, bool isDemo,
                                      const QLocale &locale);

/// What each of \p accounts is called on the screen, in their order: its name, or "Account 2" by its id where it has
/// none; with the id behind it where names are alike. A lone account without a name needs none.
[[nodiscard]] QStringList shownNames(const std::vector<domain::Account> &accounts);

} // namespace presentation
