// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyreader.h"

#include "storage/historyschema.h"

#include <QFile>
#include <QSqlDatabase>

#include <optional>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Instant;
using domain::Run;
using historyschema::toMillis;

namespace {

/// One look into the file: all that is read with it is of the same moment.
class Snapshot {
public:
    explicit Snapshot(const QString &file)
        : m_name(historyschema::newConnectionName())
        , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
    {
        m_database.setDatabaseName(file);
        m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=250"_s);
        m_database.open();
        m_database.transaction();
    }
    ~Snapshot()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Snapshot)

    [[nodiscard]] bool isReadable() const
    {
        QSqlQuery query = executed(u"PRAGMA user_version"_s, {});
        return query.next() && query.value(0).toInt() == historyschema::newestVersion();
    }

    [[nodiscard]] std::optional<qint64> account(const QString &id) const
    {
        QSqlQuery query = executed(u"SELECT ref FROM accounts WHERE id = ?"_s, {id});
        return query.next() ? std::optional(query.value(0).toLongLong()) : std::nullopt;
    }

    /// When the last run began before \p instant; \p instant if none did.
    [[nodiscard]] qint64 lastBefore(qint64 account, qint64 instant) const
    {
        QSqlQuery query =
            executed(u"SELECT max(first_seen) FROM runs WHERE account = ? AND first_seen < ?"_s, {account, instant});
        return query.next() && !query.isNull(0) ? query.value(0).toLongLong() : instant;
    }

    void visit(qint64 account, qint64 from, qint64 to, const std::function<bool(const Run &)> &visit) const
    {
        QSqlQuery query =
            executed(u"SELECT first_seen, lasted, amount FROM runs WHERE account = ? AND first_seen BETWEEN ? AND ?"
                     " ORDER BY first_seen"_s,
                     {account, from, to});
        while (query.next() && visit(historyschema::runIn(query))) { }
    }

private:
    [[nodiscard]] QSqlQuery executed(const QString &statement, const QVariantList &values) const
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (query.prepare(statement)) {
            for (const QVariant &value : values)
                query.addBindValue(value);
            query.exec();
        }
        return query;
    }

    QString m_name;
    QSqlDatabase m_database;
};

} // namespace

HistoryReader::HistoryReader(QString file)
    : m_file(std::move(file))
{
}

void HistoryReader::visitRuns(const QString &accountId, Instant from, Instant to,
                              const std::function<bool(const Run &)> &visit) const
{
    if (!QFile::exists(m_file))
        return;
    const Snapshot snapshot(m_file);
    if (!snapshot.isReadable())
        return;
    if (const std::optional<qint64> account = snapshot.account(accountId))
        snapshot.visit(*account, snapshot.lastBefore(*account, toMillis(from)), toMillis(to), visit);
}

} // namespace storage
