// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inquiry.h"

namespace cli {

Inquiry::Inquiry(const std::vector<domain::ConfiguredAccount> &accounts, const monitor::BalanceSourceFactory &sources)
    : m_pending(accounts.size())
{
    for (const domain::ConfiguredAccount &configured : accounts) {
        const std::size_t index = m_findings.size();
        m_findings.push_back({.account = configured.account, .state = {}, .ownMarks = configured.ownMarks});
        m_sources.push_back(sources(configured.account, *configured.key));
        connect(m_sources.back().get(), &monitor::BalanceSource::responded, this,
                [this, index](const domain::Outcome &outcome) { take(index, outcome); });
    }
}

void Inquiry::start()
{
    for (const std::unique_ptr<monitor::BalanceSource> &source : m_sources)
        source->fetch();
}

void Inquiry::take(std::size_t index, const domain::Outcome &outcome)
{
    Finding &finding = m_findings.at(index);
    finding.state = domain::after(finding.state, outcome);
    if (--m_pending == 0)
        Q_EMIT finished(m_findings);
}

} // namespace cli
