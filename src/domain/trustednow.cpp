// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/trustednow.h"

#include <algorithm>

namespace domain {

void TrustedNow::add(const Run &run)
{
    if (!isTimeKnown(run))
        return;
    if (m_last && run.firstSeen - *m_last > std::chrono::days(1))
        m_silences.push_back({.begin = *m_last, .end = run.firstSeen});
    m_first = m_first.value_or(run.firstSeen);
    m_last = std::max(m_last.value_or(run.lastSeen), run.lastSeen);
}

std::optional<Instant> TrustedNow::time() const
{
    const auto doubtful = std::ranges::find_if(m_silences, [this](const Silence &silence) {
        return *m_last - silence.end < std::min<std::chrono::milliseconds>(silence.end - silence.begin, Memory);
    });
    return doubtful == m_silences.end() ? m_last : doubtful->begin;
}

bool TrustedNow::isLong() const
{
    return m_last && *m_last - *m_first >= Memory;
}

} // namespace domain
