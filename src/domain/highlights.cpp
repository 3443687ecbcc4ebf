// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/highlights.h"

#include "domain/flow.h"

#include <algorithm>

namespace domain {

void HighlightPicker::add(const Run &run)
{
    if (!isTimeKnown(run))
        return;
    const Mark mark{.run = run, .number = m_count++};
    if (!m_first) {
        m_first = m_last = m_lowest = m_highest = mark;
        return;
    }
    const Credits rise = flowBetween(m_last->run, run).income();
    if (rise > m_largestRise) {
        m_largestRise = rise;
        m_beforeTopUp = m_last;
        m_topUp = mark;
    }
    if (run.amount < m_lowest->run.amount)
        m_lowest = mark;
    if (run.amount > m_highest->run.amount)
        m_highest = mark;
    m_last = mark;
}

std::vector<Highlight> HighlightPicker::highlights() const
{
    std::vector<Mark> marks;
    for (const std::optional<Mark> &mark : {m_first, m_last, m_lowest, m_highest, m_beforeTopUp, m_topUp}) {
        if (mark)
            marks.push_back(*mark);
    }
    std::ranges::sort(marks, {}, &Mark::number);
    const auto isSame = [](const Mark &one, const Mark &other) { return one.number == other.number; };
    marks.erase(std::unique(marks.begin(), marks.end(), isSame), marks.end()); // Clang 14 has no ranges::unique
    std::vector<Highlight> highlights;
    qint64 expected = 0;
    for (const Mark &mark : marks) {
        highlights.push_back({.run = mark.run, .follows = mark.number == expected});
        expected = mark.number + 1;
    }
    return highlights;
}

} // namespace domain
