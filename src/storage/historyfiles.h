// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/filestamp.h"
#include "storage/historyschema.h"

#include <QString>

#include <functional>
#include <optional>

namespace storage {

/// The file of the history and the two that SQLite keeps beside it while it is open: the write-ahead log, and the index
/// of that. SQLite goes on using the files that it has opened, whatever is done to their names, and takes a log that it
/// finds beside a database for the log of that database. So this compares them with what they were.
class HistoryFiles {
public:
    /// What was done to the files, other than through SQLite, since remember().
    enum class Change {
        None,
        Renamed, ///< what SQLite has open is complete, but not under these names: reopening loses nothing
        InProgress, ///< the file was written to a moment ago, and perhaps not to its end
        Overwritten, ///< the content of the file is another one
        Replaced, ///< it is another file
    };

    explicit HistoryFiles(QString file);

    [[nodiscard]] bool exist() const;
    /// Why the history must not be opened: it is a folder or a device, or a pipe, whose opening would wait for a
    /// writer. \returns HistoryResult::Done where it is a regular file, or nothing at all.
    [[nodiscard]] HistoryResult obstacle() const;
    /// Whether the first file has no content. An empty database has some.
    [[nodiscard]] bool areEmpty() const;
    /// Whether all of the history is in the first file: nothing is left in the log.
    [[nodiscard]] bool haveEmptyLog() const;
    /// Takes all rights of others from them.
    void protect() const;

    /// Remembers the files as they are. To be called after each access.
    void remember();
    /// A log that is overwritten together with the file is not noticed; a checkpoint that another process makes without
    /// having written before counts as Overwritten.
    [[nodiscard]] Change change() const;

    /// Has \p close close the database after it was overwritten or replaced, without SQLite writing its log into what
    /// is there now. Removes the log, unless it is another one too.
    /// \returns false when the files cannot be moved out of the way for that; then \p close was not called.
    [[nodiscard]] bool abandon(const std::function<void()> &close) const;

private:
    using Stamp = std::optional<platform::FileStamp>;

    QString m_file;
    QString m_target; ///< m_file without symbolic links; SQLite keeps the other two beside it
    Stamp m_database;
    Stamp m_log;
    Stamp m_index;
};

} // namespace storage
