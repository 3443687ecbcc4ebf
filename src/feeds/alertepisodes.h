// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alert.h"
#include "domain/alertmemory.h"

#include <QString>

#include <map>
#include <utility>

namespace feeds {

/// Decides which alerts are news. An alert that could not be shown is raised again by later decisions, until it is
/// delivered or not true any more; it is news only the first time. An alert ends only if it began.
class AlertEpisodes {
public:
    /// Takes up what an earlier run has raised and delivered, so that its end is noticed.
    void resume(const QString &accountId, domain::AlertMemory memory);
    /// \p alert was raised. \returns whether it is news.
    [[nodiscard]] bool raise(const QString &accountId, const domain::Alert &alert);
    /// The alert of \p topic was delivered: from now on it is not raised again, but may be anew.
    void deliver(const QString &accountId, domain::AlertTopic topic);
    /// The alerts of \p topic have ended. \returns whether that is the end of something; good news has none.
    [[nodiscard]] bool end(const QString &accountId, domain::AlertTopic topic);

private:
    struct Episode {
        domain::Alert::Kind kind{};
        bool isDelivered = false;
    };
    using Subject = std::pair<QString, domain::AlertTopic>; ///< the account's id, and what the alert is about

    std::map<Subject, Episode> m_episodes;
};

} // namespace feeds
