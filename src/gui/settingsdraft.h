// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/preferences.h"
#include "monitor/sameaccounts.h"

#include <QStringList>

#include <vector>

namespace gui {

/// What the welcome and the settings dialog edit.
struct SettingsDraft {
    /// At least one, in the user's order. What the environment gave to the first is shown as such and cannot be edited.
    std::vector<domain::ConfiguredAccount> accounts = std::vector<domain::ConfiguredAccount>(1);
    QStringList historiesToForget{}; ///< ids of removed accounts whose history is to be deleted
    std::vector<monitor::AccountPair> lookalikes{}; ///< accounts that may be one, see domain::showSameBalance()
    QStringList idsWithHistory{}; ///< of all accounts that have one, removed ones too
    domain::Preferences preferences;
    bool startAtLogin = false;
    bool isDemo = false; ///< then the same goes for all that the demo sets: key, address, start at login

    friend bool operator==(const SettingsDraft &, const SettingsDraft &) = default;
};

} // namespace gui
