// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyconnection.h"

#include <QSqlError>
#include <QStringList>

#include <algorithm>
#include <array>
#include <atomic>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Credits;
using domain::Instant;
using domain::Run;
using Result = HistoryResult;

namespace {

/// In the order of their versions; what has been released is never changed, only followed by another.
const std::array<QStringList, 1> &migrations()
{
    static const std::array<QStringList, 1> all{
        QStringList{
            u"CREATE TABLE accounts (ref INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)"_s,
            u"CREATE TABLE runs (account INTEGER NOT NULL REFERENCES accounts (ref), number INTEGER NOT NULL,"
            " first_seen INTEGER NOT NULL, lasted INTEGER NOT NULL, amount INTEGER NOT NULL,"
            " PRIMARY KEY (account, number)) WITHOUT ROWID"_s,
        },
    };
    return all;
}

int newestVersion()
{
    return static_cast<int>(migrations().size());
}

/// SQLite's primary result codes (https://www.sqlite.org/rescode.html).
enum SqliteCode { SqliteError = 1, SqliteBusy = 5, SqliteLocked = 6, SqliteCorrupt = 11, SqliteNotADatabase = 26 };

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

Result resultOf(const QSqlError &error)
{
    if (!error.isValid())
        return Result::Done;
    switch (primaryCode(error)) {
    case SqliteBusy:
    case SqliteLocked:
        return Result::Busy;
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return Result::Corrupt;
    default:
        return Result::Failed;
    }
}

/// For statements that are right unless the tables are not this program's.
Result resultOfFixed(const QSqlError &error)
{
    return primaryCode(error) == SqliteError ? Result::Corrupt : resultOf(error);
}

qint64 toMillis(Instant instant)
{
    return instant.time_since_epoch().count();
}

Instant fromMillis(qint64 millis)
{
    return Instant(std::chrono::milliseconds(millis));
}

/// The run in the columns first_seen, lasted, amount of \p row.
Run runIn(const QSqlQuery &row)
{
    const qint64 firstSeen = row.value(0).toLongLong();
    const qint64 lasted = row.value(1).toLongLong();
    return {.amount = Credits::fromMicros(row.value(2).toLongLong()),
            .firstSeen = fromMillis(firstSeen),
            .lastSeen = fromMillis(firstSeen + std::max<qint64>(lasted, 0))};
}

QString newConnectionName()
{
    static std::atomic<int> last = 0;
    return u"kie-credits-history-%1"_s.arg(++last);
}

} // namespace

HistoryConnection::HistoryConnection()
    : m_name(newConnectionName())
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
}

HistoryConnection::~HistoryConnection()
{
    // The name can only go when nothing uses it any more.
    for (QSqlQuery *query : {&m_findAccount, &m_addAccount, &m_lastRun, &m_addRun, &m_prolongRun, &m_runsBetween})
        *query = QSqlQuery();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result HistoryConnection::execute(const QString &statement)
{
    QSqlQuery query(m_database);
    query.exec(statement);
    return resultOf(query.lastError());
}

Result HistoryConnection::open(const QString &file)
{
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=250"_s); // it is the user interface that waits
    if (!m_database.open())
        return resultOf(m_database.lastError());
    int version = 0;
    if (const Result result = readVersion(version); result != Result::Done)
        return result;
    if (version > newestVersion())
        return Result::TooNew;
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
                                  u"PRAGMA foreign_keys = ON"_s, u"PRAGMA wal_autocheckpoint = 256"_s}) {
        if (const Result result = execute(pragma); result != Result::Done)
            return result;
    }
    const Result result = version < newestVersion() ? migrate() : Result::Done;
    return result == Result::Done ? prepareAll() : result;
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
    for (int next = version; next < newestVersion(); ++next) {
        for (const QString &statement : migrations().at(static_cast<size_t>(next))) {
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
    const std::array<std::pair<QSqlQuery *, QString>, 6> statements{{
        {&m_findAccount, u"SELECT ref FROM accounts WHERE id = ?"_s},
        {&m_addAccount, u"INSERT INTO accounts (id) VALUES (?)"_s},
        {&m_lastRun,
         u"SELECT first_seen, lasted, amount, number FROM runs WHERE account = ? ORDER BY number DESC LIMIT 1"_s},
        {&m_addRun, u"INSERT INTO runs (first_seen, lasted, amount, account, number) VALUES (?, ?, ?, ?, ?)"_s},
        {&m_prolongRun, u"UPDATE runs SET lasted = ? WHERE account = ? AND number = ?"_s},
        {&m_runsBetween,
         u"SELECT first_seen, lasted, amount FROM runs"
         " WHERE account = ? AND first_seen <= ? AND first_seen + lasted >= ? ORDER BY number"_s},
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
    for (const auto &[accountId, pending] : runs.byAccount()) {
        qint64 account = 0;
        Last last;
        Result result = findOrAddAccount(accountId, account);
        if (result == Result::Done)
            result = findLast(account, last);
        for (auto run = pending.begin(); run != pending.end() && result == Result::Done; ++run)
            result = appendOne(account, last, *run);
        if (result != Result::Done)
            return result;
    }
    return Result::Done;
}

Result HistoryConnection::appendOne(qint64 account, Last &last, const Run &run)
{
    const bool prolongs = last.number > 0 && domain::continues(last.run, run);
    if (prolongs)
        last.run.lastSeen = run.lastSeen;
    else
        last = {.number = last.number + 1, .run = run};
    QSqlQuery &query = prolongs ? m_prolongRun : m_addRun;
    int place = 0;
    if (!prolongs)
        query.bindValue(place++, toMillis(run.firstSeen));
    query.bindValue(place++, static_cast<qint64>((last.run.lastSeen - last.run.firstSeen).count()));
    if (!prolongs)
        query.bindValue(place++, run.amount.micros());
    query.bindValue(place++, account);
    query.bindValue(place++, last.number);
    query.exec();
    return resultOf(query.lastError());
}

Result HistoryConnection::findAccount(const QString &accountId, std::optional<qint64> &account)
{
    m_findAccount.bindValue(0, accountId);
    m_findAccount.exec();
    if (m_findAccount.next())
        account = m_findAccount.value(0).toLongLong();
    m_findAccount.finish();
    return resultOf(m_findAccount.lastError());
}

Result HistoryConnection::findOrAddAccount(const QString &accountId, qint64 &account)
{
    std::optional<qint64> found;
    if (const Result result = findAccount(accountId, found); result != Result::Done)
        return result;
    if (!found) {
        m_addAccount.bindValue(0, accountId);
        if (!m_addAccount.exec())
            return resultOf(m_addAccount.lastError());
        found = m_addAccount.lastInsertId().toLongLong();
    }
    account = *found;
    return Result::Done;
}

Result HistoryConnection::findLast(qint64 account, Last &last)
{
    m_lastRun.bindValue(0, account);
    m_lastRun.exec();
    if (m_lastRun.next())
        last = {.number = m_lastRun.value(3).toLongLong(), .run = runIn(m_lastRun)};
    m_lastRun.finish(); // a statement that is not done holds up the checkpoints
    return resultOf(m_lastRun.lastError());
}

Result HistoryConnection::latest(const QString &accountId, std::optional<Run> &run)
{
    std::optional<qint64> account;
    if (const Result result = findAccount(accountId, account); result != Result::Done || !account)
        return result;
    Last last;
    const Result result = findLast(*account, last);
    if (last.number > 0)
        run = last.run;
    return result;
}

Result HistoryConnection::runs(const QString &accountId, Instant from, Instant to, std::vector<Run> &runs)
{
    std::optional<qint64> account;
    if (const Result result = findAccount(accountId, account); result != Result::Done || !account)
        return result;
    m_runsBetween.bindValue(0, *account);
    m_runsBetween.bindValue(1, toMillis(to));
    m_runsBetween.bindValue(2, toMillis(from));
    m_runsBetween.exec();
    while (m_runsBetween.next())
        runs.push_back(runIn(m_runsBetween));
    m_runsBetween.finish();
    return resultOf(m_runsBetween.lastError());
}

} // namespace storage
