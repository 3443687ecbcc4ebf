// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"

#include <optional>
#include <vector>

namespace domain {

/// A point of the curve that a balance draws over time.
struct ChartPoint {
    Instant at;
    Credits amount;

    friend bool operator==(const ChartPoint &, const ChartPoint &) = default;
};

/// Reduces a history to what a chart can show: of the points in each column of pixels it keeps the first, the last, the
/// lowest and the highest, so the curve through them covers the same pixels. The history is fed run by run; the time is
/// linear in the runs, the memory in the columns.
///
/// The points are the ends of the runs, cut off at the edges of the chart. Two points of different columns that follow
/// each other do so in the history too, so a gap can still be told from a run by its two amounts. Runs of
/// which the time is not known, see isTimeKnown(), are left out.
class Thinner {
public:
    /// A chart of the time from \p from to \p to, both included, in \p columns columns of equal width. It stays empty
    /// if there is no such time or no column.
    Thinner(Instant from, Instant to, int columns);

    void add(const Run &run);

    /// In the order of time, at most four per column. Points of the same instant are in the order in which they came.
    [[nodiscard]] std::vector<ChartPoint> points() const;

private:
    struct Mark {
        ChartPoint point;
        qint64 number; ///< the how manieth it was to come
    };
    struct Column {
        Mark first;
        Mark last;
        Mark lowest;
        Mark highest;
    };

    void addPoint(const ChartPoint &point);
    [[nodiscard]] size_t columnAt(Instant at) const;

    Instant m_from;
    Instant m_to;
    std::vector<std::optional<Column>> m_columns;
    qint64 m_count = 0;
};

} // namespace domain
