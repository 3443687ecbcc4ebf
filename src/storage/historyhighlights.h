// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/historyschema.h"

#include <QSqlDatabase>

#include <optional>

namespace storage {

/// Keeps the table of the highlights in step with that of the runs. To be used within the transaction that changes the
/// runs. See historyschema.
class HistoryHighlights {
public:
    explicit HistoryHighlights(const QSqlDatabase &database);

    /// To be called when a run that began at \p firstSeen was added or changed, with what is \p settled of its account.
    /// \param settled  becomes what is settled now.
    HistoryResult note(qint64 account, std::optional<qint64> &settled, qint64 firstSeen) const;
    /// To be called when runs from \p from on have got other times: their highlights are picked again.
    HistoryResult unsettle(qint64 account, std::optional<qint64> &settled, qint64 from) const;
    /// To be called when the runs of \p account that began before \p firstSeen are gone, but for the newest.
    HistoryResult forgetBefore(qint64 account, qint64 firstSeen) const;

private:
    HistoryResult settle(qint64 account, std::optional<qint64> &settled, qint64 until) const;
    HistoryResult pick(qint64 account, qint64 begin) const;

    QSqlDatabase m_database;
};

} // namespace storage
