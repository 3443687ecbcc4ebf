// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/historyconnection.h"
#include "storage/historyfiles.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace storage {

/// The SQLite file of the history: when it is opened, created, and set aside. It says how each access ended and leaves
/// it to HistoryStore what to make of that.
class HistoryDatabase {
public:
    explicit HistoryDatabase(QString file);
    ~HistoryDatabase();

    /// Appends all of \p runs, or nothing. Opens, and creates, the file on first use.
    [[nodiscard]] HistoryResult append(const PendingRuns &runs);
    /// Finds the newest run of \p accountId and its source; leaves \p entry empty if there is none. Creates no file.
    [[nodiscard]] HistoryResult latest(const QString &accountId, std::optional<PendingRuns::Entry> &entry);
    /// \copydoc monitor::HistoryReader::sourceChanges
    [[nodiscard]] HistoryResult findSourceChanges(const QString &accountId, std::vector<domain::SourceChange> &changes);
    /// \copydoc monitor::HistoryPort::correct
    [[nodiscard]] HistoryResult correct(const QString &accountId, const domain::HistoryCorrection &correction);
    /// \copydoc monitor::HistoryReader::visitRuns
    /// Creates no file.
    [[nodiscard]] HistoryResult visitRuns(const QString &accountId, domain::Instant from, domain::Instant to,
                                          const std::function<bool(const domain::Run &)> &visit);
    /// Finds the ids of all accounts that have a history. Creates no file.
    [[nodiscard]] HistoryResult findAccounts(QStringList &accountIds);
    /// Deletes the history of \p accountId, or nothing. Creates no file.
    [[nodiscard]] HistoryResult forget(const QString &accountId);
    /// Removes what HistoryStore::keepFor() \p length no longer keeps after a reading of \p accountId, or a part that
    /// takes a moment, see HistoryPruning. Creates no file.
    [[nodiscard]] HistoryResult forgetOld(const QString &accountId, std::chrono::milliseconds length,
                                          HistoryPruning &pruning);

    /// Closes the file and renames it, with what SQLite keeps beside it.
    /// \returns the new path; empty when it cannot be renamed.
    [[nodiscard]] QString setAside();

    /// To be called when an access has ended as HistoryResult::Deleted: the next access creates the file anew.
    void leaveDeleted();

    /// To be called when an access has ended as HistoryResult::Replaced: closes the former file without touching the
    /// one that has taken its place, which the next access opens. Keeps what was in the former one, with all that
    /// SQLite had not yet written into it, as a copy.
    /// \returns the copy's path, empty when nothing could be kept; nullopt when this has to be tried again.
    [[nodiscard]] std::optional<QString> leaveReplaced();

private:
    HistoryResult open();
    HistoryResult openAnew();
    template <typename Access>
    HistoryResult with(const Access &access);
    [[nodiscard]] bool isMissing() const;
    [[nodiscard]] static bool isReplaced(HistoryFiles::Change change);
    [[nodiscard]] std::optional<QString> keepFormer();

    QString m_file;
    HistoryFiles m_files;
    std::unique_ptr<HistoryConnection> m_connection; ///< none while closed
};

} // namespace storage
