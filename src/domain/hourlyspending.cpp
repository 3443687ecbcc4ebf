// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hourlyspending.h"

#include <algorithm>
#include <utility>

using std::chrono::hours;

namespace domain {

namespace {

HourlySpending::Hour hourOf(Instant instant)
{
    return std::chrono::floor<hours>(instant);
}

/// The share of \p hour that lies between \p since and \p until.
double shareBetween(HourlySpending::Hour hour, Instant since, Instant until)
{
    const auto within = std::min<Instant>(hour + hours(1), until) - std::max<Instant>(hour, since);
    return std::max(0.0, std::chrono::duration<double, hours::period>(within).count());
}

} // namespace

void HourlySpending::add(const Run &run)
{
    const std::optional<Run> before = std::exchange(m_last, run);
    if (!before || before->stretch != run.stretch) {
        startAt(run.firstSeen);
    } else {
        const Flow flow = flowBetween(*before, run);
        const Instant since = m_newest;
        advanceTo(run.firstSeen);
        spread(static_cast<double>(flow.spent.micros()), since);
        takeBack(static_cast<double>(flow.refunded.micros()));
    }
    advanceTo(run.lastSeen);
}

double HourlySpending::knownShareOf(Hour hour) const
{
    return shareBetween(hour, m_oldest, m_newest);
}

double HourlySpending::spentIn(Hour hour) const
{
    const bool isKept = hour <= hourOf(m_newest) && hour >= hourOf(m_oldest);
    return isKept ? m_spent.at(slotOf(hour)) : 0;
}

size_t HourlySpending::slotOf(Hour hour)
{
    constexpr hours::rep size = Memory.count() + 1;
    const hours::rep remainder = hour.time_since_epoch().count() % size;
    return static_cast<size_t>(remainder < 0 ? remainder + size : remainder);
}

void HourlySpending::startAt(Instant instant)
{
    m_spent.fill(0);
    m_oldest = instant;
    m_newest = instant;
}

void HourlySpending::advanceTo(Instant instant)
{
    if (instant <= m_newest)
        return;
    const Hour oldestKept = hourOf(instant) - Memory;
    for (Hour hour = std::max(hourOf(m_newest) + hours(1), oldestKept); hour <= hourOf(instant); hour += hours(1))
        m_spent.at(slotOf(hour)) = 0;
    m_newest = instant;
    m_oldest = std::max<Instant>(m_oldest, oldestKept);
}

/// Spends \p micros evenly between \p since and now; at once where no time has passed.
void HourlySpending::spread(double micros, Instant since)
{
    if (micros <= 0)
        return;
    const double length = std::chrono::duration<double, hours::period>(m_newest - since).count();
    if (length <= 0) {
        m_spent.at(slotOf(hourOf(m_newest))) += micros;
        return;
    }
    for (Hour hour = hourOf(std::max(since, m_oldest)); hour <= hourOf(m_newest); hour += hours(1))
        m_spent.at(slotOf(hour)) += micros * shareBetween(hour, since, m_newest) / length;
}

void HourlySpending::takeBack(double micros)
{
    for (Hour hour = hourOf(m_newest); micros > 0 && hour >= hourOf(m_oldest); hour -= hours(1)) {
        double &spent = m_spent.at(slotOf(hour));
        const double taken = std::min(spent, micros);
        spent -= taken;
        micros -= taken;
    }
}

} // namespace domain
