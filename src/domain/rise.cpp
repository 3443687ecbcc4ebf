// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rise.h"

#include <algorithm>
#include <utility>

namespace domain {

namespace {

constexpr std::chrono::hours RefundWindow{24};
constexpr std::chrono::hours JustNow{1};

/// \p peak and a twentieth of it: what a top-up has to exceed.
Credits clearlyAbove(Credits peak)
{
    return peak + Credits::fromMicros(std::max(peak, Credits()).micros() / 20);
}

} // namespace

std::optional<Rise> RiseClassifier::add(const Run &run)
{
    if (m_last && m_last->stretch != run.stretch)
        startAnew();
    const Credits before = m_last ? m_last->amount : run.amount;
    const bool isGap = m_last && run.firstSeen - m_last->lastSeen > JustNow;
    m_last = run;
    moveTo(run.firstSeen, before);
    std::optional<Rise> rise;
    if (run.amount > before)
        rise = run.rise ? run.rise : std::optional(classified(before, run.amount));
    note(before, run.amount, rise, isGap);
    return rise;
}

void RiseClassifier::startAnew()
{
    m_hours.clear();
    m_days.clear();
    m_knownSince.reset();
    m_last.reset();
}

/// Opens the hour and the day of \p at, which begin with \p amount, and drops those that are over. What was seen later
/// by a clock that was ahead was seen just before.
void RiseClassifier::moveTo(Instant at, Credits amount)
{
    m_knownSince = std::min(m_knownSince.value_or(at), at);
    const Hour hour = std::chrono::floor<std::chrono::hours>(at);
    for (HourOfDrops &later : m_hours)
        later.begin = std::min(later.begin, hour);
    if (m_hours.empty() || m_hours.back().begin < hour)
        m_hours.push_back({.begin = hour, .spent = {}, .refunded = {}, .largestDrop = {}, .highest = amount});
    while (m_hours.front().begin + RefundWindow < m_hours.back().begin)
        m_hours.pop_front();
    const Day day = std::chrono::floor<std::chrono::days>(at);
    for (DayOfBalances &later : m_days)
        later.begin = std::min(later.begin, day);
    if (m_days.empty() || m_days.back().begin < day)
        m_days.push_back({.begin = day, .highest = amount});
    while (m_days.front().begin + Memory < m_days.back().begin)
        m_days.pop_front();
}

Rise RiseClassifier::classified(Credits before, Credits after) const
{
    const Credits rise = after - before;
    Credits toGiveBack;
    Credits spentJustNow;
    Credits largestDrop;
    Credits highest = before;
    for (const HourOfDrops &hour : m_hours) {
        toGiveBack = toGiveBack + hour.spent - hour.refunded;
        if (hour.begin + JustNow >= m_hours.back().begin)
            spentJustNow = spentJustNow + hour.spent - hour.refunded;
        largestDrop = std::max(largestDrop, hour.largestDrop);
        highest = std::max(highest, hour.highest);
    }
    if (rise <= toGiveBack && after <= highest && rise <= std::max(largestDrop, spentJustNow))
        return Rise::Refund;
    const Credits peak = std::ranges::max_element(m_days, {}, &DayOfBalances::highest)->highest;
    const bool isLarge = rise >= Credits::fromMicros(peak.micros() / 2);
    const bool isDayKnown = m_last->firstSeen - *m_knownSince >= RefundWindow;
    const bool isTopUp = (isDayKnown && after > clearlyAbove(peak)) || (rise > toGiveBack && isLarge);
    return isTopUp ? Rise::TopUp : Rise::CameIn;
}

void RiseClassifier::note(Credits before, Credits amount, std::optional<Rise> rise, bool isGap)
{
    HourOfDrops &hour = m_hours.back();
    if (amount < before) {
        hour.spent = hour.spent + (before - amount);
        if (!isGap) // else it may be many jobs
            hour.largestDrop = std::max(hour.largestDrop, before - amount);
    }
    if (rise == Rise::Refund)
        hour.refunded = hour.refunded + (amount - before);
    hour.highest = std::max(hour.highest, amount);
    m_days.back().highest = std::max(m_days.back().highest, amount);
}

} // namespace domain
