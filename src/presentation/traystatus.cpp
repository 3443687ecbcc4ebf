// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/traystatus.h"

namespace presentation {

namespace {

using domain::TrayStatus;

bool runsOutSoon(const TrayInput &input)
{
    return input.state.forecast && input.state.forecast->left < input.preferences.runsOutWarning;
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

TrayStatus trayStatus(const TrayView &view, const TrayInput &input)
{
    if (!input.preferences.hideWhileHealthy)
        return TrayStatus::Active;
    const TrayStatus status = statusOf(view.face);
    const bool isWorthSeeing = view.stale || !view.snoozeLine.isEmpty() || runsOutSoon(input);
    return status == TrayStatus::Passive && isWorthSeeing ? TrayStatus::Active : status;
}

} // namespace presentation
