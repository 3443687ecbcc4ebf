// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/metricsfeed.h"

namespace feeds {

MetricsFeed::MetricsFeed(const monitor::HistoryReader &history, domain::Instant since, QObject *parent)
    : QObject(parent)
    , m_flows(history, since)
{
}

void MetricsFeed::countPollsOf(const monitor::Accounts &accounts)
{
    connect(
        &accounts, &monitor::Accounts::answered, this,
        [this](const domain::Account &account, const domain::BalanceState &state) { m_polls.add(account.id, state); });
}

std::optional<domain::Flow> MetricsFeed::flowOf(const AccountState &account)
{
    const auto counted = m_counted.constFind(account.id);
    if (counted != m_counted.constEnd() && counted->observedAt == account.observedAt)
        return counted->flow;
    const std::optional<domain::Flow> flow = m_flows.of(account.id);
    if (flow)
        m_counted.insert(account.id, {.observedAt = account.observedAt, .flow = *flow});
    return flow;
}

QByteArray MetricsFeed::text(const AccountStates &accounts)
{
    MetricCounters counters;
    for (const AccountState &account : accounts) {
        if (const std::optional<domain::Flow> flow = flowOf(account))
            counters.flows.insert(account.id, *flow);
        counters.polls.insert(account.id, m_polls.of(account.id));
    }
    return metricsText(accounts, counters, QStringLiteral(CREDITS_VERSION));
}

} // namespace feeds
