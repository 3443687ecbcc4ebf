// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyorder.h"

#include "domain/clockorder.h"
#include "storage/historyhighlights.h"
#include "storage/historystatements.h"
#include "storage/historystretches.h"

#include <QVariant>

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Instant;
using domain::Run;
using domain::Stamp;
using historyschema::fromMillis;
using historyschema::resultOf;
using historyschema::toMillis;
using Result = HistoryResult;

namespace {

/// Of a clock that has gone mad, in the middle of the range, so that no difference leaves it.
Instant sane(Instant instant)
{
    constexpr Instant latest{std::chrono::milliseconds(std::numeric_limits<qint64>::max() / 4)};
    return std::clamp(instant, Instant() - latest.time_since_epoch(), latest);
}

Stamp stampOf(const Run &run)
{
    return {.first = sane(run.firstSeen), .last = sane(run.lastSeen), .isWrong = !isTimeKnown(run)};
}

/// As far back as a step is usually explained.
constexpr int Nearby = 500;

} // namespace

/// The runs that were written last.
class HistoryOrder::Tail {
public:
    Tail(const QSqlDatabase &database, qint64 account)
        : m_database(database)
        , m_account(account)
    {
    }

    /// Reads the last \p most runs.
    Result read(int most)
    {
        m_rows.clear();
        QSqlQuery query = historystatements::executed(
            m_database,
            u"SELECT first_seen, lasted, amount, rise, stamp FROM runs WHERE account = ? ORDER BY first_seen DESC LIMIT ?"_s,
            {m_account, most});
        while (query.next()) {
            Row row{.key = query.value(0).toLongLong(),
                    .lasted = query.value(1).toLongLong(),
                    .amount = query.value(2),
                    .rise = query.value(3),
                    .stamp = query.value(4),
                    .recorded = stampOf(historyschema::runIn(query))};
            if (row.recorded.isWrong) {
                row.recorded.first = sane(fromMillis(row.stamp.toLongLong()));
                row.recorded.last = sane(row.recorded.first + std::chrono::milliseconds(row.lasted));
            }
            m_rows.push_back(std::move(row));
        }
        std::ranges::reverse(m_rows);
        m_isWhole = m_rows.size() < static_cast<size_t>(most);
        return resultOf(query.lastError());
    }

    /// Puts the runs and \p next into their order.
    void put(const Stamp &next)
    {
        std::vector<Stamp> recorded;
        recorded.reserve(m_rows.size() + 1);
        for (const Row &row : m_rows)
            recorded.push_back(row.recorded);
        recorded.push_back(next);
        m_placed = domain::inOrder(std::move(recorded), m_isWhole);
    }

    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] const Stamp &next() const { return m_placed.back(); }

    /// Writes what has got another place. \p earliest becomes the earliest time of which something has changed.
    Result write(std::optional<qint64> &earliest) const
    {
        std::vector<std::pair<qint64, qint64>> moved;
        Result result = Result::Done;
        for (const bool isRemoval : {true, false}) {
            for (size_t i = 0; i < m_rows.size() && result == Result::Done; ++i) {
                if (!isChanged(i))
                    continue;
                result = isRemoval ? remove(m_rows[i]) : insert(m_rows[i], m_placed[i]);
                const qint64 place = toMillis(m_placed[i].first);
                earliest = std::min({earliest.value_or(place), place, m_rows[i].key});
                if (isRemoval && place != m_rows[i].key)
                    moved.emplace_back(m_rows[i].key, place);
            }
        }
        return result == Result::Done ? HistoryStretches(m_database).move(m_account, moved) : result;
    }

private:
    struct Row {
        qint64 key = 0;
        qint64 lasted = 0;
        QVariant amount;
        QVariant rise;
        QVariant stamp;
        Stamp recorded;
    };

    [[nodiscard]] bool isChanged(size_t index) const
    {
        const Row &row = m_rows[index];
        const Stamp &placed = m_placed[index];
        const bool isCut = !placed.isWrong && !row.recorded.isWrong && placed.last != row.recorded.last;
        return toMillis(placed.first) != row.key || placed.isWrong != row.recorded.isWrong || isCut;
    }

    Result remove(const Row &row) const
    {
        return historystatements::execute(m_database, u"DELETE FROM runs WHERE account = ? AND first_seen = ?"_s,
                                          {m_account, row.key});
    }

    Result insert(const Row &row, const Stamp &placed) const
    {
        const qint64 lasted = placed.isWrong ? row.lasted : static_cast<qint64>((placed.last - placed.first).count());
        return historystatements::execute(
            m_database,
            u"INSERT INTO runs (account, first_seen, lasted, amount, rise, stamp) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {m_account, toMillis(placed.first), lasted, row.amount, row.rise,
             placed.isWrong ? QVariant(toMillis(row.recorded.first)) : QVariant()});
    }

    QSqlDatabase m_database;
    qint64 m_account;
    std::vector<Row> m_rows; ///< in the order of writing
    std::vector<Stamp> m_placed; ///< and the next one
    bool m_isWhole = false;
};

HistoryOrder::HistoryOrder(const QSqlDatabase &database)
    : m_database(database)
{
}

Result HistoryOrder::place(qint64 account, const Run &newest, Run &next, std::optional<qint64> &settled) const
{
    const Stamp recorded = stampOf(next);
    if (!domain::mayContradict(stampOf(newest), recorded, true))
        return Result::Done;
    if (!domain::mayContradict(stampOf(newest), recorded, false)) {
        bool hasWrong = false;
        if (const Result result = findWrong(account, hasWrong); result != Result::Done || !hasWrong)
            return result;
    }
    Tail tail(m_database, account);
    for (const int most : {Nearby, 50'000}) {
        if (const Result result = tail.read(most); result != Result::Done)
            return result;
        tail.put(recorded);
        if (tail.isWhole() || !tail.next().isWrong)
            break; // else what explains the step may lie further back
    }
    std::optional<qint64> earliest;
    Result result = tail.write(earliest);
    next.firstSeen = tail.next().first;
    next.lastSeen = tail.next().last;
    if (tail.next().isWrong)
        next.wrongStamp = recorded.first;
    if (result == Result::Done && earliest)
        result = HistoryHighlights(m_database).unsettle(account, settled, *earliest);
    return result;
}

/// Looks for wrong stamps among the latest runs.
Result HistoryOrder::findWrong(qint64 account, bool &hasWrong) const
{
    std::optional<qint64> wrong;
    const Result result =
        historystatements::find(m_database,
                                u"SELECT max(stamp IS NOT NULL) FROM (SELECT stamp FROM runs WHERE account = ?"
                                " ORDER BY first_seen DESC LIMIT ?)"_s,
                                {account, Nearby}, wrong);
    hasWrong = wrong == 1;
    return result;
}

} // namespace storage
