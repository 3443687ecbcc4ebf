// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyconnection.h"

#include "storage/historyhighlights.h"
#include "storage/historypruner.h"
#include "storage/historystatements.h"

#include <QVariant>

#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Instant;
using domain::Run;
using historyschema::resultOf;
using historyschema::resultOfFixed;
using historyschema::toMillis;
using Result = HistoryResult;

namespace {

/// Executes a prepared statement that returns no rows.
Result executeWith(QSqlQuery &query, std::initializer_list<QVariant> values)
{
    int place = 0;
    for (const QVariant &value : values)
        query.bindValue(place++, value);
    query.exec();
    return resultOf(query.lastError());
}

} // namespace

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
    for (QSqlQuery *query : {&m_findTarget, &m_addAccount, &m_setNewest, &m_addRun, &m_findRun, &m_prolongRun,
                             &m_findLastBefore, &m_findRuns})
        *query = QSqlQuery();
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
        if (const Result result = execute(u"PRAGMA user_version = %1"_s.arg(next + 1)); result != Result::Done)
            return result;
    }
    return Result::Done;
}

Result HistoryConnection::prepareAll()
{
    const auto prepare = [this](QSqlQuery &query, const QString &statement) {
        query = QSqlQuery(m_database);
        query.setForwardOnly(true);
        return query.prepare(statement) ? Result::Done : resultOfFixed(query.lastError());
    };
    const std::array<std::pair<QSqlQuery *, QString>, 8> statements{{
        {&m_findTarget,
         u"SELECT first_seen, lasted, amount, ref, settled FROM accounts"
         " LEFT JOIN runs ON account = ref AND first_seen = newest WHERE id = ?"_s},
        {&m_addAccount, u"INSERT INTO accounts (id) VALUES (?)"_s},
        {&m_setNewest, u"UPDATE accounts SET newest = ? WHERE ref = ?"_s},
        {&m_addRun, u"INSERT INTO runs (account, first_seen, lasted, amount) VALUES (?, ?, ?, ?)"_s},
        {&m_findRun, u"SELECT 1 FROM runs WHERE account = ? AND first_seen = ?"_s},
        {&m_prolongRun, u"UPDATE runs SET lasted = ? WHERE account = ? AND first_seen = ?"_s},
        {&m_findLastBefore, historyschema::selectLastBefore()},
        {&m_findRuns, historyschema::selectRuns()},
    }};
    for (const auto &[query, statement] : statements) {
        if (const Result result = prepare(*query, statement); result != Result::Done)
            return result;
    }
    return Result::Done;
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
    return inTransaction([this, &runs] { return appendAll(runs); });
}

Result HistoryConnection::appendAll(const PendingRuns &runs)
{
    for (const auto &[accountId, tail] : runs.byAccount()) {
        Target target;
        Result result = findOrAddTarget(accountId, target);
        if (result == Result::Done)
            result = appendTo(target, tail);
        if (result != Result::Done)
            return result;
    }
    return Result::Done;
}

Result HistoryConnection::appendTo(Target &target, const PendingRuns::Tail &tail)
{
    auto run = tail.runs.begin();
    Result result = Result::Done;
    if (target.newest && domain::continues(*target.newest, *run, tail.longestSilence)) {
        result = prolong(target, run->lastSeen);
        ++run;
    }
    for (; run != tail.runs.end() && result == Result::Done; ++run)
        result = add(target, *run);
    return result;
}

Result HistoryConnection::prolong(Target &target, Instant lastSeen)
{
    Run &run = *target.newest;
    run.lastSeen = lastSeen;
    const auto lasted = static_cast<qint64>((run.lastSeen - run.firstSeen).count());
    const Result result = executeWith(m_prolongRun, {lasted, target.account, toMillis(run.firstSeen)});
    return result == Result::Done ? noteHighlights(target) : result;
}

Result HistoryConnection::add(Target &target, Run run)
{
    if (const Result result = moveToAFreeInstant(target.account, run); result != Result::Done)
        return result;
    const qint64 firstSeen = toMillis(run.firstSeen);
    const auto lasted = static_cast<qint64>((run.lastSeen - run.firstSeen).count());
    target.newest = run;
    Result result = executeWith(m_addRun, {target.account, firstSeen, lasted, run.amount.micros()});
    if (result == Result::Done)
        result = executeWith(m_setNewest, {firstSeen, target.account});
    return result == Result::Done ? noteHighlights(target) : result;
}

Result HistoryConnection::noteHighlights(Target &target)
{
    return HistoryHighlights(m_database).note(target.account, target.settled, toMillis(target.newest->firstSeen));
}

Result HistoryConnection::moveToAFreeInstant(qint64 account, Run &run)
{
    for (bool isTaken = true; isTaken;) {
        if (const Result result = executeWith(m_findRun, {account, toMillis(run.firstSeen)}); result != Result::Done)
            return result;
        isTaken = m_findRun.next();
        m_findRun.finish(); // a statement that is not done holds up the checkpoints
        if (isTaken)
            run.firstSeen += std::chrono::milliseconds(1);
    }
    run.lastSeen = std::max(run.firstSeen, run.lastSeen);
    return resultOf(m_findRun.lastError());
}

Result HistoryConnection::findTarget(const QString &accountId, std::optional<Target> &target)
{
    m_findTarget.bindValue(0, accountId);
    m_findTarget.exec();
    if (m_findTarget.next()) {
        target = {.account = m_findTarget.value(3).toLongLong(), .newest = std::nullopt, .settled = std::nullopt};
        if (!m_findTarget.isNull(0))
            target->newest = historyschema::runIn(m_findTarget);
        if (!m_findTarget.isNull(4))
            target->settled = m_findTarget.value(4).toLongLong();
    }
    m_findTarget.finish();
    return resultOf(m_findTarget.lastError());
}

Result HistoryConnection::findOrAddTarget(const QString &accountId, Target &target)
{
    std::optional<Target> found;
    if (const Result result = findTarget(accountId, found); result != Result::Done)
        return result;
    if (!found) {
        if (const Result result = executeWith(m_addAccount, {accountId}); result != Result::Done)
            return result;
        found = {.account = m_addAccount.lastInsertId().toLongLong(), .newest = std::nullopt, .settled = std::nullopt};
    }
    target = *found;
    return Result::Done;
}

Result HistoryConnection::latest(const QString &accountId, std::optional<Run> &run)
{
    std::optional<Target> target;
    const Result result = findTarget(accountId, target);
    if (target)
        run = target->newest;
    return result;
}

Result HistoryConnection::visitRuns(const QString &accountId, Instant from, Instant to,
                                    const std::function<bool(const Run &)> &visit)
{
    std::optional<Target> target;
    if (const Result result = findTarget(accountId, target); result != Result::Done || !target)
        return result;
    qint64 begin = toMillis(from);
    if (const Result result = executeWith(m_findLastBefore, {target->account, begin}); result != Result::Done)
        return result;
    if (m_findLastBefore.next() && !m_findLastBefore.isNull(0))
        begin = m_findLastBefore.value(0).toLongLong();
    m_findLastBefore.finish();

    executeWith(m_findRuns, {target->account, begin, historyschema::afterMillis(to)});
    while (m_findRuns.next() && visit(historyschema::runIn(m_findRuns))) { }
    const Result result = resultOf(m_findRuns.lastError()); // which is gone once it is finished
    m_findRuns.finish();
    return result;
}

Result HistoryConnection::forgetBefore(Instant instant, bool &isDone)
{
    return inTransaction([&] { return HistoryPruner(m_database).forgetBefore(instant, isDone); });
}

} // namespace storage
