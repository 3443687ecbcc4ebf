// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alertmemory.h"

#include <optional>
#include <vector>

namespace domain {

/// The alerts of an account that were raised and are not delivered yet, at most one per topic. decide() raises them
/// with every decision until they are; this keeps apart which of them are on their way and which have failed. Not
/// stored: after a restart they are raised again.
class AlertsUnderway {
public:
    /// Takes in \p decision. \returns it without the alerts that are on their way already, and with the topics closed
    /// that it does not call for any more.
    [[nodiscard]] AlertDecision merge(AlertDecision decision);
    /// The alert about \p about is delivered. \returns it, if there is one, also after it has failed: a stand-in for
    /// the notification service may have delivered it.
    std::optional<Alert> takeDelivered(AlertTopic about);
    /// The alert about \p about could not be delivered; the next decision raises it again.
    void fail(AlertTopic about);

private:
    struct Underway {
        Alert alert;
        bool failed = false;
    };

    [[nodiscard]] std::vector<Underway>::iterator find(AlertTopic about);

    std::vector<Underway> m_alerts;
};

} // namespace domain
