// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trustednow.h"
#include "storage/historyschema.h"

#include <QSqlDatabase>

#include <chrono>
#include <optional>

namespace storage {

/// How far the old part of a history is removed.
struct HistoryPruning {
    struct Bound {
        domain::Instant instant; ///< what was over by then is removed
        bool isOfAll = false; ///< accounts, not only of the one whose history vouches for the time
    };

    std::optional<Bound> bound = std::nullopt; ///< none before the first portion, and for an empty history
    bool isDone = false;
};

/// Removes the old part of a history, see HistoryStore::keepFor(). To be used within a transaction.
class HistoryPruner {
public:
    explicit HistoryPruner(const QSqlDatabase &database);

    /// Removes the oldest of the runs that were over \p length ago, no more than take a moment: of \p account, by the
    /// time that its history vouches for, and of the other accounts too where it is a long one. See domain::TrustedNow.
    /// To find that time, a month is read; so that is done for the first portion only, and kept in \p pruning.
    HistoryResult forgetOld(qint64 account, std::chrono::milliseconds length, HistoryPruning &pruning) const;

private:
    HistoryResult findBound(qint64 account, std::chrono::milliseconds length,
                            std::optional<HistoryPruning::Bound> &bound) const;
    HistoryResult readTrusted(qint64 account, domain::TrustedNow &trusted) const;
    HistoryResult forgetOf(qint64 account, qint64 instant, bool &isDone) const;

    QSqlDatabase m_database;
};

} // namespace storage
