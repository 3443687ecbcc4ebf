// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/historyport.h"
#include "storage/troublereport.h"

#include <QStringList>

#include <memory>

namespace storage {

/// Readings in SQLite (whole micro-credits, UTC milliseconds). Every change is kept; an unchanged balance only moves
/// the end of its last run, so a quiet year stays small. A file that is corrupt is set aside and begun anew, one that
/// is locked or full is tried again at the next reading; meanwhile readings are kept in memory. One that has been
/// deleted is begun anew; one that has been replaced is gone on with, and what was in the former one is kept as a copy.
///
/// The order of the readings is the order in which they came. A reading that is older than the one before it, because
/// the clock was set, starts a run of its own; the times that are known to be wrong by then become estimates, with what
/// the clock showed beside them. See domain::inOrder().
class HistoryStore final : public monitor::HistoryPort {
public:
    /// Touches no file before the first use.
    /// \param report  told of a corrupt or replaced file when it is set aside, of one that was deleted when it is begun
    ///                anew, and of one that cannot be written once until it can; a lock alone is reported once it lasts
    ///                over two readings. Not called by the destructor.
    HistoryStore(const QString &file, TroubleReport report);
    ~HistoryStore() override;

    monitor::Appended append(const QString &accountId, const domain::Reading &reading,
                             std::chrono::seconds longestSilence) override;
    [[nodiscard]] std::optional<domain::Reading> latest(const QString &accountId) const override;

    void setSource(const QString &accountId, const QString &source) override;
    void correct(const QString &accountId, const domain::HistoryCorrection &correction) override;
    [[nodiscard]] std::vector<domain::SourceChange> sourceChanges(const QString &accountId) const override;

    /// \copydoc monitor::HistoryReader::visitRuns
    /// Sees what is on disk: while the file cannot be written, that is not all.
    std::optional<domain::HistoryFault> visitRuns(const QString &accountId, domain::Instant from, domain::Instant to,
                                                  const std::function<bool(const domain::Run &)> &visit) const override;

    /// The ids of all accounts that have a history, those that are not configured any more among them.
    [[nodiscard]] QStringList accountIds() const;
    /// Deletes the whole history of \p accountId, which is not watched any more. Where the file cannot be written, that
    /// is reported as for a reading, and tried again with the next write.
    void forget(const QString &accountId);

    /// From now on, keeps only what is no older than \p length; 0: all. Takes the place of what was said before. Old
    /// runs go when a reading comes: with the next one of an account, and then once a day, what is older by more than
    /// \p length goes, by a time that the history vouches for, see domain::TrustedNow.
    ///
    /// These are the runs that were over by then, of the account, and of all others too once it has thirty days of
    /// history; but of each the one that came last and the last one that began before: without it the first change that
    /// is kept would have nothing to differ from. What takes longer than a moment is left to the readings that follow.
    /// The room in the file is used again.
    void keepFor(std::chrono::milliseconds length);

private:
    class Keeper;

    std::unique_ptr<Keeper> m_keeper;
};

} // namespace storage
