// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historypruner.h"

#include "storage/historyhighlights.h"
#include "storage/historyruns.h"
#include "storage/historystatements.h"

#include <QVariant>

#include <limits>

using namespace Qt::StringLiterals;

namespace storage {

using historystatements::execute;
using historystatements::find;
using Result = HistoryResult;

HistoryPruner::HistoryPruner(const QSqlDatabase &database)
    : m_database(database)
{
}

Result HistoryPruner::forgetOld(qint64 account, std::chrono::milliseconds length, HistoryPruning &pruning) const
{
    Result result = pruning.bound ? Result::Done : findBound(account, length, pruning.bound);
    if (result != Result::Done)
        return result;
    pruning.isDone = true;
    if (!pruning.bound)
        return Result::Done;
    const qint64 instant = historyschema::toMillis(pruning.bound->instant);
    if (!pruning.bound->isOfAll)
        return forgetOf(account, instant, pruning.isDone);
    std::optional<qint64> each;
    result = find(m_database, u"SELECT min(ref) FROM accounts"_s, {}, each);
    while (result == Result::Done && each) {
        result = forgetOf(*each, instant, pruning.isDone);
        if (result == Result::Done)
            result = find(m_database, u"SELECT min(ref) FROM accounts WHERE ref > ?"_s, {*each}, each);
    }
    return result;
}

Result HistoryPruner::findBound(qint64 account, std::chrono::milliseconds length,
                                std::optional<HistoryPruning::Bound> &bound) const
{
    domain::TrustedNow trusted;
    const Result result = readTrusted(account, trusted);
    if (result == Result::Done && trusted.time())
        bound = {.instant = *trusted.time() - length, .isOfAll = trusted.isLong()};
    return result;
}

Result HistoryPruner::readTrusted(qint64 account, domain::TrustedNow &trusted) const
{
    std::optional<qint64> newest;
    std::optional<qint64> begin;
    Result result = find(m_database, u"SELECT newest FROM accounts WHERE ref = ?"_s, {account}, newest);
    if (result != Result::Done || !newest)
        return result;
    const qint64 window = *newest - std::chrono::milliseconds(domain::TrustedNow::Memory).count();
    result = find(m_database, historyschema::selectLastBefore(), {account, window}, begin);
    if (result != Result::Done)
        return result;
    return HistoryRuns(m_database)
        .visit(account, begin.value_or(window), std::numeric_limits<qint64>::max(), [&trusted](const domain::Run &run) {
            trusted.add(run);
            return true;
        });
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
