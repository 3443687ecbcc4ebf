// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/overview.h"

#include "domain/localday.h"
#include "domain/unseenbegin.h"

#include <algorithm>

namespace presentation {

namespace {

double milliseconds(domain::Instant from, domain::Instant to)
{
    return static_cast<double>(to.time_since_epoch().count()) - static_cast<double>(from.time_since_epoch().count());
}

/// The begin of the thirty days, of the last seven of them, of today; and \p now.
std::vector<domain::Instant> spendingBounds(domain::Instant now, const QTimeZone &zone)
{
    const domain::LocalDay today = domain::localDayAt(now, zone);
    return {domain::beginningOf(today.date.addDays(-29), zone), domain::beginningOf(today.date.addDays(-6), zone),
            today.begin, now};
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

SpendingPass::SpendingPass(domain::Instant now, const QTimeZone &zone)
    : m_bounds(spendingBounds(now, zone))
    , m_flows(m_bounds)
{
    startAnew();
}

void SpendingPass::startAnew()
{
    m_flows = domain::FlowSeries(m_bounds);
    for (size_t i = 0; i < m_periods.size(); ++i)
        m_periods.at(i) = {.begin = m_bounds.at(i)};
    m_last.reset();
}

void SpendingPass::add(const domain::Run &run)
{
    if (m_last && m_last->stretch != run.stretch)
        startAnew();
    m_flows.add(run);
    for (Period &period : m_periods)
        note(period, run);
    m_last = run;
}

void SpendingPass::note(Period &period, const domain::Run &run) const
{
    if (!m_last && period.begin < run.firstSeen)
        period.since = run.firstSeen;
    else if (m_last && domain::mayReachBackBefore(period.begin, *m_last, run))
        period.since = m_last->lastSeen;
    if (period.begin < run.lastSeen && (m_last || run.firstSeen < run.lastSeen))
        period.isMeasured = true;
}

Spending SpendingPass::spending() const
{
    // Flows are added before their refunds are taken off: a refund can come on a later day than its spending.
    domain::Flow flow;
    std::array<std::optional<PeriodSpending>, 3> sums;
    for (size_t i = m_periods.size(); i-- > 0;) {
        flow += m_flows.flows().at(i);
        if (m_periods.at(i).isMeasured)
            sums.at(i) = PeriodSpending{.spent = flow.netSpent(), .since = m_periods.at(i).since};
    }
    return {.today = sums[2], .sevenDays = sums[1], .thirtyDays = sums[0]};
}

} // namespace presentation
