// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trustednow.h"
#include "storage/historyschema.h"

#include <QSqlDatabase>

#include <chrono>

namespace storage {

/// Removes the old part of a history, see HistoryStore::keepFor(). To be used within a transaction.
class HistoryPruner {
public:
    explicit HistoryPruner(const QSqlDatabase &database);

    /// Removes the oldest of the runs that were over \p length ago, no more than take a moment: of \p account, by the
    /// time that its history vouches for, and of the other accounts too where it is a long one. See domain::TrustedNow.
    /// \param isDone  becomes whether all are gone.
    HistoryResult forgetOld(qint64 account, std::chrono::milliseconds length, bool &isDone) const;

private:
    HistoryResult readTrusted(qint64 account, domain::TrustedNow &trusted) const;
    HistoryResult forgetOf(qint64 account, qint64 instant, bool &isDone) const;

    QSqlDatabase m_database;
};

} // namespace storage
