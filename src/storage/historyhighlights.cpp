// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyhighlights.h"

#include "domain/highlights.h"
#include "storage/historyruns.h"
#include "storage/historystatements.h"

#include <QVariant>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace storage {

using historystatements::execute;
using historystatements::find;
using Result = HistoryResult;

namespace {

/// As many stretches as are settled at once, of an older file or after a long pause: no reading is held up for long.
constexpr int MostAtOnce = 64;
constexpr qint64 StretchMillis = std::chrono::milliseconds(domain::HighlightStretch(1)).count();

qint64 stretchOf(qint64 millis)
{
    return historyschema::toMillis(domain::stretchOf(domain::Instant(std::chrono::milliseconds(millis))));
}

} // namespace

HistoryHighlights::HistoryHighlights(const QSqlDatabase &database)
    : m_database(database)
{
}

Result HistoryHighlights::note(qint64 account, std::optional<qint64> &settled, qint64 firstSeen) const
{
    const qint64 stretch = stretchOf(firstSeen);
    return settled && *settled >= stretch ? Result::Done : settle(account, settled, stretch);
}

/// Picks the highlights of the stretches that are over, up to the one that begins \p until.
Result HistoryHighlights::settle(qint64 account, std::optional<qint64> &settled, qint64 until) const
{
    std::optional<qint64> first;
    qint64 done = settled.value_or(std::numeric_limits<qint64>::min());
    for (int count = 0; done < until; ++count) {
        const Result found =
            find(m_database, u"SELECT min(first_seen) FROM runs WHERE account = ? AND first_seen >= ?"_s,
                 {account, done}, first);
        if (found != Result::Done)
            return found;
        const qint64 begin = first ? std::min(stretchOf(*first), until) : until;
        done = begin;
        if (begin == until || count == MostAtOnce)
            break;
        if (const Result result = pick(account, begin); result != Result::Done)
            return result;
        done = begin + StretchMillis;
    }
    settled = done;
    return execute(m_database, u"UPDATE accounts SET settled = ? WHERE ref = ?"_s, {done, account});
}

Result HistoryHighlights::unsettle(qint64 account, std::optional<qint64> &settled, qint64 from) const
{
    const qint64 stretch = stretchOf(from);
    if (!settled || *settled <= stretch)
        return Result::Done;
    settled = stretch;
    const Result result = execute(m_database, u"UPDATE accounts SET settled = ? WHERE ref = ?"_s, {stretch, account});
    return result == Result::Done
        ? execute(m_database, u"DELETE FROM highlights WHERE account = ? AND first_seen >= ?"_s, {account, stretch})
        : result;
}

Result HistoryHighlights::pick(qint64 account, qint64 begin) const
{
    const qint64 end = begin + StretchMillis;
    domain::HighlightPicker picker;
    Result result = HistoryRuns(m_database).visit(account, begin, end, [&picker](const domain::Run &run) {
        picker.add(run);
        return true;
    });
    if (result == Result::Done)
        result =
            execute(m_database, u"DELETE FROM highlights WHERE account = ? AND first_seen >= ? AND first_seen < ?"_s,
                    {account, begin, end});
    for (const auto &[run, follows] : picker.highlights()) {
        if (result != Result::Done)
            break;
        result = execute(
            m_database,
            u"INSERT INTO highlights (account, first_seen, lasted, amount, follows, rise) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {account, historyschema::toMillis(run.firstSeen),
             static_cast<qint64>((run.lastSeen - run.firstSeen).count()), run.amount.micros(), follows ? 1 : 0,
             historyschema::riseValueOf(run)});
    }
    return result;
}

Result HistoryHighlights::forgetBefore(qint64 account, qint64 firstSeen) const
{
    std::optional<qint64> settled;
    std::optional<qint64> newest;
    Result result = find(m_database, u"SELECT settled FROM accounts WHERE ref = ?"_s, {account}, settled);
    if (result == Result::Done)
        result = find(m_database, u"SELECT newest FROM accounts WHERE ref = ?"_s, {account}, newest);
    if (result == Result::Done)
        result =
            execute(m_database, u"DELETE FROM highlights WHERE account = ? AND first_seen < ?"_s, {account, firstSeen});
    // Two stretches have lost runs and kept some: that of the first run that is kept in its place, and that of the
    // newest, which is kept wherever it lies.
    for (const std::optional<qint64> &kept : {std::optional(firstSeen), newest}) {
        if (result == Result::Done && settled && kept && stretchOf(*kept) < *settled)
            result = pick(account, stretchOf(*kept));
    }
    return result;
}

} // namespace storage
