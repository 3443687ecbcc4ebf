// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/flow.h"

#include <array>
#include <chrono>
#include <optional>

namespace domain {

/// The time up to now that a burn rate rests on.
enum class RateWindow {
    Hour,
    Day, ///< 24 hours, whatever the calendar says
    Week, ///< 7 times 24 hours
};

[[nodiscard]] std::chrono::hours length(RateWindow window);

/// How fast credits go.
struct BurnRate {
    RateWindow window; ///< what was looked at
    Credits spent; ///< in the window, less the refunds; never negative
    std::chrono::milliseconds observed; ///< the part of the window that is known, see FlowMeter; what the rate rests on

    /// What is spent in \p time at this rate, to the nearest micro-credit. Stops at the end of the range.
    [[nodiscard]] Credits per(std::chrono::milliseconds time) const;

    friend bool operator==(const BurnRate &, const BurnRate &) = default;
};

/// Measures the burn rates at one moment over a history that is fed to it as to a FlowMeter: from the last run that
/// began before the longest window that is of interest.
class BurnMeter {
public:
    /// \param longestSilence  as for FlowMeter.
    BurnMeter(Instant now, std::chrono::milliseconds longestSilence);

    void add(const Run &run);

    /// \returns nullopt before there is enough data for an honest number: half an hour of the last hour, two hours of
    ///          the last day or week. No spending in so much time is a rate of nothing.
    [[nodiscard]] std::optional<BurnRate> rate(RateWindow window) const;

private:
    std::array<FlowMeter, 3> m_meters; ///< in RateWindow's order
};

/// When a balance runs out if spending goes on as before.
struct Forecast {
    /// The longest that is told. Slower spending ends in the same "not in your time", and a date can still be computed.
    static constexpr std::chrono::hours Longest{24 * 365 * 100};

    std::chrono::seconds left; ///< from the instant at which the amount was seen; 0 to Longest
    BurnRate rate; ///< what it rests on

    friend bool operator==(const Forecast &, const Forecast &) = default;
};

/// How long \p amount lasts at the rate of the last day. Top-ups do not slow the rate, gaps do not stretch the time.
/// \returns nullopt before two hours of data in that day, without spending in it, and for an amount that is used up.
[[nodiscard]] std::optional<Forecast> timeToEmpty(Credits amount, const BurnMeter &burn);

} // namespace domain
