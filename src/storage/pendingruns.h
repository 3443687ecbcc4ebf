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

    struct Entry {
        domain::Run run;
        QString source; ///< see domain::balanceSource(); empty where that is not known
    };

    /// What is to follow an account's runs on disk.
    struct Tail {
        std::deque<Entry> runs; ///< never empty
        std::chrono::seconds longestSilence; ///< after which the first of them does not continue what is on disk
    };

    /// \param entry  one reading.
    /// \param longestSilence  see domain::continues().
    void add(const QString &accountId, const Entry &entry, std::chrono::seconds longestSilence);
    void clear() { m_tails.clear(); }
    void forget(const QString &accountId) { m_tails.erase(accountId); }

    [[nodiscard]] bool isEmpty() const { return m_tails.empty(); }
    [[nodiscard]] const std::map<QString, Tail> &byAccount() const { return m_tails; }
    [[nodiscard]] std::optional<Entry> latest(const QString &accountId) const;

private:
    std::map<QString, Tail> m_tails;
};

} // namespace storage
