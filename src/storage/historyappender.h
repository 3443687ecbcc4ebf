// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/historyschema.h"
#include "storage/pendingruns.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <optional>

namespace storage {

/// Adds runs to a history, with all that follows from them: their order, stretches and highlights. Keeps its statements
/// prepared, since each reading needs them.
class HistoryAppender {
public:
    /// Where an account's next run goes.
    struct Target {
        qint64 account = 0; ///< accounts.ref
        std::optional<domain::Run> newest = std::nullopt; ///< the run that was written last
        std::optional<qint64> settled = std::nullopt; ///< see HistoryHighlights
        QString source{}; ///< of the newest run; empty where that is not known
    };

    /// To be called first, on an open database of the newest version. Destroy the appender before the database is
    /// closed.
    HistoryResult open(const QSqlDatabase &database);
    /// To be called within a transaction.
    HistoryResult append(const PendingRuns &runs);
    /// Leaves \p target empty for an account without a history.
    HistoryResult find(const QString &accountId, std::optional<Target> &target);

private:
    HistoryResult appendTo(Target &target, const PendingRuns::Tail &tail);
    HistoryResult prolong(Target &target, domain::Instant lastSeen);
    HistoryResult add(Target &target, const PendingRuns::Entry &entry);
    HistoryResult findPlace(Target &target, domain::Run &run);
    HistoryResult noteSource(Target &target, const domain::Run &run, const QString &source);
    HistoryResult noteHighlights(Target &target);
    HistoryResult findOrAddTarget(const QString &accountId, Target &target);

    QSqlDatabase m_database;
    QSqlQuery m_findTarget;
    QSqlQuery m_addAccount;
    QSqlQuery m_setNewest;
    QSqlQuery m_addRun;
    QSqlQuery m_prolongRun;
};

} // namespace storage
