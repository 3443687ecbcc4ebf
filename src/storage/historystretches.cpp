// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historystretches.h"

#include "storage/historyruns.h"
#include "storage/historystatements.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Run;
using historyschema::toMillis;
using historystatements::execute;
using Result = HistoryResult;

HistoryStretches::HistoryStretches(const QSqlDatabase &database)
    : m_database(database)
{
}

Result HistoryStretches::begin(qint64 account, const std::optional<Run> &before, const Run &run,
                               const QString &source) const
{
    if (!before)
        return beginFirst(account, run, source);
    std::optional<qint64> joined;
    Result result = findAnswer(account, source, joined);
    if (result == Result::Done && !joined)
        result = askPace(account, *before, run, joined);
    return result == Result::Done ? insert(account, toMillis(run.firstSeen), source, joined) : result;
}

Result HistoryStretches::beginFirst(qint64 account, const Run &run, const QString &source) const
{
    std::optional<qint64> oldest;
    const Result result =
        historystatements::find(m_database, u"SELECT min(first_seen) FROM runs WHERE account = ?"_s, {account}, oldest);
    return result == Result::Done ? insert(account, oldest.value_or(toMillis(run.firstSeen)), source, 1) : result;
}

Result HistoryStretches::insert(qint64 account, qint64 firstSeen, const QString &source,
                                std::optional<qint64> joined) const
{
    return execute(m_database, u"INSERT INTO stretches (account, first_seen, source, joined) VALUES (?, ?, ?, ?)"_s,
                   {account, firstSeen, source, joined ? QVariant(*joined) : QVariant()});
}

/// Finds the newest answer about a change between \p source and the one that was read last, in either direction.
Result HistoryStretches::findAnswer(qint64 account, const QString &source, std::optional<qint64> &joined) const
{
    return historystatements::find(
        m_database,
        u"WITH changes AS (SELECT first_seen, joined, source, lag(source) OVER (ORDER BY first_seen) AS previous"
        " FROM stretches WHERE account = ?)"
        " SELECT joined FROM changes WHERE joined IS NOT NULL AND ? IN (source, previous)"
        " AND (SELECT source FROM changes ORDER BY first_seen DESC LIMIT 1) IN (source, previous)"
        " ORDER BY first_seen DESC LIMIT 1"_s,
        {account, source}, joined);
}

Result HistoryStretches::move(qint64 account, const std::vector<std::pair<qint64, qint64>> &fromTo) const
{
    // Past the reach of clocks first, since one may take the place that another is about to leave.
    constexpr qint64 aside = 1'000'000'000'000'000'000;
    Result result = Result::Done;
    for (const bool isLeaving : {true, false}) {
        for (const auto &[from, to] : fromTo) {
            if (result == Result::Done)
                result =
                    execute(m_database, u"UPDATE stretches SET first_seen = ? WHERE account = ? AND first_seen = ?"_s,
                            {isLeaving ? aside + from : to, account, isLeaving ? from : aside + from});
        }
    }
    return result;
}

Result HistoryStretches::askPace(qint64 account, const Run &before, const Run &run, std::optional<qint64> &joined) const
{
    domain::AccountPace pace;
    const Result result = HistoryRuns(m_database)
                              .visit(account, toMillis(before.lastSeen - domain::AccountPace::Memory),
                                     std::numeric_limits<qint64>::max(), [&pace](const Run &each) {
                                         pace.add(each);
                                         return true;
                                     });
    if (pace.allows(run.amount, run.firstSeen))
        joined = 1;
    return result;
}

Result HistoryStretches::find(qint64 account, std::vector<domain::SourceChange> &changes) const
{
    QSqlQuery query = historystatements::executed(
        m_database,
        u"SELECT first_seen, joined,"
        " (SELECT amount FROM runs WHERE account = s.account AND first_seen < s.first_seen ORDER BY first_seen DESC"
        " LIMIT 1), (SELECT amount FROM runs WHERE account = s.account AND first_seen = s.first_seen)"
        " FROM stretches AS s WHERE account = ? ORDER BY first_seen"_s,
        {account});
    while (query.next()) {
        if (query.isNull(2) || query.isNull(3))
            continue; // one of its sides is not kept any more, or was never there
        changes.push_back(
            {.at = historyschema::fromMillis(query.value(0).toLongLong()),
             .before = domain::Credits::fromMicros(query.value(2).toLongLong()),
             .after = domain::Credits::fromMicros(query.value(3).toLongLong()),
             .isSameAccount = query.isNull(1) ? std::nullopt : std::optional(query.value(1).toInt() == 1)});
    }
    return historyschema::resultOf(query.lastError());
}

Result HistoryStretches::correct(qint64 account, const domain::AccountCorrection &correction) const
{
    return execute(m_database, u"UPDATE stretches SET joined = ? WHERE account = ? AND first_seen = ?"_s,
                   {correction.isSameAccount ? 1 : 0, account, toMillis(correction.at)});
}

} // namespace storage
