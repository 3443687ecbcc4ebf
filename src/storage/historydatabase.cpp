// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historydatabase.h"

#include "storage/historyconnection.h"
#include "storage/privatefile.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Instant;
using domain::Run;
using Result = HistoryResult;

namespace {

/// What SQLite keeps beside a database: its log, and the index of that.
const std::array BesideIt{u"-wal"_s, u"-shm"_s};

} // namespace

HistoryDatabase::HistoryDatabase(QString file)
    : m_file(std::move(file))
{
}

HistoryDatabase::~HistoryDatabase() = default;

bool HistoryDatabase::isMissing() const
{
    return !QFile::exists(m_file);
}

Result HistoryDatabase::open()
{
    // SQLite would go on writing into a file that someone has deleted.
    if (m_connection && isMissing())
        m_connection.reset();
    if (m_connection)
        return Result::Done;
    if (!privatefile::create(m_file))
        return Result::Failed;
    privatefile::protect(m_file);
    // SQLite makes them with the mode of the database, but keeps those that are left from when it had another one.
    for (const QString &suffix : BesideIt)
        QFile::setPermissions(m_file + suffix, QFile::permissions(m_file));
    auto connection = std::make_unique<HistoryConnection>();
    const Result result = connection->open(m_file);
    if (result == Result::Done)
        m_connection = std::move(connection);
    return result;
}

Result HistoryDatabase::append(const PendingRuns &runs)
{
    Result result = open();
    if (result == Result::Done)
        result = m_connection->append(runs);
    if (result == Result::Failed)
        m_connection.reset(); // SQLite opens a write-protected file all the same, and then never writes to it
    return result;
}

Result HistoryDatabase::latest(const QString &accountId, std::optional<Run> &run)
{
    if (isMissing())
        return Result::Done;
    const Result result = open();
    return result == Result::Done ? m_connection->latest(accountId, run) : result;
}

Result HistoryDatabase::visitRuns(const QString &accountId, Instant from, Instant to,
                                  const std::function<bool(const Run &)> &visit)
{
    if (isMissing())
        return Result::Done; // nothing was kept yet
    const Result result = open();
    return result == Result::Done ? m_connection->visitRuns(accountId, from, to, visit) : result;
}

Result HistoryDatabase::forgetBefore(Instant instant, bool &isDone)
{
    isDone = true;
    if (isMissing())
        return Result::Done;
    const Result result = open();
    return result == Result::Done ? m_connection->forgetBefore(instant, isDone) : result;
}

QString HistoryDatabase::setAside()
{
    m_connection.reset();
    QString kept = privatefile::corruptName(m_file);
    while (QFile::exists(kept)) // the same file has been put back and found corrupt again
        kept += u"-again"_s;
    if (!QFile::rename(m_file, kept))
        return {};
    for (const QString &suffix : BesideIt)
        QFile::rename(m_file + suffix, kept + suffix);
    return kept;
}

} // namespace storage
