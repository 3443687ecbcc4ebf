// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historystatements.h"

#include <QVariant>

namespace storage::historystatements {

HistoryResult prepare(const QSqlDatabase &database, const QString &statement, QSqlQuery &query)
{
    query = QSqlQuery(database);
    query.setForwardOnly(true);
    return query.prepare(statement) ? HistoryResult::Done : historyschema::resultOfFixed(query.lastError());
}

HistoryResult executePrepared(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype place = 0; place < values.size(); ++place)
        query.bindValue(static_cast<int>(place), values[place]);
    query.exec();
    return historyschema::resultOf(query.lastError());
}

QSqlQuery executed(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (query.prepare(statement)) {
        for (const QVariant &value : values)
            query.addBindValue(value);
        query.exec();
    }
    return query;
}

HistoryResult execute(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    return historyschema::resultOf(executed(database, statement, values).lastError());
}

HistoryResult find(const QSqlDatabase &database, const QString &statement, const QVariantList &values,
                   std::optional<qint64> &value)
{
    QSqlQuery query = executed(database, statement, values);
    value.reset();
    if (query.next() && !query.isNull(0))
        value = query.value(0).toLongLong();
    return historyschema::resultOf(query.lastError());
}

} // namespace storage::historystatements
