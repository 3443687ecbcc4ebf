// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/historyschema.h"

#include <QSqlDatabase>
#include <QVariantList>

#include <optional>

/// Statements that are too rare to be kept prepared.
namespace storage::historystatements {

/// Executes \p statement; the query says how that ended.
QSqlQuery executed(const QSqlDatabase &database, const QString &statement, const QVariantList &values);

HistoryResult execute(const QSqlDatabase &database, const QString &statement, const QVariantList &values);

/// Finds the one number that \p statement selects; leaves \p value empty where there is none.
HistoryResult find(const QSqlDatabase &database, const QString &statement, const QVariantList &values,
                   std::optional<qint64> &value);

} // namespace storage::historystatements
