// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/alert.h"

#include <QtGlobal>

#include <algorithm>

namespace domain {

AlertTopic topic(Alert::Kind kind)
{
    switch (kind) {
    case Alert::Kind::LowMark:
    case Alert::Kind::CriticalMark:
    case Alert::Kind::Depleted:
    case Alert::Kind::RunsOutSoon:
    case Alert::Kind::ToppedUp:
        return AlertTopic::Balance;
    case Alert::Kind::KeyRefused:
    case Alert::Kind::KeyCapReached:
        return AlertTopic::Key;
    }
    Q_UNREACHABLE();
}

bool hasTopic(const std::vector<Alert> &alerts, AlertTopic wanted)
{
    return std::ranges::any_of(alerts, [wanted](const Alert &alert) { return topic(alert.kind) == wanted; });
}

} // namespace domain
