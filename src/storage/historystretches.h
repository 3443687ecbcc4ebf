// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/historycorrection.h"
#include "domain/run.h"
#include "domain/stretch.h"
#include "storage/historyschema.h"

#include <QSqlDatabase>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace storage {

/// Where the stretches of a history begin: the table `stretches`. To be written within a transaction.
class HistoryStretches {
public:
    explicit HistoryStretches(const QSqlDatabase &database);

    /// Notes that \p run is the first from \p source, to be called before it is added. Where there was a change between
    /// the same two sources before, its answer stands; else domain::AccountPace gives one, or nobody has yet.
    /// \param before  the last run from another source; none where that is not known: all that an older version of the
    ///                program wrote is taken for the first source's, so that there is no change to be shown.
    HistoryResult begin(qint64 account, const std::optional<domain::Run> &before, const domain::Run &run,
                        const QString &source) const;
    /// Moves the changes at the runs that began at \p from to \p to.
    HistoryResult move(qint64 account, const std::vector<std::pair<qint64, qint64>> &fromTo) const;
    /// Finds the changes of the source of \p account, oldest first.
    HistoryResult find(qint64 account, std::vector<domain::SourceChange> &changes) const;
    HistoryResult correct(qint64 account, const domain::AccountCorrection &correction) const;

private:
    HistoryResult beginFirst(qint64 account, const domain::Run &run, const QString &source) const;
    HistoryResult insert(qint64 account, qint64 firstSeen, const QString &source, std::optional<qint64> joined) const;
    HistoryResult findAnswer(qint64 account, const QString &source, std::optional<qint64> &joined) const;
    HistoryResult askPace(qint64 account, const domain::Run &before, const domain::Run &run,
                          std::optional<qint64> &joined) const;

    QSqlDatabase m_database;
};

} // namespace storage
