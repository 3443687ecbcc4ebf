// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/thinner.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace domain {

namespace {

/// In milliseconds. Exact for every time that is not absurd, and without a range to leave for those that are.
double distance(Instant from, Instant to)
{
    return static_cast<double>(to.time_since_epoch().count()) - static_cast<double>(from.time_since_epoch().count());
}

} // namespace

Thinner::Thinner(Instant from, Instant to, int columns)
    : m_from(from)
    , m_to(to)
    , m_columns(from <= to && columns > 0 ? static_cast<size_t>(columns) : 0)
{
}

void Thinner::add(const Run &run)
{
    if (m_columns.empty() || !isTimeKnown(run) || run.lastSeen < m_from || run.firstSeen > m_to)
        return;
    const ChartPoint begin{.at = std::max(run.firstSeen, m_from), .amount = run.amount};
    const ChartPoint end{.at = std::min(run.lastSeen, m_to), .amount = run.amount};
    addPoint(begin);
    if (end != begin)
        addPoint(end);
}

size_t Thinner::columnAt(Instant at) const
{
    const double columns = static_cast<double>(m_columns.size());
    const double time = distance(m_from, m_to) + 1; // the last instant is included
    return std::min(static_cast<size_t>(distance(m_from, at) * columns / time), m_columns.size() - 1);
}

void Thinner::addPoint(const ChartPoint &point)
{
    const Mark mark{.point = point, .number = m_count++};
    std::optional<Column> &column = m_columns[columnAt(point.at)];
    if (!column) {
        column = {.first = mark, .last = mark, .lowest = mark, .highest = mark};
        return;
    }
    if (point.at < column->first.point.at) // points come out of order when the clock was set back
        column->first = mark;
    if (point.at >= column->last.point.at)
        column->last = mark;
    if (point.amount < column->lowest.point.amount)
        column->lowest = mark;
    if (point.amount > column->highest.point.amount)
        column->highest = mark;
}

std::vector<ChartPoint> Thinner::points() const
{
    std::vector<ChartPoint> points;
    for (const std::optional<Column> &column : m_columns) {
        if (!column)
            continue;
        std::array<Mark, 4> marks{column->first, column->lowest, column->highest, column->last};
        std::ranges::sort(marks, {}, [](const Mark &mark) { return std::tuple(mark.point.at, mark.number); });
        const auto end =
            std::unique(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.number == b.number; });
        std::transform(marks.begin(), end, std::back_inserter(points), [](const Mark &mark) { return mark.point; });
    }
    return points;
}

} // namespace domain
