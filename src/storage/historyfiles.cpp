// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyfiles.h"

#include "storage/privatefile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace storage {

using platform::FileStamp;
using platform::stampOf;

namespace {

/// For how long after a write another one may follow: that of a copy in progress.
constexpr std::chrono::seconds Settling{2};

QString logOf(const QString &target)
{
    return target + u"-wal"_s;
}

QString indexOf(const QString &target)
{
    return target + u"-shm"_s;
}

bool areSame(const std::optional<FileStamp> &one, const std::optional<FileStamp> &other)
{
    return one && other ? one->isSameFile(*other) : one.has_value() == other.has_value();
}

/// The canonical path; \p file itself while there is none.
QString targetOf(const QString &file)
{
    const QString target = QFileInfo(file).canonicalFilePath();
    return target.isEmpty() ? file : target;
}

} // namespace

HistoryFiles::HistoryFiles(QString file)
    : m_file(std::move(file))
    , m_target(targetOf(m_file))
{
}

bool HistoryFiles::exist() const
{
    return QFileInfo::exists(m_file);
}

HistoryResult HistoryFiles::obstacle() const
{
    using std::filesystem::file_type;
    const std::filesystem::path path = QFileInfo(m_file).filesystemFilePath();
    std::error_code error;
    const file_type type = std::filesystem::status(path, error).type();
    if (type == file_type::regular)
        return HistoryResult::Done;
    if (error == std::errc::permission_denied)
        return HistoryResult::NotPermitted;
    if (type != file_type::none && type != file_type::not_found)
        return HistoryResult::NotAFile;
    if (std::filesystem::is_symlink(path, error))
        return HistoryResult::DanglingLink;
    return type == file_type::not_found ? HistoryResult::Done : HistoryResult::Failed;
}

bool HistoryFiles::areEmpty() const
{
    return QFileInfo(m_file).size() == 0;
}

bool HistoryFiles::haveEmptyLog() const
{
    return QFileInfo(logOf(m_target)).size() == 0;
}

void HistoryFiles::protect() const
{
    privatefile::protect(m_file);
    // SQLite makes them with the mode of the database, but keeps those that are left from when it had another one.
    for (const QString &beside : {logOf(m_target), indexOf(m_target)})
        QFile::setPermissions(beside, QFile::permissions(m_file));
}

void HistoryFiles::remember()
{
    // Another file that came during the access is still to be noticed.
    const auto renew = [](Stamp &stamp, const QString &path) {
        const Stamp now = stampOf(path);
        if (!stamp || areSame(stamp, now))
            stamp = now;
    };
    renew(m_database, m_file);
    renew(m_log, logOf(m_target));
    renew(m_index, indexOf(m_target));
}

HistoryFiles::Change HistoryFiles::change() const
{
    const Stamp database = stampOf(m_file);
    if (!areSame(database, m_database))
        return areSame(stampOf(m_target), m_database) ? Change::Renamed : Change::Replaced;
    const Stamp log = stampOf(logOf(m_target));
    // What SQLite has not written, it has not noticed either. With a log it writes the file at checkpoints, which other
    // processes make after having added to the log. Without one it notices by itself.
    if (m_log && log == m_log && database != m_database) {
        const auto age = std::filesystem::file_time_type::clock::now() - database->modifiedAt;
        return std::chrono::abs(age) < Settling ? Change::InProgress : Change::Overwritten;
    }
    const bool isComplete = areSame(log, m_log) && areSame(stampOf(indexOf(m_target)), m_index);
    return isComplete ? Change::None : Change::Renamed;
}

bool HistoryFiles::abandon(const std::function<void()> &close) const
{
    // SQLite leaves its log alone when the database has another name by then, or none.
    const bool isInPlace = areSame(stampOf(m_target), m_database);
    const QString hidden = privatefile::freeName(m_target + u".closing"_s);
    if (isInPlace && !QFile::rename(m_target, hidden))
        return false;
    close();
    if (stampOf(logOf(m_target)) == m_log)
        QFile::remove(logOf(m_target));
    QFile::remove(indexOf(m_target));
    return !isInPlace || QFile::rename(hidden, m_target);
}

} // namespace storage
