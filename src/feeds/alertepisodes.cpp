// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/alertepisodes.h"

#include <optional>

namespace feeds {

using domain::AlertTopic;

void AlertEpisodes::resume(const QString &accountId, domain::AlertMemory memory)
{
    for (const AlertTopic topic : {AlertTopic::Balance, AlertTopic::Key}) {
        if (const std::optional<domain::Alert::Kind> kind = memory.shown(topic))
            m_episodes[{accountId, topic}] = {.kind = *kind, .isDelivered = true};
    }
}

bool AlertEpisodes::raise(const QString &accountId, const domain::Alert &alert)
{
    const Subject subject(accountId, domain::topic(alert.kind));
    const auto known = m_episodes.find(subject);
    if (known != m_episodes.end() && known->second.kind == alert.kind && !known->second.isDelivered)
        return false;
    m_episodes[subject] = {.kind = alert.kind};
    return true;
}

void AlertEpisodes::deliver(const QString &accountId, AlertTopic topic)
{
    if (const auto known = m_episodes.find({accountId, topic}); known != m_episodes.end())
        known->second.isDelivered = true;
}

bool AlertEpisodes::end(const QString &accountId, AlertTopic topic)
{
    const auto ended = m_episodes.extract({accountId, topic});
    return !ended.empty() && ended.mapped().kind != domain::Alert::Kind::ToppedUp;
}

} // namespace feeds
