// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"

#include <chrono>
#include <optional>
#include <vector>

namespace domain {

/// A run out of a history of which some runs are left out.
struct Highlight {
    Run run;
    bool follows = true; ///< no run was left out between this one and the one before

    friend bool operator==(const Highlight &, const Highlight &) = default;
};

/// The stretches of time, from midnight UTC, of which the highlights are picked.
using HighlightStretch = std::chrono::duration<qint64, std::ratio<21'600>>;

/// The instant with which the stretch of \p instant begins.
[[nodiscard]] constexpr Instant stretchOf(Instant instant)
{
    return std::chrono::floor<HighlightStretch>(instant);
}

/// Picks, out of the runs of a stretch of time, those that a chart of a far longer time cannot do without: the first,
/// the last, the lowest and the highest, and the largest rise that is no refund with the run before it. The runs are
/// fed to it in their order; those of which the time is not known are left out, see isTimeKnown(). It needs the same
/// little memory for any number of them.
class HighlightPicker {
public:
    void add(const Run &run);

    /// In the order of time; at most six. The first one follows: nothing before it was left out.
    [[nodiscard]] std::vector<Highlight> highlights() const;

private:
    struct Mark {
        Run run;
        qint64 number; ///< the how manieth it was to come
    };

    std::optional<Mark> m_first;
    std::optional<Mark> m_last;
    std::optional<Mark> m_lowest;
    std::optional<Mark> m_highest;
    std::optional<Mark> m_beforeTopUp;
    std::optional<Mark> m_topUp;
    Credits m_largestRise;
    qint64 m_count = 0;
};

} // namespace domain
