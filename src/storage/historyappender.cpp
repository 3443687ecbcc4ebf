// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyappender.h"

#include "storage/historyhighlights.h"
#include "storage/historyorder.h"
#include "storage/historystatements.h"
#include "storage/historystretches.h"

#include <QVariant>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Instant;
using domain::Run;
using historyschema::resultOf;
using historyschema::toMillis;
using historystatements::executePrepared;
using Result = HistoryResult;

Result HistoryAppender::open(const QSqlDatabase &database)
{
    m_database = database;
    const std::array<std::pair<QSqlQuery *, QString>, 5> statements{{
        {&m_findTarget,
         u"SELECT first_seen, lasted, amount, rise, stamp, ref, settled,"
         " (SELECT source FROM stretches WHERE account = ref ORDER BY first_seen DESC LIMIT 1)"
         " FROM accounts LEFT JOIN runs ON account = ref AND first_seen = newest WHERE id = ?"_s},
        {&m_addAccount, u"INSERT INTO accounts (id) VALUES (?)"_s},
        {&m_setNewest, u"UPDATE accounts SET newest = ? WHERE ref = ?"_s},
        {&m_addRun, u"INSERT INTO runs (account, first_seen, lasted, amount, rise, stamp) VALUES (?, ?, ?, ?, ?, ?)"_s},
        {&m_prolongRun, u"UPDATE runs SET lasted = ? WHERE account = ? AND first_seen = ?"_s},
    }};
    for (const auto &[query, statement] : statements) {
        if (const Result result = historystatements::prepare(database, statement, *query); result != Result::Done)
            return result;
    }
    return Result::Done;
}

Result HistoryAppender::append(const PendingRuns &runs)
{
    for (const auto &[accountId, tail] : runs.byAccount()) {
        Target target;
        Result result = findOrAddTarget(accountId, target);
        if (result == Result::Done)
            result = appendTo(target, tail);
        if (result != Result::Done)
            return result;
    }
    return Result::Done;
}

Result HistoryAppender::appendTo(Target &target, const PendingRuns::Tail &tail)
{
    auto next = tail.runs.begin();
    Result result = Result::Done;
    const bool isSameSource = next->source.isEmpty() || next->source == target.source;
    if (target.newest && isSameSource && domain::continues(*target.newest, next->run, tail.longestSilence)) {
        result = prolong(target, next->run.lastSeen);
        ++next;
    }
    for (; next != tail.runs.end() && result == Result::Done; ++next)
        result = add(target, *next);
    return result;
}

Result HistoryAppender::prolong(Target &target, Instant lastSeen)
{
    Run &run = *target.newest;
    run.lastSeen = lastSeen;
    const auto lasted = static_cast<qint64>((run.lastSeen - run.firstSeen).count());
    const Result result = executePrepared(m_prolongRun, {lasted, target.account, toMillis(run.firstSeen)});
    return result == Result::Done ? noteHighlights(target) : result;
}

Result HistoryAppender::add(Target &target, const PendingRuns::Entry &entry)
{
    Run run = entry.run;
    const auto lasted = static_cast<qint64>((run.lastSeen - run.firstSeen).count());
    if (const Result result = findPlace(target, run); result != Result::Done)
        return result;
    if (const Result result = noteSource(target, run, entry.source); result != Result::Done)
        return result;
    const qint64 firstSeen = toMillis(run.firstSeen);
    const QVariant stamp = run.wrongStamp ? QVariant(toMillis(*run.wrongStamp)) : QVariant();
    target.newest = run;
    Result result = executePrepared(
        m_addRun, {target.account, firstSeen, lasted, run.amount.micros(), historyschema::riseValueOf(run), stamp});
    if (result == Result::Done)
        result = executePrepared(m_setNewest, {firstSeen, target.account});
    return result == Result::Done ? noteHighlights(target) : result;
}

Result HistoryAppender::findPlace(Target &target, Run &run)
{
    return target.newest ? HistoryOrder(m_database).place(target.account, *target.newest, run, target.settled)
                         : Result::Done;
}

Result HistoryAppender::noteSource(Target &target, const Run &run, const QString &source)
{
    if (source.isEmpty() || source == target.source)
        return Result::Done;
    const bool isFirst = std::exchange(target.source, source).isEmpty();
    return HistoryStretches(m_database).begin(target.account, isFirst ? std::nullopt : target.newest, run, source);
}

Result HistoryAppender::noteHighlights(Target &target)
{
    return HistoryHighlights(m_database).note(target.account, target.settled, toMillis(target.newest->firstSeen));
}

Result HistoryAppender::find(const QString &accountId, std::optional<Target> &target)
{
    m_findTarget.bindValue(0, accountId);
    m_findTarget.exec();
    if (m_findTarget.next()) {
        target = {.account = m_findTarget.value(5).toLongLong()};
        if (!m_findTarget.isNull(0))
            target->newest = historyschema::runIn(m_findTarget);
        if (!m_findTarget.isNull(6))
            target->settled = m_findTarget.value(6).toLongLong();
        target->source = m_findTarget.value(7).toString();
    }
    m_findTarget.finish();
    return resultOf(m_findTarget.lastError());
}

Result HistoryAppender::findOrAddTarget(const QString &accountId, Target &target)
{
    std::optional<Target> found;
    if (const Result result = find(accountId, found); result != Result::Done)
        return result;
    if (!found) {
        if (const Result result = executePrepared(m_addAccount, {accountId}); result != Result::Done)
            return result;
        found = {.account = m_addAccount.lastInsertId().toLongLong()};
    }
    target = *found;
    return Result::Done;
}

} // namespace storage
