// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/flow.h"

#include <optional>

namespace domain {

/// What was spent in a period, less the refunds.
struct PeriodSpending {
    Credits spent;
    /// Where the sum does not count from the beginning of the period: since when. That is the first reading of the
    /// account, or the last one before a gap over the beginning in which something was spent, nobody knows when.
    std::optional<Instant> since = std::nullopt;

    friend bool operator==(const PeriodSpending &, const PeriodSpending &) = default;
};

/// Adds up the spending since an instant. It is fed run by run, in the order in which they were written, from the last
/// run that began before that instant. It begins anew with each stretch of the history: what another account spent is
/// not this one's.
class PeriodMeter {
public:
    explicit PeriodMeter(Instant begin);

    [[nodiscard]] Instant begin() const { return m_begin; }
    void add(const Run &run);
    /// \returns nullopt where nothing was measured, which one reading alone does not.
    [[nodiscard]] std::optional<PeriodSpending> spending() const;

private:
    Instant m_begin;
    FlowSeries m_flows;
    std::optional<Instant> m_since;
    std::optional<Run> m_last;
    bool m_isMeasured = false;
};

} // namespace domain
