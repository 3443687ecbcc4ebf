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

QByteArray MetricsFeed::text(const AccountStates &accounts)
{
    MetricCounters counters;
    for (const AccountState &account : accounts) {
        if (const std::optional<domain::Flow> flow = m_flows.of(account.id))
            counters.flows.insert(account.id, *flow);
        counters.polls.insert(account.id, m_polls.of(account.id));
    }
    return metricsText(accounts, counters, QStringLiteral(CREDITS_VERSION));
}

} // namespace feeds
