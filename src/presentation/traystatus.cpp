// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/traystatus.h"

namespace presentation {

namespace {

using domain::TrayStatus;

bool runsOutSoon(const domain::AccountSnapshot &account, std::chrono::hours warning)
{
    return account.state.forecast && account.state.forecast->left < warning;
}

TrayStatus statusOf(Face face)
{
    switch (face) {
    case Face::Waiting:
    case Face::Healthy:
        return TrayStatus::Passive;
    case Face::NotConfigured: // which is the user's to mend, but may be what they want
    case Face::Low:
    case Face::Offline:
    case Face::ServiceTrouble:
        return TrayStatus::Active;
    case Face::Critical:
    case Face::Depleted:
    case Face::KeyTrouble:
        return TrayStatus::NeedsAttention;
    }
    Q_UNREACHABLE();
}

} // namespace

TrayStatus trayStatus(Face face, const domain::AccountSnapshot &account, const domain::Preferences &preferences)
{
    if (!preferences.hideWhileHealthy)
        return TrayStatus::Active;
    const TrayStatus status = statusOf(face);
    const bool isWorthSeeing = account.isStale || account.snooze || runsOutSoon(account, preferences.runsOutWarning);
    return status == TrayStatus::Passive && isWorthSeeing ? TrayStatus::Active : status;
}

} // namespace presentation
