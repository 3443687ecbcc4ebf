// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyconnection.h"

#include "storage/historyrises.h"
#include "storage/historyruns.h"
#include "storage/historystatements.h"
#include "storage/historystretches.h"

using namespace Qt::StringLiterals;

namespace storage {

using domain::Instant;
using domain::Run;
using historyschema::resultOf;
using historyschema::resultOfFixed;
using historyschema::toMillis;
using historystatements::executePrepared;
using Result = HistoryResult;

HistoryConnection::HistoryConnection()
    : m_name(historyschema::newConnectionName())
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
}

HistoryConnection::~HistoryConnection()
{
    close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

/// The name can only go, and the file only be closed, when nothing uses it any more.
void HistoryConnection::close()
{
    m_appender = HistoryAppender();
    m_findLastBefore = QSqlQuery();
    m_database.close();
}

Result HistoryConnection::execute(const QString &statement)
{
    QSqlQuery query(m_database);
    query.exec(statement);
    return resultOf(query.lastError());
}

Result HistoryConnection::executeAll(const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const Result result = execute(statement); result != Result::Done)
            return result;
    }
    return Result::Done;
}

Result HistoryConnection::open(const QString &file)
{
    Result result = openWith(Journal::WriteAheadLog, file);
    if (result != Result::Failed)
        return result;
    close();
    result = openWith(Journal::Rollback, file);
    if (result == Result::Done)
        qWarning(
            "The file system of %ls does not support a write-ahead log; the history uses a rollback journal there.",
            qUtf16Printable(file));
    return result;
}

Result HistoryConnection::openWith(Journal journal, const QString &file)
{
    const bool isRollback = journal == Journal::Rollback;
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=250"_s); // it is the user interface that waits
    if (!m_database.open())
        return resultOf(m_database.lastError());
    // The log of earlier times can be read without shared memory only by a connection that has the file to itself.
    if (const Result result =
            executeAll(isRollback ? QStringList{u"PRAGMA locking_mode = EXCLUSIVE"_s} : QStringList());
        result != Result::Done)
        return result;
    int version = 0;
    if (const Result result = readVersion(version); result != Result::Done)
        return result;
    if (version > historyschema::newestVersion())
        return Result::TooNew;
    const QStringList settings = isRollback
        ? QStringList{u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA locking_mode = NORMAL"_s, u"PRAGMA user_version"_s}
        // only the next access gives up the lock
        : QStringList{u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
                      u"PRAGMA wal_autocheckpoint = 256"_s};
    Result result = executeAll(settings + QStringList{u"PRAGMA foreign_keys = ON"_s});
    if (result == Result::Done && version < historyschema::newestVersion())
        result = migrate();
    return result == Result::Done ? prepareAll() : result;
}

Result HistoryConnection::copyTo(const QString &file)
{
    return historystatements::execute(m_database, u"VACUUM INTO ?"_s, {file});
}

Result HistoryConnection::readVersion(int &version)
{
    QSqlQuery query(m_database);
    query.exec(u"PRAGMA user_version"_s);
    if (query.next())
        version = query.value(0).toInt();
    return resultOf(query.lastError());
}

Result HistoryConnection::migrate()
{
    return inTransaction([this] {
        int current = 0; // another process may have been quicker
        const Result result = readVersion(current);
        return result == Result::Done ? migrateFrom(current) : result;
    });
}

Result HistoryConnection::migrateFrom(int version)
{
    for (int next = version; next < historyschema::newestVersion(); ++next) {
        for (const QString &statement : historyschema::migrations()[static_cast<size_t>(next)]) {
            QSqlQuery query(m_database);
            if (!query.exec(statement))
                return resultOfFixed(query.lastError());
        }
        if (next + 1 == historyschema::FirstInOrder) {
            if (const Result result = classifyRises(m_database); result != Result::Done)
                return result;
        }
        if (const Result result = execute(u"PRAGMA user_version = %1"_s.arg(next + 1)); result != Result::Done)
            return result;
    }
    return Result::Done;
}

Result HistoryConnection::prepareAll()
{
    if (const Result result =
            historystatements::prepare(m_database, historyschema::selectLastBefore(), m_findLastBefore);
        result != Result::Done)
        return result;
    return m_appender.open(m_database);
}

template <typename Work>
Result HistoryConnection::inTransaction(const Work &work)
{
    if (const Result result = execute(u"BEGIN IMMEDIATE"_s); result != Result::Done)
        return result;
    Result result = work();
    if (result == Result::Done)
        result = execute(u"COMMIT"_s);
    if (result != Result::Done)
        execute(u"ROLLBACK"_s);
    return result;
}

Result HistoryConnection::append(const PendingRuns &runs)
{
    return inTransaction([this, &runs] { return m_appender.append(runs); });
}

Result HistoryConnection::latest(const QString &accountId, std::optional<PendingRuns::Entry> &entry)
{
    std::optional<HistoryAppender::Target> target;
    const Result result = m_appender.find(accountId, target);
    if (target && target->newest)
        entry = {.run = *target->newest, .source = target->source};
    return result;
}

Result HistoryConnection::visitRuns(const QString &accountId, Instant from, Instant to,
                                    const std::function<bool(const Run &)> &visit)
{
    std::optional<HistoryAppender::Target> target;
    if (const Result result = m_appender.find(accountId, target); result != Result::Done || !target)
        return result;
    qint64 begin = toMillis(from);
    if (const Result result = executePrepared(m_findLastBefore, {target->account, begin}); result != Result::Done)
        return result;
    if (m_findLastBefore.next() && !m_findLastBefore.isNull(0))
        begin = m_findLastBefore.value(0).toLongLong();
    m_findLastBefore.finish();

    return HistoryRuns(m_database).visit(target->account, begin, historyschema::afterMillis(to), visit);
}

Result HistoryConnection::findSourceChanges(const QString &accountId, std::vector<domain::SourceChange> &changes)
{
    std::optional<HistoryAppender::Target> target;
    const Result result = m_appender.find(accountId, target);
    return target ? HistoryStretches(m_database).find(target->account, changes) : result;
}

Result HistoryConnection::correct(const QString &accountId, const domain::HistoryCorrection &correction)
{
    return inTransaction([&] {
        std::optional<HistoryAppender::Target> target;
        const Result result = m_appender.find(accountId, target);
        if (!target)
            return result;
        if (const auto *rise = std::get_if<domain::RiseCorrection>(&correction))
            return correctRise(m_database, target->account, *rise);
        const auto &change = std::get<domain::AccountCorrection>(correction);
        const Result corrected = HistoryStretches(m_database).correct(target->account, change);
        return corrected == Result::Done && change.isSameAccount ? classifyRise(m_database, target->account, change.at)
                                                                 : corrected;
    });
}

Result HistoryConnection::findAccounts(QStringList &accountIds)
{
    QSqlQuery query = historystatements::executed(m_database, u"SELECT id FROM accounts"_s, {});
    while (query.next())
        accountIds.append(query.value(0).toString());
    return resultOf(query.lastError());
}

Result HistoryConnection::forget(const QString &accountId)
{
    const QString ofAccount = u" WHERE account = (SELECT ref FROM accounts WHERE id = ?)"_s;
    return inTransaction([&] {
        for (const QString &statement :
             {u"DELETE FROM runs"_s + ofAccount, u"DELETE FROM highlights"_s + ofAccount,
              u"DELETE FROM stretches"_s + ofAccount, u"DELETE FROM accounts WHERE id = ?"_s}) {
            const Result result = historystatements::execute(m_database, statement, {accountId});
            if (result != Result::Done)
                return result;
        }
        return Result::Done;
    });
}

Result HistoryConnection::forgetOld(const QString &accountId, std::chrono::milliseconds length, HistoryPruning &pruning)
{
    return inTransaction([&] {
        std::optional<HistoryAppender::Target> target;
        const Result result = m_appender.find(accountId, target);
        return target ? HistoryPruner(m_database).forgetOld(target->account, length, pruning) : result;
    });
}

} // namespace storage
