// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/pendingruns.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <optional>
#include <vector>

namespace storage {

/// How an access to the history's database ended.
enum class HistoryResult {
    Done,
    Busy, ///< someone else holds a lock for longer than this waits
    Corrupt, ///< no database, a broken one, or not this program's tables
    TooNew, ///< of a schema that this version does not know
    Failed, ///< full, not permitted, no driver, ...
};

/// An open history with its prepared statements: all that is SQL.
///
/// Schema (PRAGMA user_version 1): accounts(ref, id) and runs(account, number, first_seen, lasted, amount): UTC
/// milliseconds, milliseconds, micro-credits. Runs are numbered per account in the order they were seen, since a clock
/// can be set back. `lasted` is shorter than the instant that it stands for. With that a change takes under 40 bytes.
///
/// WAL with synchronous=NORMAL: a commit survives the death of the process; a loss of power may take the latest
/// commits, never the file (https://www.sqlite.org/pragma.html#pragma_synchronous).
class HistoryConnection {
public:
    HistoryConnection();
    ~HistoryConnection();
    Q_DISABLE_COPY_MOVE(HistoryConnection)

    HistoryResult open(const QString &file);
    HistoryResult append(const PendingRuns &runs);
    HistoryResult latest(const QString &accountId, std::optional<domain::Run> &run);
    HistoryResult runs(const QString &accountId, domain::Instant from, domain::Instant to,
                       std::vector<domain::Run> &runs);

private:
    /// What append() has to know of the newest run.
    struct Last {
        qint64 number = 0; ///< 0 when there is none
        domain::Run run;
    };

    HistoryResult execute(const QString &statement);
    HistoryResult readVersion(int &version);
    HistoryResult migrate();
    HistoryResult migrateFrom(int version);
    HistoryResult prepareAll();
    HistoryResult appendAll(const PendingRuns &runs);
    HistoryResult appendOne(qint64 account, Last &last, const domain::Run &run);
    HistoryResult findAccount(const QString &accountId, std::optional<qint64> &account);
    HistoryResult findOrAddAccount(const QString &accountId, qint64 &account);
    HistoryResult findLast(qint64 account, Last &last);
    /// Runs \p work in a transaction that has the write lock from its start, so that it cannot be refused half-way.
    template <typename Work>
    HistoryResult inTransaction(const Work &work);

    QString m_name;
    QSqlDatabase m_database;
    QSqlQuery m_findAccount;
    QSqlQuery m_addAccount;
    QSqlQuery m_lastRun;
    QSqlQuery m_addRun;
    QSqlQuery m_prolongRun;
    QSqlQuery m_runsBetween;
};

} // namespace storage
