// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/historyschema.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <optional>

/// Ways to execute statements.
namespace storage::historystatements {

/// Prepares \p statement, which is right unless the tables are not this program's, in \p query.
HistoryResult prepare(const QSqlDatabase &database, const QString &statement, QSqlQuery &query);

/// Executes a prepared statement; the query says what it returned.
HistoryResult executePrepared(QSqlQuery &query, const QVariantList &values);

// The others are for statements that are too rare to be kept prepared.

/// Executes \p statement; the query says how that ended.
QSqlQuery executed(const QSqlDatabase &database, const QString &statement, const QVariantList &values);

HistoryResult execute(const QSqlDatabase &database, const QString &statement, const QVariantList &values);

/// Finds the one number that \p statement selects; leaves \p value empty where there is none.
HistoryResult find(const QSqlDatabase &database, const QString &statement, const QVariantList &values,
                   std::optional<qint64> &value);

} // namespace storage::historystatements
