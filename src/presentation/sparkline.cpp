// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sparkline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr int Levels = 8;

QChar block(domain::Credits amount, domain::Credits lowest, domain::Credits highest)
{
    constexpr char16_t lowestBlock = u'\u2581';
    const auto range = static_cast<double>(highest.micros()) - static_cast<double>(lowest.micros());
    const double share = static_cast<double>(amount.micros()) - static_cast<double>(lowest.micros());
    const int level = range > 0 ? qRound(share / range * (Levels - 1)) : Levels / 2 - 1;
    return QChar(static_cast<char16_t>(lowestBlock + level));
}

} // namespace

Sparkline::Sparkline(domain::Instant from, domain::Instant to, int columns)
    : m_from(from)
    , m_to(to)
    , m_columns(columns)
{
}

void Sparkline::add(const domain::Run &run)
{
    if (!m_thinner || run.stretch != m_stretch) {
        m_from = std::max(m_from, run.firstSeen);
        m_stretch = run.stretch;
        m_thinner.emplace(m_from, m_to, m_columns);
    }
    m_thinner->add(run);
}

std::optional<Sparkline::Drawing> Sparkline::drawing() const
{
    const std::vector<domain::ChartPoint> points = m_thinner ? m_thinner->points() : std::vector<domain::ChartPoint>();
    if (points.empty())
        return std::nullopt;
    const auto [lowest, highest] = std::ranges::minmax(points, {}, &domain::ChartPoint::amount);
    Drawing drawing{.blocks = {}, .lowest = lowest.amount, .highest = highest.amount};
    const auto width = (m_to - m_from) / m_columns;
    auto point = points.begin();
    for (int column = 1; column <= m_columns; ++column) {
        const domain::Instant end = column == m_columns ? m_to : m_from + column * width;
        while (std::next(point) != points.end() && std::next(point)->at <= end)
            ++point;
        drawing.blocks += block(point->amount, drawing.lowest, drawing.highest);
    }
    return drawing;
}

} // namespace presentation
