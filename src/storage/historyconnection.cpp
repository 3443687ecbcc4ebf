// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyconnection.h"

#include "storage/historyhighlights.h"
#include "storage/historyorder.h"
#include "storage/historypruner.h"
#include "storage/historyrises.h"
#include "storage/historyruns.h"
#include "storage/historystatements.h"
#include "storage/historystretches.h"

#include <QVariant>

#include <array>
#include <initializer_list>
#include <utility>

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
    for (QSqlQuery *query : {&m_findTarget, &m_addAccount, &m_setNewest, &m_addRun, &m_prolongRun, &m_findLastBefore})
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
    const auto prepare = [this](QSqlQuery &query, const QString &statement) {
        query = QSqlQuery(m_database);
        query.setForwardOnly(true);
        return query.prepare(statement) ? Result::Done : resultOfFixed(query.lastError());
    };
    const std::array<std::pair<QSqlQuery *, QString>, 6> statements{{
        {&m_findTarget,
         u"SELECT first_seen, lasted, amount, rise, stamp, ref, settled,"
         " (SELECT source FROM stretches WHERE account = ref ORDER BY first_seen DESC LIMIT 1)"
         " FROM accounts LEFT JOIN runs ON account = ref AND first_seen = newest WHERE id = ?"_s},
        {&m_addAccount, u"INSERT INTO accounts (id) VALUES (?)"_s},
        {&m_setNewest, u"UPDATE accounts SET newest = ? WHERE ref = ?"_s},
        {&m_addRun, u"INSERT INTO runs (account, first_seen, lasted, amount, rise, stamp) VALUES (?, ?, ?, ?, ?, ?)"_s},
        {&m_prolongRun, u"UPDATE runs SET lasted = ? WHERE account = ? AND first_seen = ?"_s},
        {&m_findLastBefore, historyschema::selectLastBefore()},
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
    auto next = tail.runs.begin();
    Result result = Result::Done;
    const bool isSameSource = next->source.isEmpty() || next->source == target.source;
    if (target.newest && isSameSource && domain::continues(*target.newest, next->run, tail.longestSilence)) {
        result = prolong(target, next->run.lastSeen);
        ++next;
    }
    for (; next != tail.runs.end() && result == Result::Done; ++next)
        result = add(target, *next);
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

Result HistoryConnection::add(Target &target, const PendingRuns::Entry &entry)
{
    Run run = entry.run;
    const auto lasted = static_cast<qint64>((run.lastSeen - run.firstSeen).count());
    if (const Result result = findPlace(target, run); result != Result::Done)
        return result;
    if (const Result result = noteSource(target, run, entry.source); result != Result::Done)
        return result;
    const qint64 firstSeen = toMillis(run.firstSeen);
    const QVariant stamp = run.wrongStamp ? QVariant(toMillis(*run.wrongStamp)) : QVariant();
    target.newest = run;
    Result result = executeWith(
        m_addRun, {target.account, firstSeen, lasted, run.amount.micros(), historyschema::riseValueOf(run), stamp});
    if (result == Result::Done)
        result = executeWith(m_setNewest, {firstSeen, target.account});
    return result == Result::Done ? noteHighlights(target) : result;
}

Result HistoryConnection::findPlace(Target &target, Run &run)
{
    return target.newest ? HistoryOrder(m_database).place(target.account, *target.newest, run, target.settled)
                         : Result::Done;
}

Result HistoryConnection::noteSource(Target &target, const Run &run, const QString &source)
{
    if (source.isEmpty() || source == target.source)
        return Result::Done;
    const bool isFirst = std::exchange(target.source, source).isEmpty();
    return HistoryStretches(m_database).begin(target.account, isFirst ? std::nullopt : target.newest, run, source);
}

Result HistoryConnection::noteHighlights(Target &target)
{
    return HistoryHighlights(m_database).note(target.account, target.settled, toMillis(target.newest->firstSeen));
}

Result HistoryConnection::findTarget(const QString &accountId, std::optional<Target> &target)
{
    m_findTarget.bindValue(0, accountId);
    m_findTarget.exec();
    if (m_findTarget.next()) {
        target = {.account = m_findTarget.value(5).toLongLong()};
        if (!m_findTarget.isNull(0))
            target->newest = historyschema::runIn(m_findTarget);
        if (!m_findTarget.isNull(6))
            target->settled = m_findTarget.value(6).toLongLong();
        target->source = m_findTarget.value(7).toString();
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
        found = {.account = m_addAccount.lastInsertId().toLongLong()};
    }
    target = *found;
    return Result::Done;
}

Result HistoryConnection::latest(const QString &accountId, std::optional<PendingRuns::Entry> &entry)
{
    std::optional<Target> target;
    const Result result = findTarget(accountId, target);
    if (target && target->newest)
        entry = {.run = *target->newest, .source = target->source};
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

    return HistoryRuns(m_database).visit(target->account, begin, historyschema::afterMillis(to), visit);
}

Result HistoryConnection::findSourceChanges(const QString &accountId, std::vector<domain::SourceChange> &changes)
{
    std::optional<Target> target;
    const Result result = findTarget(accountId, target);
    return target ? HistoryStretches(m_database).find(target->account, changes) : result;
}

Result HistoryConnection::correct(const QString &accountId, const domain::HistoryCorrection &correction)
{
    return inTransaction([&] {
        std::optional<Target> target;
        const Result result = findTarget(accountId, target);
        if (!target)
            return result;
        if (const auto *rise = std::get_if<domain::RiseCorrection>(&correction))
            return correctRise(m_database, target->account, *rise);
        return HistoryStretches(m_database).correct(target->account, std::get<domain::AccountCorrection>(correction));
    });
}

Result HistoryConnection::forgetOld(const QString &accountId, std::chrono::milliseconds length, bool &isDone)
{
    return inTransaction([&] {
        std::optional<Target> target;
        const Result result = findTarget(accountId, target);
        return target ? HistoryPruner(m_database).forgetOld(target->account, length, isDone) : result;
    });
}

} // namespace storage
