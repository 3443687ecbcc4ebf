// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historygenerator.h"

#include "storage/historyhighlights.h"
#include "storage/historystore.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace historygenerator {

namespace {

void execute(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        qFatal("%s: %s", qUtf8Printable(statement), qUtf8Printable(query.lastError().text()));
}

/// Has the highlights picked that the store picks while a history grows.
void settle(const QSqlDatabase &database)
{
    execute(database, u"BEGIN"_s);
    QSqlQuery query(database);
    query.exec(u"SELECT newest FROM accounts"_s);
    query.next();
    const qint64 newest = query.value(0).toLongLong();
    query.finish();
    std::optional<qint64> settled = 0;
    for (std::optional<qint64> before; std::exchange(before, settled) != settled;)
        storage::HistoryHighlights(database).note(1, settled, newest);
    execute(database, u"COMMIT"_s);
}

void fill(const QSqlDatabase &database, qint64 changes, domain::Instant end)
{
    execute(database, u"PRAGMA synchronous = OFF"_s);
    execute(database,
            u"INSERT INTO runs (account, first_seen, lasted, amount, rise)"
            " WITH RECURSIVE step (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM step WHERE n < %1)"
            " SELECT 1, %2 + (n - %1) * 60000, (n % 3) * 20000, 4335860000 + (n * 10007000) % 4000000000,"
            " CASE WHEN (n * 10007000) % 4000000000 >= 10007000 THEN %3 END FROM step"_s.arg(changes)
                .arg(end.time_since_epoch().count())
                .arg(static_cast<int>(domain::Rise::Refund)));
    execute(database, u"UPDATE accounts SET newest = (SELECT max(first_seen) FROM runs)"_s);
    settle(database);
    execute(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace

void generate(const QString &file, qint64 changes, domain::Instant end)
{
    {
        // The program itself makes the file, so that it is what the program makes.
        storage::HistoryStore store(file, [](const domain::StorageTrouble &) { qFatal("cannot make a history"); });
        const domain::Instant begin = end - (changes - 1) * 60'000ms;
        store.append(QString(Account), {.amount = domain::Credits::fromWhole(4'000), .seenAt = begin}, 10min);
    }
    if (changes > 1) {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"generator"_s);
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("cannot open the history");
        fill(database, changes, end);
    }
    QSqlDatabase::removeDatabase(u"generator"_s);
}

void generateWork(const QString &file, int days, domain::Instant end)
{
    storage::HistoryStore store(file, [](const domain::StorageTrouble &) { qFatal("cannot make a history"); });
    QRandomGenerator random(1);
    constexpr auto interval = 10min;
    constexpr auto silence = 20min;
    double balance = 2'400;
    for (domain::Instant at = end - std::chrono::days(days); at <= end; at += interval) {
        const auto day = std::chrono::floor<std::chrono::days>(at);
        const int hour = static_cast<int>((at - day) / 1h);
        const bool isWeekend = std::chrono::weekday(day).iso_encoding() > 5;
        if (hour < 7 || hour > 22) // the computer is off
            continue;
        const bool isAtWork = isWeekend ? hour > 15 && random.bounded(4) == 0 : hour > 8 && hour < 19;
        if (isAtWork && random.bounded(3) == 0)
            balance -= random.bounded(60) / 4.0 + 0.4;
        if (isAtWork && random.bounded(40) == 0)
            balance += random.bounded(20) + 4; // a failed job is given back
        if (balance < 350)
            balance += 3'000;
        store.append(QString(Account),
                     {.amount = domain::Credits::fromMicros(qRound64(balance * 100) * 10'000), .seenAt = at}, silence);
    }
}

} // namespace historygenerator
