// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <span>

namespace storage {

/// How an access to the history's database ended.
enum class HistoryResult {
    Done,
    Busy, ///< someone else holds a lock for longer than this waits
    Corrupt, ///< no database, a broken one, or not this program's tables
    Deleted, ///< the file that was opened is gone; see HistoryDatabase::leaveDeleted()
    Replaced, ///< not the file that was opened any more; see HistoryDatabase::leaveReplaced()
    TooNew, ///< of a schema that this version does not know
    NotPermitted, ///< to look at the file, or to open it for reading
    NotAFile, ///< but a folder, pipe, socket or device
    DanglingLink, ///< to a file that does not exist
    Failed, ///< full, not permitted to write, no driver, ...
};

/// What the writer and the readers of the history have to agree on.
///
/// Schema (PRAGMA user_version 3):
/// - accounts(ref, id, newest, settled): newest is the first_seen of the run that was written last, null before the
///   first. Before settled the highlights are complete.
/// - runs(account, first_seen, lasted, amount, rise, stamp): UTC milliseconds, milliseconds, micro-credits. They lie in
///   the file in the order of (account, first_seen), which is the order of writing (but for what an older version wrote
///   while a clock was set), so that appending is a write at the end and a time is read in one go, with no index beside
///   them. `lasted` is shorter than the instant that it stands for. With that a change takes under 40 bytes.
///   rise is a domain::Rise, more by 4 where the user has said so, and null where the balance did not rise. stamp is
///   null, unless later runs contradict the time that the clock showed: then it is that time, and first_seen is an
///   estimate; see domain::inOrder(). Both since version 3.
/// - highlights(account, first_seen, lasted, amount, follows, rise): copies of the runs that a chart of years needs, a
///   hundredth of them where changes are frequent; see domain::HighlightPicker. Since version 2; the history of an
///   older file gets them piece by piece while it grows.
/// - stretches(account, first_seen, source, joined): the first run from another source than before, see
///   domain::balanceSource(). joined is 1 where both are the same account's, 0 where the user said that they are not,
///   and null where nobody has said so. Since version 3.
namespace historyschema {

/// The statements that lead from one version to the next, the first from an empty file.
[[nodiscard]] std::span<const QStringList> migrations();
[[nodiscard]] int newestVersion();

/// The version since which runs have a rise and a stamp, and stretches a table.
inline constexpr int FirstInOrder = 3;

[[nodiscard]] domain::Instant fromMillis(qint64 millis);
[[nodiscard]] qint64 toMillis(domain::Instant instant);
/// The instant after \p instant, for stretches of which the end is not a part.
[[nodiscard]] qint64 afterMillis(domain::Instant instant);

/// Selects when the last run of an account (its ref) began before an instant; null where none did.
[[nodiscard]] QString selectLastBefore();
/// Selects the runs of an account (its ref) in a file of \p version that began from an instant on and before another,
/// oldest first; see runIn().
[[nodiscard]] QString selectRuns(int version);
/// The run in the columns first_seen, lasted, amount, rise, stamp of \p row.
[[nodiscard]] domain::Run runIn(const QSqlQuery &row);
/// How the rise of a run is stored.
[[nodiscard]] QVariant riseValueOf(const domain::Run &run);
[[nodiscard]] int riseValueOf(domain::Rise rise, bool isCorrected);

/// What \p error, which may be none, says about the access.
[[nodiscard]] HistoryResult resultOf(const QSqlError &error);
/// The same for the first access to a file that is opened for reading, which may be NotPermitted.
[[nodiscard]] HistoryResult resultOfOpening(const QSqlError &error);
/// The same for a statement that is right unless the tables are not this program's.
[[nodiscard]] HistoryResult resultOfFixed(const QSqlError &error);

/// A name that no other connection of this process has.
[[nodiscard]] QString newConnectionName();

} // namespace historyschema

} // namespace storage
