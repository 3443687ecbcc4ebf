// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/preferences.h"

namespace gui {

/// What the welcome and the settings dialog edit.
struct SettingsDraft {
    domain::ConfiguredAccount account; ///< what the environment gave is shown as such and cannot be edited
    domain::Preferences preferences;
    bool startAtLogin = false;
    bool isDemo = false; ///< then the same goes for all that the demo sets: key, address, start at login

    friend bool operator==(const SettingsDraft &, const SettingsDraft &) = default;
};

} // namespace gui
