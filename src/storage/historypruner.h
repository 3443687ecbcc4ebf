// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "storage/historyschema.h"

#include <QSqlDatabase>

namespace storage {

/// Removes the old part of a history, see HistoryStore::keepFor(). To be used within a transaction.
class HistoryPruner {
public:
    explicit HistoryPruner(const QSqlDatabase &database);

    /// Removes the oldest of the runs that were over before \p instant, no more than take a moment.
    /// \param isDone  becomes whether all are gone.
    HistoryResult forgetBefore(domain::Instant instant, bool &isDone) const;

private:
    HistoryResult forgetOf(qint64 account, qint64 instant, bool &isDone) const;

    QSqlDatabase m_database;
};

} // namespace storage
