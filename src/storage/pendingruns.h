// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"

#include <QString>

#include <deque>
#include <map>
#include <optional>

namespace storage {

/// Readings that are not on disk yet, in the order they came, merged into runs.
class PendingRuns {
public:
    /// Per account; beyond it the oldest runs are dropped. Days of changes at the shortest polling interval.
    static constexpr size_t MostRuns = 50'000;

    void add(const QString &accountId, const domain::Reading &reading);
    void clear() { m_runs.clear(); }

    [[nodiscard]] bool isEmpty() const { return m_runs.empty(); }
    [[nodiscard]] const std::map<QString, std::deque<domain::Run>> &byAccount() const { return m_runs; }
    [[nodiscard]] std::optional<domain::Reading> latest(const QString &accountId) const;

private:
    std::map<QString, std::deque<domain::Run>> m_runs; ///< never an empty list
};

} // namespace storage
