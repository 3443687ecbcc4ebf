// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/balancechartaxes.h"

#include "presentation/timeticks.h"
#include "presentation/wording.h"

#include <algorithm>
#include <cmath>

namespace gui {

double key(domain::Instant at)
{
    return static_cast<double>(at.time_since_epoch().count()) / 1000;
}

domain::Instant instant(double key)
{
    return domain::Instant(std::chrono::milliseconds(std::llround(key * 1000)));
}

TimeTicker::TimeTicker(const QCPAxisRect &rect)
    : m_rect(rect)
{
}

void TimeTicker::generate(const QCPRange &range, const QLocale &locale, QChar /*formatChar*/, int /*precision*/,
                          QVector<double> &ticks, QVector<double> *subTicks, QVector<QString> *tickLabels)
{
    ticks.clear();
    if (subTicks)
        subTicks->clear();
    if (tickLabels)
        tickLabels->clear();
    // Ticks come before the layout, so after a resize the rect still has its former width; its margins hardly change.
    const int width = m_rect.parentPlot()->viewport().width() - m_rect.margins().left() - m_rect.margins().right();
    const double share = static_cast<double>(m_labelWidth) / std::max(width, m_labelWidth);
    const std::chrono::milliseconds spacing(std::llround(range.size() * share * 1000));
    for (const presentation::TimeTick &tick :
         presentation::timeTicks(instant(range.lower), instant(range.upper), spacing, m_zone, locale)) {
        ticks.append(key(tick.at));
        if (tickLabels)
            tickLabels->append(tick.label);
    }
}

QString AmountTicker::getTickLabel(double tick, const QLocale &locale, QChar /*formatChar*/, int /*precision*/)
{
    const auto micros = std::llround(tick * static_cast<double>(domain::Credits::MicrosPerCredit));
    return presentation::amountText(domain::Credits::fromMicros(micros), locale);
}

} // namespace gui
