// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spending.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace domain {

namespace {

milliseconds leastObserved(RateWindow window)
{
    switch (window) {
    case RateWindow::Hour:
        return 30min;
    case RateWindow::Day:
    case RateWindow::Week:
        return 2h;
    }
    Q_UNREACHABLE();
}

/// \p value x \p factor / \p divisor, rounded, and \p most where that is more. The product can exceed 64 bits; a long
/// double keeps far more of it than a rate is worth.
qint64 scaled(qint64 value, qint64 factor, qint64 divisor, qint64 most)
{
    const long double result =
        static_cast<long double>(value) * static_cast<long double>(factor) / static_cast<long double>(divisor);
    return result < static_cast<long double>(most) ? std::llround(result) : most;
}

} // namespace

std::chrono::hours length(RateWindow window)
{
    switch (window) {
    case RateWindow::Hour:
        return 1h;
    case RateWindow::Day:
        return 24h;
    case RateWindow::Week:
        return 7 * 24h;
    }
    Q_UNREACHABLE();
}

Credits BurnRate::per(milliseconds time) const
{
    return Credits::fromMicros(
        scaled(spent.micros(), time.count(), observed.count(), std::numeric_limits<qint64>::max()));
}

BurnMeter::BurnMeter(Instant now, milliseconds longestSilence)
    : m_meters{FlowMeter(now - length(RateWindow::Hour), now, longestSilence),
               FlowMeter(now - length(RateWindow::Day), now, longestSilence),
               FlowMeter(now - length(RateWindow::Week), now, longestSilence)}
{
}

void BurnMeter::add(const Run &run)
{
    for (FlowMeter &meter : m_meters)
        meter.add(run);
}

std::optional<BurnRate> BurnMeter::rate(RateWindow window) const
{
    const FlowMeter &meter = m_meters.at(static_cast<size_t>(window));
    if (meter.observed() < leastObserved(window))
        return std::nullopt;
    return BurnRate{.window = window, .spent = meter.flow().netSpent(), .observed = meter.observed()};
}

std::optional<Forecast> timeToEmpty(Credits amount, const BurnMeter &burn)
{
    const std::optional<BurnRate> rate = burn.rate(RateWindow::Day);
    if (!rate || rate->spent <= Credits() || amount <= Credits())
        return std::nullopt;
    const milliseconds left(
        scaled(amount.micros(), rate->observed.count(), rate->spent.micros(), milliseconds(Forecast::Longest).count()));
    return Forecast{.left = std::chrono::floor<std::chrono::seconds>(left), .rate = *rate};
}

} // namespace domain
