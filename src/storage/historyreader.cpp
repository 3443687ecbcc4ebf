// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyreader.h"

#include "storage/historyfault.h"
#include "storage/historyfiles.h"
#include "storage/historyruns.h"
#include "storage/historyschema.h"
#include "storage/historystatements.h"
#include "storage/historystretches.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Highlight;
using domain::HistoryFault;
using domain::Instant;
using domain::Run;
using historyschema::afterMillis;
using historyschema::toMillis;

namespace {

/// One look into the file: all that is read with it is of the same moment.
class Snapshot {
public:
    explicit Snapshot(const QString &file)
        : m_name(historyschema::newConnectionName())
        , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
    {
        m_result = open(file, {});
        // SQLite cannot make the files that it wants beside a database in a folder that is read-only. It needs none of
        // them where nobody writes and nothing is left in the log.
        const bool cannotOpen = m_result == HistoryResult::NotPermitted || m_result == HistoryResult::Failed;
        if (cannotOpen && HistoryFiles(file).haveEmptyLog()) {
            m_database.close();
            const QByteArray path = QUrl::toPercentEncoding(QFileInfo(file).absoluteFilePath(), "/");
            m_result = open(u"file:"_s + QString::fromLatin1(path) + u"?immutable=1"_s, u";QSQLITE_OPEN_URI"_s);
        }
    }
    ~Snapshot()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Snapshot)

    [[nodiscard]] std::optional<qint64> account(const QString &id) const
    {
        QSqlQuery query = executed(u"SELECT ref FROM accounts WHERE id = ?"_s, {id});
        return query.next() ? std::optional(query.value(0).toLongLong()) : std::nullopt;
    }

    /// When the last run began before \p instant; \p instant if none did.
    [[nodiscard]] qint64 lastBefore(qint64 account, qint64 instant) const
    {
        QSqlQuery query = executed(historyschema::selectLastBefore(), {account, instant});
        return query.next() && !query.isNull(0) ? query.value(0).toLongLong() : instant;
    }

    /// Before which instant the highlights of \p account are complete.
    [[nodiscard]] qint64 settled(qint64 account) const
    {
        if (m_version < FirstWithHighlights)
            return std::numeric_limits<qint64>::min();
        QSqlQuery query = executed(u"SELECT settled FROM accounts WHERE ref = ?"_s, {account});
        return query.next() && !query.isNull(0) ? query.value(0).toLongLong() : std::numeric_limits<qint64>::min();
    }

    /// Visits what began in [from, to). \returns false when it is to end there.
    bool visit(qint64 account, qint64 from, qint64 to, const std::function<bool(const Run &)> &visit) const
    {
        return noteEach<Run>(visit, [&](const auto &visitNoted) {
            return HistoryRuns(m_database, m_version).visit(account, from, to, visitNoted);
        });
    }
    bool visitHighlights(qint64 account, qint64 from, qint64 to,
                         const std::function<bool(const Highlight &)> &visit) const
    {
        return noteEach<Highlight>(visit, [&](const auto &visitNoted) {
            return HistoryRuns(m_database, m_version).visitHighlights(account, from, to, visitNoted);
        });
    }
    void find(qint64 account, std::vector<domain::SourceChange> &changes) const
    {
        if (m_version >= historyschema::FirstInOrder)
            note(HistoryStretches(m_database).find(account, changes));
    }

    /// How the accesses so far have ended: as the first that failed, if any did.
    [[nodiscard]] HistoryResult result() const { return m_result; }

private:
    static constexpr int FirstWithHighlights = 2;

    HistoryResult open(const QString &name, const QString &option)
    {
        m_database.setDatabaseName(name);
        m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=250"_s + option);
        if (!m_database.open())
            return historyschema::resultOfOpening(m_database.lastError());
        m_database.transaction();
        QSqlQuery query = historystatements::executed(m_database, u"PRAGMA user_version"_s, {});
        if (!query.next())
            return historyschema::resultOfOpening(query.lastError());
        m_version = query.value(0).toInt();
        // An older file is read as it is: to bring it up to date is for those who may write.
        if (m_version > historyschema::newestVersion())
            return HistoryResult::TooNew;
        return m_version >= 1 ? HistoryResult::Done : HistoryResult::Corrupt;
    }

    /// \returns false when \p visit did.
    template <typename Item, typename Read>
    bool noteEach(const std::function<bool(const Item &)> &visit, const Read &read) const
    {
        bool goesOn = true;
        note(read([&](const Item &item) { return goesOn = visit(item); }));
        return goesOn;
    }

    [[nodiscard]] QSqlQuery executed(const QString &statement, const QVariantList &values) const
    {
        QSqlQuery query = historystatements::executed(m_database, statement, values);
        note(historyschema::resultOf(query.lastError()));
        return query;
    }

    void note(HistoryResult result) const
    {
        if (m_result == HistoryResult::Done)
            m_result = result;
    }

    mutable HistoryResult m_result = HistoryResult::Done;
    QString m_name;
    QSqlDatabase m_database;
    int m_version = 0;
};

} // namespace

HistoryReader::HistoryReader(QString file)
    : m_file(std::move(file))
{
}

namespace {

/// Opens \p file, if it is there, and has \p read read the account \p accountId in it, if that is there.
/// \returns why not all could be read.
template <typename Read>
std::optional<HistoryFault> readAccount(const QString &file, const QString &accountId, const Read &read)
{
    const HistoryFiles files(file);
    if (const HistoryResult obstacle = files.obstacle(); obstacle != HistoryResult::Done)
        return faultOf(obstacle, file);
    if (!files.exist())
        return std::nullopt; // nothing was kept yet
    if (files.areEmpty())
        return HistoryFault{.kind = HistoryFault::Kind::Empty, .path = file};
    const Snapshot snapshot(file);
    if (snapshot.result() != HistoryResult::Done)
        return faultOf(snapshot.result(), file);
    if (const std::optional<qint64> account = snapshot.account(accountId))
        read(snapshot, *account);
    return faultOf(snapshot.result(), file);
}

} // namespace

std::optional<HistoryFault> HistoryReader::visitRuns(const QString &accountId, Instant from, Instant to,
                                                     const std::function<bool(const Run &)> &visit) const
{
    return readAccount(m_file, accountId, [&](const Snapshot &snapshot, qint64 account) {
        snapshot.visit(account, snapshot.lastBefore(account, toMillis(from)), afterMillis(to), visit);
    });
}

std::optional<HistoryFault> HistoryReader::visitHighlights(const QString &accountId, Instant from, Instant to,
                                                           const std::function<bool(const Highlight &)> &visit) const
{
    const auto visitRun = [&visit](const Run &run) { return visit({.run = run}); };
    return readAccount(m_file, accountId, [&](const Snapshot &snapshot, qint64 account) {
        // Only stretches that are whole, and done, have highlights that stand for their runs.
        const qint64 begin = snapshot.lastBefore(account, toMillis(from));
        const qint64 end = afterMillis(to);
        const qint64 firstWhole = toMillis(domain::stretchOf(from - std::chrono::milliseconds(1)))
            + std::chrono::milliseconds(domain::HighlightStretch(1)).count();
        const qint64 lastWhole = std::min(snapshot.settled(account), toMillis(domain::stretchOf(to)));
        if (firstWhole >= lastWhole)
            snapshot.visit(account, begin, end, visitRun);
        else if (snapshot.visit(account, begin, firstWhole, visitRun)
                 && snapshot.visitHighlights(account, firstWhole, lastWhole, visit))
            snapshot.visit(account, lastWhole, end, visitRun);
    });
}

std::vector<domain::SourceChange> HistoryReader::sourceChanges(const QString &accountId) const
{
    std::vector<domain::SourceChange> changes;
    (void)readAccount(m_file, accountId,
                      [&changes](const Snapshot &snapshot, qint64 account) { snapshot.find(account, changes); });
    return changes;
}

} // namespace storage
