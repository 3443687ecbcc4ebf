// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stretch.h"

#include "domain/flow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

QString balanceSource(const Account &account, const ApiKey &key)
{
    QUrl address = account.endpoint;
    if (address.path() == "/"_L1)
        address.setPath({}); // which StripTrailingSlash leaves
    return key.fingerprint() + u' ' + address.toString(QUrl::StripTrailingSlash);
}

void AccountPace::add(const Run &run)
{
    if (!m_last || m_last->stretch != run.stretch) {
        m_first = run;
        m_spent = m_largestDrop = {};
    } else {
        const Credits drop = flowBetween(*m_last, run).spent;
        m_spent = m_spent + drop;
        m_largestDrop = std::max(m_largestDrop, drop);
    }
    m_last = run;
}

bool AccountPace::allows(Credits amount, Instant at) const
{
    if (!m_last || amount > m_last->amount)
        return false;
    const Credits drop = m_last->amount - amount;
    if (drop <= m_largestDrop)
        return true;
    const auto known = static_cast<double>((m_last->lastSeen - m_first->firstSeen).count());
    const auto since = static_cast<double>(std::max(at - m_last->lastSeen, std::chrono::milliseconds::zero()).count());
    return known > 0 && static_cast<double>(drop.micros()) <= 2 * static_cast<double>(m_spent.micros()) * since / known;
}

} // namespace domain
