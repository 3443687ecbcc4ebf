// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/alertsunderway.h"

#include <algorithm>
#include <utility>

namespace domain {

AlertDecision AlertsUnderway::merge(AlertDecision decision)
{
    const std::vector<Underway> before = std::exchange(m_alerts, {});
    for (const Alert &raised : decision.raised)
        m_alerts.push_back({.alert = raised});
    for (const Underway &old : before) {
        const AlertTopic about = topic(old.alert.kind);
        if (std::ranges::find(decision.closed, about) != decision.closed.end())
            continue;
        const auto raised = find(about);
        if (raised == m_alerts.end()) {
            decision.memory.shown(about).reset(); // it may have replaced what was shown
            decision.closed.push_back(about);
        } else if (raised->alert.kind == old.alert.kind && !old.failed) {
            std::erase_if(decision.raised, [about](const Alert &alert) { return topic(alert.kind) == about; });
        }
    }
    return decision;
}

std::optional<Alert> AlertsUnderway::takeDelivered(AlertTopic about)
{
    const auto found = find(about);
    if (found == m_alerts.end())
        return std::nullopt;
    const Alert alert = found->alert;
    m_alerts.erase(found);
    return alert;
}

void AlertsUnderway::fail(AlertTopic about)
{
    if (const auto found = find(about); found != m_alerts.end())
        found->failed = true;
}

std::vector<AlertsUnderway::Underway>::iterator AlertsUnderway::find(AlertTopic about)
{
    return std::ranges::find_if(m_alerts,
                                [about](const Underway &underway) { return topic(underway.alert.kind) == about; });
}

} // namespace domain
