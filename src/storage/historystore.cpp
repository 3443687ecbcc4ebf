// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historystore.h"

#include "storage/historydatabase.h"
#include "storage/pendingruns.h"

#include <optional>
#include <utility>

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
    /// Writes what is not on disk yet, and removes what is too old at \p now or a part of it.
    void bringUpToDate(domain::Instant now);
    /// \returns whether all is on disk.
    bool flush();
    void keepFor(std::chrono::milliseconds length);
    void fallSilent()
    {
        m_report = [](const StorageTrouble &) {};
    }

    /// Does \p access, and once more on another file if the old one turns out to be corrupt or replaced.
    template <typename Access>
    Result with(const Access &access);
    /// As it is: what was visited before a fault cannot be taken back, and who writes next finds the fault as well.
    Result visitRuns(const QString &accountId, domain::Instant from, domain::Instant to,
                     const std::function<bool(const Run &)> &visit)
    {
        return m_database.visitRuns(accountId, from, to, visit);
    }
    /// Reports \p result where it is trouble that was not told yet. \returns it.
    Result noted(Result result);

private:
    bool forgetOld(domain::Instant now);
    bool setAsideCorrupt();
    bool leaveReplaced();

    QString m_file;
    HistoryDatabase m_database;
    PendingRuns m_pending;
    TroubleReport m_report;
    std::chrono::milliseconds m_length{0}; ///< for which runs are kept; 0: for ever
    std::optional<domain::Instant> m_forgotAt; ///< when all that was too old had gone; none while some is left
    bool m_told = false; ///< that it cannot be written, since it last could
    bool m_wasBusy = false; ///< the last time
};

template <typename Access>
Result HistoryStore::Keeper::with(const Access &access)
{
    Result result = access(m_database);
    if (result == Result::Replaced && leaveReplaced())
        result = access(m_database);
    return result == Result::Corrupt && setAsideCorrupt() ? access(m_database) : result;
}

void HistoryStore::Keeper::bringUpToDate(domain::Instant now)
{
    if (!flush() || !forgetOld(now))
        return;
    m_told = false;
    m_wasBusy = false;
}

bool HistoryStore::Keeper::flush()
{
    if (m_pending.isEmpty())
        return true;
    if (noted(with([this](HistoryDatabase &database) { return database.append(m_pending); })) != Result::Done)
        return false;
    m_pending.clear();
    return true;
}

void HistoryStore::Keeper::keepFor(std::chrono::milliseconds length)
{
    if (std::exchange(m_length, length) != length)
        m_forgotAt.reset();
}

/// \returns false when it failed.
bool HistoryStore::Keeper::forgetOld(domain::Instant now)
{
    constexpr std::chrono::days often{1};
    const bool isTime = !m_forgotAt || std::chrono::abs(now - *m_forgotAt) >= often; // the clock can be set back
    if (m_length == std::chrono::milliseconds::zero() || !isTime)
        return true;
    bool isDone = true;
    const Result result =
        noted(with([&](HistoryDatabase &database) { return database.forgetBefore(now - m_length, isDone); }));
    m_forgotAt = result == Result::Done && isDone ? std::optional(now) : std::nullopt;
    return result == Result::Done;
}

bool HistoryStore::Keeper::setAsideCorrupt()
{
    const QString kept = m_database.setAside();
    if (!kept.isEmpty())
        m_report({.kind = StorageTrouble::Kind::HistoryCorrupt, .path = m_file, .keptCopy = kept});
    return !kept.isEmpty();
}

bool HistoryStore::Keeper::leaveReplaced()
{
    const std::optional<QString> kept = m_database.leaveReplaced();
    if (kept)
        m_report({.kind = StorageTrouble::Kind::HistoryReplaced, .path = m_file, .keptCopy = *kept});
    return kept.has_value();
}

Result HistoryStore::Keeper::noted(Result result)
{
    if (result == Result::Done)
        return result;
    const bool isFirstLock = result == Result::Busy && !m_wasBusy;
    m_wasBusy = result == Result::Busy;
    if (!m_told && !isFirstLock) {
        m_told = true;
        m_report({.kind = result == Result::TooNew ? StorageTrouble::Kind::HistoryTooNew
                                                   : StorageTrouble::Kind::HistoryNotWritable,
                  .path = m_file});
    }
    return result;
}

HistoryStore::HistoryStore(const QString &file, TroubleReport report)
    : m_keeper(std::make_unique<Keeper>(file, std::move(report)))
{
}

HistoryStore::~HistoryStore()
{
    m_keeper->fallSilent(); // whoever is told of trouble may be gone already
    m_keeper->flush();
}

void HistoryStore::append(const QString &accountId, const domain::Reading &reading, std::chrono::seconds longestSilence)
{
    m_keeper->add(accountId, reading, longestSilence);
    m_keeper->bringUpToDate(reading.seenAt);
}

std::optional<domain::Reading> HistoryStore::latest(const QString &accountId) const
{
    if (const auto pending = m_keeper->pending().latest(accountId))
        return pending;
    std::optional<Run> run;
    m_keeper->noted(m_keeper->with([&](HistoryDatabase &database) { return database.latest(accountId, run); }));
    if (!run)
        return std::nullopt;
    return domain::Reading{.amount = run->amount, .seenAt = run->lastSeen};
}

bool HistoryStore::visitRuns(const QString &accountId, domain::Instant from, domain::Instant to,
                             const std::function<bool(const domain::Run &)> &visit) const
{
    return m_keeper->visitRuns(accountId, from, to, visit) == Result::Done;
}

void HistoryStore::keepFor(std::chrono::milliseconds length)
{
    m_keeper->keepFor(length);
}

} // namespace storage
