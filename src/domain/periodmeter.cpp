// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/periodmeter.h"

#include "domain/unseenbegin.h"

namespace domain {

PeriodMeter::PeriodMeter(Instant begin)
    : m_begin(begin)
    , m_flows({begin, Instant::max()})
{
}

void PeriodMeter::add(const Run &run)
{
    if (m_last && m_last->stretch != run.stretch)
        *this = PeriodMeter(m_begin);
    m_flows.add(run);
    if (!m_last && m_begin < run.firstSeen)
        m_since = run.firstSeen;
    else if (m_last && mayReachBackBefore(m_begin, *m_last, run))
        m_since = m_last->lastSeen;
    if (m_begin < run.lastSeen && (m_last || run.firstSeen < run.lastSeen))
        m_isMeasured = true;
    m_last = run;
}

std::optional<PeriodSpending> PeriodMeter::spending() const
{
    if (!m_isMeasured)
        return std::nullopt;
    return PeriodSpending{.spent = m_flows.flows().front().netSpent(), .since = m_since};
}

} // namespace domain
