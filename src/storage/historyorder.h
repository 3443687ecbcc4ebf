// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"
#include "storage/historyschema.h"

#include <QSqlDatabase>

#include <optional>

namespace storage {

/// Has the runs of a history lie in the order in which they were written, whatever the clock showed; see
/// domain::inOrder(). To be used within the transaction that adds a run.
class HistoryOrder {
public:
    explicit HistoryOrder(const QSqlDatabase &database);

    /// Finds the place of \p next, which is about to be added behind \p newest, and moves what it contradicts.
    /// \param settled  of the account, see HistoryHighlights; becomes what is settled then.
    HistoryResult place(qint64 account, const domain::Run &newest, domain::Run &next,
                        std::optional<qint64> &settled) const;

private:
    class Tail;

    HistoryResult findWrong(qint64 account, bool &hasWrong) const;

    QSqlDatabase m_database;
};

} // namespace storage
