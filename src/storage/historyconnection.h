// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/historycorrection.h"
#include "domain/stretch.h"
#include "storage/historyappender.h"
#include "storage/historypruner.h"
#include "storage/historyschema.h"
#include "storage/pendingruns.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace storage {

/// An open history, to be written to, with its prepared statements.
///
/// WAL with synchronous=NORMAL: a commit survives the death of the process; a loss of power may take the latest
/// commits, never the file (https://www.sqlite.org/pragma.html#pragma_synchronous). Where processes cannot share
/// memory, as on network file systems (https://www.sqlite.org/wal.html), a rollback journal takes its place.
class HistoryConnection {
public:
    HistoryConnection();
    ~HistoryConnection();
    Q_DISABLE_COPY_MOVE(HistoryConnection)

    HistoryResult open(const QString &file);
    /// Writes all that this connection sees into \p file, which must be empty, as a history of its own.
    HistoryResult copyTo(const QString &file);
    HistoryResult append(const PendingRuns &runs);
    /// Finds the newest run of \p accountId and its source.
    HistoryResult latest(const QString &accountId, std::optional<PendingRuns::Entry> &entry);
    /// \copydoc monitor::HistoryReader::visitRuns
    HistoryResult visitRuns(const QString &accountId, domain::Instant from, domain::Instant to,
                            const std::function<bool(const domain::Run &)> &visit);
    HistoryResult findSourceChanges(const QString &accountId, std::vector<domain::SourceChange> &changes);
    HistoryResult correct(const QString &accountId, const domain::HistoryCorrection &correction);
    HistoryResult findAccounts(QStringList &accountIds);
    HistoryResult forget(const QString &accountId);
    /// \copydoc HistoryDatabase::forgetOld
    HistoryResult forgetOld(const QString &accountId, std::chrono::milliseconds length, HistoryPruning &pruning);

private:
    enum class Journal { WriteAheadLog, Rollback };

    void close();
    HistoryResult openWith(Journal journal, const QString &file);
    HistoryResult execute(const QString &statement);
    HistoryResult executeAll(const QStringList &statements);
    HistoryResult readVersion(int &version);
    HistoryResult migrate();
    HistoryResult migrateFrom(int version);
    HistoryResult prepareAll();
    /// Runs \p work in a transaction that has the write lock from its start, so that it cannot be refused half-way.
    template <typename Work>
    HistoryResult inTransaction(const Work &work);

    QString m_name;
    QSqlDatabase m_database;
    HistoryAppender m_appender;
    QSqlQuery m_findLastBefore;
};

} // namespace storage
