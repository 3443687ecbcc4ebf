// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/overviewtotal.h"

#include <algorithm>

namespace presentation {

namespace {

/// One account's curve, followed point by point in the order of time.
class Cursor {
public:
    explicit Cursor(const BalanceCurve &curve)
        : m_points(&curve.points)
        , m_longestSilence(curve.span.longestSilence)
    {
    }

    [[nodiscard]] std::optional<domain::Instant> nextAt() const
    {
        return m_next < m_points->size() ? std::optional(m_points->at(m_next).at) : std::nullopt;
    }
    void advanceTo(domain::Instant at)
    {
        while (m_next < m_points->size() && m_points->at(m_next).at <= at)
            ++m_next;
    }
    /// The amount at the point that was reached last.
    [[nodiscard]] domain::Credits amount() const { return m_points->at(m_next - 1).amount; }
    /// Whether the amount of the point that was reached last is known to hold until \p at, which is not after the next.
    [[nodiscard]] bool holdsUntil(domain::Instant at) const
    {
        if (m_next == 0)
            return false;
        const domain::Instant reached = m_points->at(m_next - 1).at;
        const bool isLast = m_next == m_points->size();
        return reached == at || (isLast ? at - reached <= m_longestSilence : !m_points->at(m_next).afterGap);
    }

private:
    const std::vector<CurvePoint> *m_points;
    std::chrono::milliseconds m_longestSilence;
    std::size_t m_next = 0;
};

/// The earliest point that none of \p cursors has reached.
std::optional<domain::Instant> nextOf(const std::vector<Cursor> &cursors)
{
    std::optional<domain::Instant> earliest;
    for (const Cursor &cursor : cursors) {
        const std::optional<domain::Instant> at = cursor.nextAt();
        if (at && (!earliest || *at < *earliest))
            earliest = at;
    }
    return earliest;
}

domain::Credits sumOf(const std::vector<Cursor> &cursors)
{
    domain::Credits sum;
    for (const Cursor &cursor : cursors)
        sum = sum + cursor.amount();
    return sum;
}

/// Draws the sum as if it were the history of one account.
BalanceCurve totalCurve(const std::vector<Overview> &parts)
{
    std::vector<Cursor> cursors;
    std::vector<TopUpMark> topUps;
    for (const Overview &part : parts) {
        cursors.emplace_back(part.curve);
        topUps.insert(topUps.end(), part.curve.topUps.begin(), part.curve.topUps.end());
    }
    std::ranges::sort(topUps, {}, &TopUpMark::at);

    CurvePass pass(parts.front().curve.span);
    std::vector<TopUpMark> marks;
    auto topUp = topUps.begin();
    for (auto at = nextOf(cursors); at;) {
        for (Cursor &cursor : cursors)
            cursor.advanceTo(*at);
        const std::optional<domain::Instant> next = nextOf(cursors);
        const auto isKnownAt = [&cursors](domain::Instant instant) {
            return std::ranges::all_of(cursors, [instant](const Cursor &one) { return one.holdsUntil(instant); });
        };
        const bool isKnown = isKnownAt(*at);
        if (isKnown) {
            const bool lasts = next && isKnownAt(*next);
            pass.add(domain::Run{.amount = sumOf(cursors), .firstSeen = *at, .lastSeen = lasts ? *next : *at});
        }
        for (; topUp != topUps.end() && topUp->at <= *at; ++topUp) {
            if (isKnown)
                marks.push_back(
                    {.at = topUp->at, .rise = topUp->rise, .balance = sumOf(cursors), .isBought = topUp->isBought});
        }
        at = next;
    }
    BalanceCurve total = pass.curve();
    // Where a run begins as the one before it ends. Clang 14 has no ranges::unique.
    total.points.erase(std::unique(total.points.begin(), total.points.end()), total.points.end());
    total.topUps = marks;
    total.unclearRise.reset();
    return total;
}

using Period = std::optional<domain::PeriodSpending> Spending::*;

/// When all of \p parts that are known count from, and not before \p usual.
domain::Instant commonBeginning(const std::vector<Overview> &parts, Period period, domain::Instant usual)
{
    for (const Overview &part : parts) {
        const std::optional<domain::PeriodSpending> &spending = part.spending.*period;
        if (spending && spending->since)
            usual = std::max(usual, *spending->since);
    }
    return usual;
}

/// What all of \p parts have spent in \p period; nullopt where that is not known of each of them.
std::optional<domain::PeriodSpending> totalOf(const std::vector<Overview> &parts, Period period)
{
    domain::PeriodSpending total;
    for (const Overview &part : parts) {
        const std::optional<domain::PeriodSpending> &spending = part.spending.*period;
        if (!spending)
            return std::nullopt;
        total.spent = total.spent + spending->spent;
        total.since = std::max(total.since, spending->since);
    }
    return total;
}

} // namespace

SpendingBeginnings commonBeginnings(const std::vector<Overview> &parts, const SpendingBeginnings &usual)
{
    return {.thirtyDays = commonBeginning(parts, &Spending::thirtyDays, usual.thirtyDays),
            .sevenDays = commonBeginning(parts, &Spending::sevenDays, usual.sevenDays),
            .today = commonBeginning(parts, &Spending::today, usual.today)};
}

Overview totalOf(const std::vector<Overview> &parts)
{
    return {.curve = totalCurve(parts),
            .spending = {.today = totalOf(parts, &Spending::today),
                         .sevenDays = totalOf(parts, &Spending::sevenDays),
                         .thirtyDays = totalOf(parts, &Spending::thirtyDays)}};
}

} // namespace presentation
