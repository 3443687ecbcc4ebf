// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historypruner.h"

#include "storage/historyhighlights.h"
#include "storage/historystatements.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace storage {

using historystatements::execute;
using historystatements::find;
using Result = HistoryResult;

HistoryPruner::HistoryPruner(const QSqlDatabase &database)
    : m_database(database)
{
}

Result HistoryPruner::forgetBefore(domain::Instant instant, bool &isDone) const
{
    isDone = true;
    std::optional<qint64> account;
    Result result = find(m_database, u"SELECT min(ref) FROM accounts"_s, {}, account);
    while (result == Result::Done && account) {
        result = forgetOf(*account, historyschema::toMillis(instant), isDone);
        if (result == Result::Done)
            result = find(m_database, u"SELECT min(ref) FROM accounts WHERE ref > ?"_s, {*account}, account);
    }
    return result;
}

Result HistoryPruner::forgetOf(qint64 account, qint64 instant, bool &isDone) const
{
    constexpr int mostAtOnce = 20'000;
    std::optional<qint64> kept;
    Result result = find(m_database, u"SELECT max(first_seen) FROM runs WHERE account = ? AND first_seen <= ?"_s,
                         {account, instant}, kept);
    if (result != Result::Done || !kept)
        return result;
    std::optional<qint64> end;
    result = find(m_database,
                  u"SELECT first_seen FROM runs WHERE account = ? AND first_seen < ? ORDER BY first_seen"
                  " LIMIT 1 OFFSET ?"_s,
                  {account, *kept, mostAtOnce}, end);
    isDone = isDone && !end;
    if (result == Result::Done)
        result = execute(m_database,
                         u"DELETE FROM runs WHERE account = ? AND first_seen < ?"
                         " AND first_seen IS NOT (SELECT newest FROM accounts WHERE ref = ?)"_s,
                         {account, end.value_or(*kept), account});
    return result == Result::Done ? HistoryHighlights(m_database).forgetBefore(account, end.value_or(*kept)) : result;
}

} // namespace storage
