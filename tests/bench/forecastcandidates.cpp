// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecastcandidates.h"

#include "domain/spending.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;
using domain::Credits;
using domain::HourlySpending;
using domain::Run;

namespace forecastcandidates {

namespace {

using History = std::vector<Run>;
using Hours = std::chrono::duration<double, std::chrono::hours::period>;

HourlySpending spendingOf(const History &history)
{
    HourlySpending spending;
    for (const Run &run : history)
        spending.add(run);
    return spending;
}

/// What was spent in the last 24 hours over the part of them in which no silence was longer than ten minutes.
std::optional<double> lastDayObserved(const History &history, Credits amount)
{
    const domain::Instant from = history.back().lastSeen - 24h;
    domain::Flow flow;
    std::chrono::milliseconds observed{0};
    for (size_t i = 0; i < history.size(); ++i) {
        const Run &run = history[i];
        observed += std::max<std::chrono::milliseconds>(run.lastSeen - std::max(run.firstSeen, from), 0ms);
        if (i == 0 || run.firstSeen <= from)
            continue;
        flow += domain::flowBetween(history[i - 1], run);
        const std::chrono::milliseconds silence = run.firstSeen - history[i - 1].lastSeen;
        if (silence <= 10min)
            observed += silence;
    }
    const Credits spent = flow.netSpent();
    if (observed < 2h || spent <= Credits())
        return std::nullopt;
    return static_cast<double>(amount.micros()) / static_cast<double>(spent.micros()) * Hours(observed).count();
}

/// What was spent over the time that passed, where an hour counts as \p weight of its age says.
template <typename Weight>
std::optional<double> weighted(const History &history, Credits amount, const Weight &weight)
{
    const HourlySpending spending = spendingOf(history);
    if (spending.elapsed() < 2h)
        return std::nullopt;
    const auto current = std::chrono::floor<std::chrono::hours>(spending.newest());
    double spent = 0;
    double known = 0;
    for (std::chrono::hours ago{0}; ago <= HourlySpending::Memory; ++ago) {
        spent += weight(ago) * spending.spentIn(current - ago);
        known += weight(ago) * spending.knownShareOf(current - ago);
    }
    if (spent <= 0)
        return std::nullopt;
    return static_cast<double>(amount.micros()) / spent * known;
}

Candidate lastElapsed(const char *name, std::chrono::hours window)
{
    return {.name = name, .hours = [window](const History &history, Credits amount) {
                return weighted(history, amount, [window](std::chrono::hours ago) { return ago < window ? 1.0 : 0.0; });
            }};
}

Candidate exponential(const char *name, double halfLifeInDays)
{
    return {.name = name, .hours = [halfLifeInDays](const History &history, Credits amount) {
                return weighted(history, amount, [halfLifeInDays](std::chrono::hours ago) {
                    return std::exp2(-Hours(ago).count() / 24 / halfLifeInDays);
                });
            }};
}

Candidate profile(const char *name, const domain::PaceModel &model)
{
    return {.name = name, .hours = [model](const History &history, Credits amount) -> std::optional<double> {
                const auto forecast = domain::timeToEmpty(amount, spendingOf(history), model);
                return forecast ? std::optional(Hours(forecast->left).count()) : std::nullopt;
            }};
}

} // namespace

std::vector<Candidate> all()
{
    return {{.name = "last day, observed time", .hours = lastDayObserved},
            lastElapsed("last day, elapsed time", 24h),
            lastElapsed("last week, elapsed time", 7 * 24h),
            exponential("half-life 1 day", 1),
            exponential("half-life 3 days", 3),
            exponential("half-life 7 days", 7),
            exponential("half-life 14 days", 14),
            profile("time of day", {.sameWeekday = 1}),
            profile("time of day and weekday, weight 4", {.sameWeekday = 4}),
            profile("time of day and weekday, drawn to the mean", {.allHours = 1}),
            profile("time of day and weekday, half-life 7 days", {.halfLife = 7}),
            profile("time of day and weekday", {})};
}

} // namespace forecastcandidates
