// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/highlights.h"
#include "domain/run.h"
#include "storage/historyschema.h"

#include <QSqlDatabase>

#include <functional>

namespace storage {

/// Reads the runs of a history, and their copies for charts, with all that belongs to them.
class HistoryRuns {
public:
    /// \param version  of the file, see historyschema.
    explicit HistoryRuns(const QSqlDatabase &database, int version = historyschema::newestVersion());

    /// Visits what began in [from, to) until \p visit returns false, in the order of writing.
    HistoryResult visit(qint64 account, qint64 from, qint64 to,
                        const std::function<bool(const domain::Run &)> &visit) const;
    HistoryResult visitHighlights(qint64 account, qint64 from, qint64 to,
                                  const std::function<bool(const domain::Highlight &)> &visit) const;

private:
    /// Counts the stretches that have begun by each of some runs, which come in their order.
    class StretchCount;

    QSqlDatabase m_database;
    int m_version;
};

} // namespace storage
