// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyschema.h"

#include <QtNumeric>

#include <algorithm>
#include <array>
#include <atomic>
#include <limits>

using namespace Qt::StringLiterals;

namespace storage::historyschema {

using domain::Credits;
using domain::Instant;
using domain::Rise;
using domain::Run;

namespace {

/// SQLite's primary result codes (https://www.sqlite.org/rescode.html).
enum SqliteCode {
    SqliteError = 1,
    SqliteNotPermitted = 3,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8, // a file beside the database cannot be made
    SqliteCorrupt = 11,
    SqliteCannotOpen = 14,
    SqliteNotADatabase = 26,
};

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

/// What is added to a rise that the user has corrected.
constexpr int CorrectedRise = 4;

/// \returns nullopt for what this program never writes.
std::optional<Rise> riseOf(int value)
{
    constexpr std::array all{Rise::Refund, Rise::TopUp, Rise::CameIn};
    const auto *const found = std::ranges::find(all, value, [](Rise rise) { return static_cast<int>(rise); });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::span<const QStringList> migrations()
{
    // In the order of their versions; what has been released is never changed, only followed by another.
    static const std::array<QStringList, 3> all{
        QStringList{
            u"CREATE TABLE accounts (ref INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, newest INTEGER)"_s,
            u"CREATE TABLE runs (account INTEGER NOT NULL REFERENCES accounts (ref), first_seen INTEGER NOT NULL,"
            " lasted INTEGER NOT NULL, amount INTEGER NOT NULL, PRIMARY KEY (account, first_seen)) WITHOUT ROWID"_s,
        },
        QStringList{
            u"ALTER TABLE accounts ADD COLUMN settled INTEGER"_s,
            u"CREATE TABLE highlights (account INTEGER NOT NULL REFERENCES accounts (ref), first_seen INTEGER NOT NULL,"
            " lasted INTEGER NOT NULL, amount INTEGER NOT NULL, follows INTEGER NOT NULL,"
            " PRIMARY KEY (account, first_seen)) WITHOUT ROWID"_s,
        },
        QStringList{
            u"ALTER TABLE runs ADD COLUMN rise INTEGER"_s,
            u"ALTER TABLE runs ADD COLUMN stamp INTEGER"_s,
            u"ALTER TABLE highlights ADD COLUMN rise INTEGER"_s,
            u"CREATE TABLE stretches (account INTEGER NOT NULL REFERENCES accounts (ref), first_seen INTEGER NOT NULL,"
            " source TEXT NOT NULL, joined INTEGER, PRIMARY KEY (account, first_seen)) WITHOUT ROWID"_s,
            u"UPDATE accounts SET newest = (SELECT max(first_seen) FROM runs WHERE account = ref)"_s,
        },
    };
    return all;
}

int newestVersion()
{
    return static_cast<int>(migrations().size());
}

Instant fromMillis(qint64 millis)
{
    return Instant(std::chrono::milliseconds(millis));
}

qint64 toMillis(Instant instant)
{
    return instant.time_since_epoch().count();
}

qint64 afterMillis(Instant instant)
{
    return toMillis(std::min(instant, Instant::max() - std::chrono::milliseconds(1))) + 1;
}

QString selectLastBefore()
{
    return u"SELECT max(first_seen) FROM runs WHERE account = ? AND first_seen < ?"_s;
}

QString selectRuns(int version)
{
    return u"SELECT first_seen, lasted, amount, %1 FROM runs WHERE account = ? AND first_seen >= ? AND first_seen < ?"
           " ORDER BY first_seen"_s.arg(version < FirstInOrder ? u"NULL, NULL"_s : u"rise, stamp"_s);
}

Run runIn(const QSqlQuery &row)
{
    const qint64 firstSeen = row.value(0).toLongLong();
    const qint64 lasted = std::max<qint64>(row.value(1).toLongLong(), 0);
    qint64 lastSeen = 0; // whatever is in the file, a run ends after it began
    if (qAddOverflow(firstSeen, lasted, &lastSeen))
        lastSeen = std::numeric_limits<qint64>::max();
    Run run{.amount = Credits::fromMicros(row.value(2).toLongLong()),
            .firstSeen = fromMillis(firstSeen),
            .lastSeen = fromMillis(lastSeen)};
    if (!row.isNull(3)) {
        const int value = row.value(3).toInt();
        run.isRiseCorrected = value >= CorrectedRise;
        run.rise = riseOf(run.isRiseCorrected ? value - CorrectedRise : value);
    }
    if (!row.isNull(4)) {
        run.wrongStamp = fromMillis(row.value(4).toLongLong());
        run.lastSeen = run.firstSeen;
    }
    return run;
}

QVariant riseValueOf(const Run &run)
{
    return run.rise ? QVariant(riseValueOf(*run.rise, run.isRiseCorrected)) : QVariant();
}

int riseValueOf(Rise rise, bool isCorrected)
{
    return static_cast<int>(rise) + (isCorrected ? CorrectedRise : 0);
}

HistoryResult resultOf(const QSqlError &error)
{
    if (!error.isValid())
        return HistoryResult::Done;
    switch (primaryCode(error)) {
    case SqliteBusy:
    case SqliteLocked:
        return HistoryResult::Busy;
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return HistoryResult::Corrupt;
    default:
        return HistoryResult::Failed;
    }
}

HistoryResult resultOfOpening(const QSqlError &error)
{
    switch (primaryCode(error)) {
    case SqliteNotPermitted:
    case SqliteReadOnly:
    case SqliteCannotOpen:
        return HistoryResult::NotPermitted;
    default:
        return resultOf(error);
    }
}

HistoryResult resultOfFixed(const QSqlError &error)
{
    return primaryCode(error) == SqliteError ? HistoryResult::Corrupt : resultOf(error);
}

QString newConnectionName()
{
    static std::atomic<int> last = 0;
    return u"kie-credits-history-%1"_s.arg(++last);
}

} // namespace storage::historyschema
