// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historystore.h"

#include "storage/historydatabase.h"
#include "storage/pendingruns.h"

#include <optional>

namespace storage {

using domain::Run;
using domain::StorageTrouble;
using Result = HistoryResult;

/// The database, what is still to be written to it, and what the user has been told.
class HistoryStore::Keeper {
public:
    Keeper(const QString &file, TroubleReport report)
        : m_file(file)
        , m_database(file)
        , m_report(std::move(report))
    {
    }

    void add(const QString &accountId, const domain::Reading &reading, std::chrono::seconds longestSilence)
    {
        m_pending.add(accountId, reading, longestSilence);
    }
    [[nodiscard]] const PendingRuns &pending() const { return m_pending; }
    void flush();
    void forgetBefore(domain::Instant instant);
    /// Removes some more of what was to be forgotten.
    void forgetMore();

    /// Does \p access, and once more on a new file if the old one turns out to be corrupt.
    template <typename Access>
    Result with(const Access &access);

private:
    bool setAsideCorrupt();
    void noteFailure(Result result);

    QString m_file;
    HistoryDatabase m_database;
    PendingRuns m_pending;
    TroubleReport m_report;
    std::optional<domain::Instant> m_toForget; ///< all before; none when that is done
    bool m_told = false; ///< that it cannot be written, since it last could
    bool m_wasBusy = false; ///< the last time
};

template <typename Access>
Result HistoryStore::Keeper::with(const Access &access)
{
    Result result = access(m_database);
    if (result == Result::Corrupt && setAsideCorrupt())
        result = access(m_database);
    if (result != Result::Done)
        noteFailure(result);
    return result;
}

void HistoryStore::Keeper::flush()
{
    if (m_pending.isEmpty())
        return;
    if (with([this](HistoryDatabase &database) { return database.append(m_pending); }) != Result::Done)
        return;
    m_pending.clear();
    m_told = false;
    m_wasBusy = false;
}

void HistoryStore::Keeper::forgetBefore(domain::Instant instant)
{
    m_toForget = instant;
    forgetMore();
}

void HistoryStore::Keeper::forgetMore()
{
    if (!m_toForget)
        return;
    bool isDone = true;
    const Result result =
        with([this, &isDone](HistoryDatabase &database) { return database.forgetBefore(*m_toForget, isDone); });
    if (result == Result::Done && isDone)
        m_toForget.reset();
}

bool HistoryStore::Keeper::setAsideCorrupt()
{
    const QString kept = m_database.setAside();
    if (!kept.isEmpty())
        m_report({.kind = StorageTrouble::Kind::HistoryCorrupt, .path = m_file, .keptCopy = kept});
    return !kept.isEmpty();
}

void HistoryStore::Keeper::noteFailure(Result result)
{
    const bool isFirstLock = result == Result::Busy && !m_wasBusy;
    m_wasBusy = result == Result::Busy;
    if (m_told || isFirstLock)
        return;
    m_told = true;
    m_report({.kind = result == Result::TooNew ? StorageTrouble::Kind::HistoryTooNew
                                               : StorageTrouble::Kind::HistoryNotWritable,
              .path = m_file});
}

HistoryStore::HistoryStore(const QString &file, TroubleReport report)
    : m_keeper(std::make_unique<Keeper>(file, std::move(report)))
    , m_reader(file)
{
}

HistoryStore::~HistoryStore()
{
    m_keeper->flush();
}

void HistoryStore::append(const QString &accountId, const domain::Reading &reading, std::chrono::seconds longestSilence)
{
    m_keeper->add(accountId, reading, longestSilence);
    m_keeper->flush();
    m_keeper->forgetMore();
}

std::optional<domain::Reading> HistoryStore::latest(const QString &accountId) const
{
    if (const auto pending = m_keeper->pending().latest(accountId))
        return pending;
    std::optional<Run> run;
    m_keeper->with([&](HistoryDatabase &database) { return database.latest(accountId, run); });
    if (!run)
        return std::nullopt;
    return domain::Reading{.amount = run->amount, .seenAt = run->lastSeen};
}

bool HistoryStore::visitRuns(const QString &accountId, domain::Instant from, domain::Instant to,
                             const std::function<bool(const domain::Run &)> &visit) const
{
    return m_reader.visitRuns(accountId, from, to, visit);
}

void HistoryStore::forgetBefore(domain::Instant instant)
{
    m_keeper->forgetBefore(instant);
}

} // namespace storage
