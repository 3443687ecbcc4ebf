// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/overview.h"

#include "domain/localday.h"

#include <algorithm>

namespace presentation {

namespace {

double milliseconds(domain::Instant from, domain::Instant to)
{
    return static_cast<double>(to.time_since_epoch().count()) - static_cast<double>(from.time_since_epoch().count());
}

/// The beginning of so many calendar days up to today, which is among them.
domain::Instant beginningOfDays(int days, domain::Instant now, const QTimeZone &zone)
{
    return domain::beginningOf(domain::localDayAt(now, zone).date.addDays(1 - days), zone);
}

} // namespace

std::optional<CurvePoint> BalanceCurve::pointAt(domain::Instant at) const
{
    const auto next = std::ranges::upper_bound(points, at, {}, &CurvePoint::at);
    return next == points.begin() ? std::nullopt : std::optional(*std::prev(next));
}

std::optional<domain::SourceChange> keyChangeIn(const std::vector<domain::SourceChange> &changes, const CurveSpan &span)
{
    const auto newest = [&changes](const auto &fits) {
        const auto found = std::ranges::find_if(changes.rbegin(), changes.rend(), fits);
        return found == changes.rend() ? std::nullopt : std::optional(*found);
    };
    const auto undecided = newest([](const domain::SourceChange &change) { return !change.isSameAccount; });
    return undecided ? undecided : newest([&span](const domain::SourceChange &change) {
        return span.from <= change.at && change.at <= span.to;
    });
}

CurvePass::CurvePass(const CurveSpan &span)
    : m_span(span)
    , m_columnWidth(milliseconds(span.from, span.to) / std::max(span.columns, 1))
    , m_thinner(span.from, span.to, span.columns)
{
}

void CurvePass::add(const domain::Run &run)
{
    add(domain::Highlight{.run = run});
}

void CurvePass::add(const domain::Highlight &highlight)
{
    const domain::Run &run = highlight.run;
    if (!domain::isTimeKnown(run))
        return;
    m_thinner.add(run);
    if (highlight.follows && m_last && m_span.from <= run.firstSeen && run.firstSeen <= m_span.to)
        addStep(*m_last, run);
    m_last = run;
}

void CurvePass::addStep(const domain::Run &before, const domain::Run &after)
{
    const double silence = milliseconds(before.lastSeen, after.firstSeen);
    // What is narrower than a column cannot be seen.
    const bool isGap = silence > m_columnWidth && silence > static_cast<double>(m_span.longestSilence.count());
    const bool isOther = before.stretch != after.stretch;
    if (isGap || isOther)
        m_gapEnds.push_back(after.firstSeen);
    if (isOther)
        m_stretchBegins.push_back(after.firstSeen);
    noteUnclear(before, after);
    const domain::Flow flow = domain::flowBetween(before, after);
    if (flow.income() > domain::Credits())
        mark({.at = after.firstSeen,
              .rise = flow.income(),
              .balance = after.amount,
              .isBought = flow.toppedUp > domain::Credits()});
}

void CurvePass::mark(const TopUpMark &topUp)
{
    if (m_topUps.empty() || milliseconds(m_topUps.back().at, topUp.at) >= m_columnWidth)
        m_topUps.push_back(topUp);
    else if (topUp.rise > m_topUps.back().rise)
        m_topUps.back() = topUp;
}

void CurvePass::noteUnclear(const domain::Run &before, const domain::Run &after)
{
    const bool isUnclear = domain::flowBetween(before, after).cameIn > domain::Credits();
    const bool isOpen = m_unclear && !m_unclear->answer;
    if (isUnclear || (after.isRiseCorrected && !isOpen))
        m_unclear = {.at = after.firstSeen,
                     .rise = after.amount - before.amount,
                     .answer = isUnclear ? std::nullopt : after.rise};
}

BalanceCurve CurvePass::curve() const
{
    BalanceCurve curve{.span = m_span, .points = {}, .topUps = m_topUps, .unclearRise = m_unclear};
    for (const domain::ChartPoint &point : m_thinner.points()) {
        const bool isNew = !curve.points.empty() && curve.points.back().at != point.at;
        const auto isAmong = [&point, isNew](const std::vector<domain::Instant> &instants) {
            return isNew && std::ranges::find(instants, point.at) != instants.end();
        };
        curve.points.push_back({.at = point.at,
                                .amount = point.amount,
                                .afterGap = isAmong(m_gapEnds),
                                .beginsStretch = isAmong(m_stretchBegins)});
    }
    return curve;
}

SpendingBeginnings spendingBeginnings(domain::Instant now, const QTimeZone &zone)
{
    return {.thirtyDays = beginningOfDays(30, now, zone),
            .sevenDays = beginningOfDays(7, now, zone),
            .today = beginningOfDays(1, now, zone)};
}

SpendingPass::SpendingPass(const SpendingBeginnings &beginnings)
    : m_thirtyDays(beginnings.thirtyDays)
    , m_sevenDays(beginnings.sevenDays)
    , m_today(beginnings.today)
{
}

void SpendingPass::add(const domain::Run &run)
{
    for (domain::PeriodMeter *meter : {&m_thirtyDays, &m_sevenDays, &m_today})
        meter->add(run);
}

Spending SpendingPass::spending() const
{
    return {.today = m_today.spending(), .sevenDays = m_sevenDays.spending(), .thirtyDays = m_thirtyDays.spending()};
}

} // namespace presentation
