// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spending.h"

#include <algorithm>
#include <array>
#include <cmath>

using std::chrono::hours;

namespace domain {

namespace {

using Hour = HourlySpending::Hour;

constexpr hours LeastElapsed{2};
constexpr int HoursPerDay = 24;
constexpr int HoursPerWeek = 7 * HoursPerDay;
constexpr int DaysOfMemory = static_cast<int>(HourlySpending::Memory.count()) / HoursPerDay;

/// A weighted mean of spending per hour.
struct WeightedMean {
    double spent = 0;
    double known = 0;

    void add(const HourlySpending &spending, Hour hour, double weight)
    {
        spent += weight * spending.spentIn(hour);
        known += weight * spending.knownShareOf(hour);
    }
    [[nodiscard]] double value() const { return known > 0 ? spent / known : 0; }
};

using WeightsByAge = std::array<double, DaysOfMemory + 1>; ///< of each day of the past, from the current one on

WeightsByAge weightsByAge(const PaceModel &model)
{
    WeightsByAge weights{};
    for (size_t days = 0; days < weights.size(); ++days)
        weights.at(days) = std::exp2(-static_cast<double>(days) / model.halfLife);
    return weights;
}

double overallMean(const HourlySpending &spending, Hour current, const WeightsByAge &weights)
{
    WeightedMean mean;
    for (size_t ago = 0; ago <= static_cast<size_t>(HourlySpending::Memory.count()); ++ago)
        mean.add(spending, current - hours(ago), weights.at(ago / HoursPerDay));
    return mean.value();
}

/// What the hours of a week from \p current on are expected to cost, in micro-credits. All are more than 0 if anything
/// was spent.
std::array<double, HoursPerWeek> expectedWeek(const HourlySpending &spending, Hour current, const PaceModel &model)
{
    const WeightsByAge weights = weightsByAge(model);
    const double overall = overallMean(spending, current, weights);
    std::array<double, HoursPerWeek> week{};
    for (int ahead = 0; ahead < HoursPerWeek; ++ahead) {
        WeightedMean mean{.spent = model.allHours * overall, .known = model.allHours};
        for (int days = 1; days <= DaysOfMemory; ++days) {
            const Hour hour = current + hours(ahead - days * HoursPerDay);
            if (hour <= current)
                mean.add(spending, hour,
                         weights.at(static_cast<size_t>(days)) * (days % 7 == 0 ? model.sameWeekday : 1));
        }
        week.at(static_cast<size_t>(ahead)) = mean.value();
    }
    return week;
}

/// How many hours \p micros last from \p begun of the first hour on.
double hoursUntilSpent(double micros, const std::array<double, HoursPerWeek> &week, double begun)
{
    double perWeek = 0;
    for (const double hour : week)
        perWeek += hour;
    double left = micros + begun * week.front(); // as if from the beginning of the first hour
    const double wholeWeeks = std::floor(left / perWeek);
    left -= wholeWeeks * perWeek;
    double passed = wholeWeeks * HoursPerWeek - begun;
    for (const double hour : week) {
        if (left <= hour)
            return passed + left / hour;
        left -= hour;
        passed += 1;
    }
    return passed;
}

} // namespace

std::optional<Forecast> timeToEmpty(Credits amount, const HourlySpending &spending, const PaceModel &model)
{
    if (amount <= Credits() || spending.elapsed() < LeastElapsed)
        return std::nullopt;
    const Hour current = std::chrono::floor<hours>(spending.newest());
    const std::array<double, HoursPerWeek> week = expectedWeek(spending, current, model);
    if (week.front() <= 0)
        return std::nullopt;
    using FractionalHours = std::chrono::duration<double, hours::period>;
    const double begun = FractionalHours(spending.newest() - current).count();
    const FractionalHours left(hoursUntilSpent(static_cast<double>(amount.micros()), week, begun));
    return Forecast{.from = spending.newest(),
                    .left =
                        std::chrono::floor<std::chrono::seconds>(std::min<FractionalHours>(left, Forecast::Longest)),
                    .basis = std::chrono::floor<std::chrono::seconds>(spending.elapsed())};
}

} // namespace domain
