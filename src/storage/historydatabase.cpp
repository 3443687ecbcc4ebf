// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historydatabase.h"

#include "storage/historyconnection.h"
#include "storage/privatefile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Instant;
using domain::Run;
using Result = HistoryResult;

HistoryDatabase::HistoryDatabase(QString file)
    : m_file(std::move(file))
    , m_files(m_file)
{
}

HistoryDatabase::~HistoryDatabase()
{
    if (!m_connection || !m_files.exist() || !isReplaced(m_files.change()))
        return;
    (void)keepFormer();
    (void)m_files.abandon([this] { m_connection.reset(); });
}

bool HistoryDatabase::isMissing() const
{
    return !m_files.exist();
}

bool HistoryDatabase::isReplaced(HistoryFiles::Change change)
{
    switch (change) {
    case HistoryFiles::Change::None:
    case HistoryFiles::Change::Renamed:
        return false;
    case HistoryFiles::Change::InProgress:
    case HistoryFiles::Change::Overwritten:
    case HistoryFiles::Change::Replaced:
        return true;
    }
    Q_UNREACHABLE();
}

Result HistoryDatabase::open()
{
    // SQLite would go on writing into a file that someone has deleted.
    if (m_connection && isMissing())
        return Result::Deleted;
    if (m_connection) {
        const HistoryFiles::Change change = m_files.change();
        if (change == HistoryFiles::Change::InProgress)
            return Result::Busy;
        if (isReplaced(change))
            return Result::Replaced;
        if (change == HistoryFiles::Change::None)
            return Result::Done;
        m_connection.reset();
    }
    return openAnew();
}

Result HistoryDatabase::openAnew()
{
    if (const Result obstacle = m_files.obstacle(); obstacle != Result::Done)
        return obstacle;
    if (!privatefile::create(m_file))
        return Result::Failed;
    m_files = HistoryFiles(m_file);
    m_files.protect();
    auto connection = std::make_unique<HistoryConnection>();
    const Result result = connection->open(m_file);
    if (result == Result::Done) {
        m_connection = std::move(connection);
        m_files.remember();
    }
    return result;
}

template <typename Access>
Result HistoryDatabase::with(const Access &access)
{
    Result result = open();
    if (result != Result::Done)
        return result;
    result = access(*m_connection);
    m_files.remember();
    return result;
}

Result HistoryDatabase::append(const PendingRuns &runs)
{
    const Result result = with([&runs](HistoryConnection &connection) { return connection.append(runs); });
    if (result == Result::Failed)
        m_connection.reset(); // SQLite opens a write-protected file all the same, and then never writes to it
    return result;
}

Result HistoryDatabase::latest(const QString &accountId, std::optional<PendingRuns::Entry> &entry)
{
    if (isMissing())
        return Result::Done;
    return with([&](HistoryConnection &connection) { return connection.latest(accountId, entry); });
}

Result HistoryDatabase::findSourceChanges(const QString &accountId, std::vector<domain::SourceChange> &changes)
{
    if (isMissing())
        return Result::Done;
    return with([&](HistoryConnection &connection) { return connection.findSourceChanges(accountId, changes); });
}

Result HistoryDatabase::correct(const QString &accountId, const domain::HistoryCorrection &correction)
{
    if (isMissing())
        return Result::Done;
    return with([&](HistoryConnection &connection) { return connection.correct(accountId, correction); });
}

Result HistoryDatabase::visitRuns(const QString &accountId, Instant from, Instant to,
                                  const std::function<bool(const Run &)> &visit)
{
    if (isMissing())
        return Result::Done; // nothing was kept yet
    return with([&](HistoryConnection &connection) { return connection.visitRuns(accountId, from, to, visit); });
}

Result HistoryDatabase::findAccounts(QStringList &accountIds)
{
    if (isMissing())
        return Result::Done;
    return with([&](HistoryConnection &connection) { return connection.findAccounts(accountIds); });
}

Result HistoryDatabase::forget(const QString &accountId)
{
    if (isMissing())
        return Result::Done;
    const Result result = with([&](HistoryConnection &connection) { return connection.forget(accountId); });
    if (result == Result::Failed)
        m_connection.reset(); // as after append()
    return result;
}

Result HistoryDatabase::forgetOld(const QString &accountId, std::chrono::milliseconds length, HistoryPruning &pruning)
{
    pruning.isDone = isMissing();
    if (pruning.isDone)
        return Result::Done;
    return with([&](HistoryConnection &connection) { return connection.forgetOld(accountId, length, pruning); });
}

QString HistoryDatabase::setAside()
{
    m_connection.reset();
    const QString kept = privatefile::freeName(privatefile::corruptName(m_file)); // it may have been put back once
    if (!QFile::rename(m_file, kept))
        return {};
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::rename(m_file + suffix, kept + suffix);
    return kept;
}

void HistoryDatabase::leaveDeleted()
{
    m_connection.reset();
}

std::optional<QString> HistoryDatabase::leaveReplaced()
{
    const std::optional<QString> kept = keepFormer();
    const bool isLeft = kept && m_files.abandon([this] { m_connection.reset(); });
    return isLeft ? kept : std::nullopt;
}

/// \returns as leaveReplaced()
std::optional<QString> HistoryDatabase::keepFormer()
{
    const QString kept = privatefile::freeName(privatefile::replacedName(m_file));
    const Result result = privatefile::create(kept) ? m_connection->copyTo(kept) : Result::Failed;
    if (result == Result::Done)
        return kept;
    QFile::remove(kept);
    // What was overwritten, or has been corrupt before, will never be complete.
    const bool isLost = result == Result::Corrupt || m_files.change() == HistoryFiles::Change::Overwritten;
    return isLost ? std::optional(QString()) : std::nullopt;
}

} // namespace storage
