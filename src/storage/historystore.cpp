// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historystore.h"

#include "domain/rise.h"
#include "storage/historydatabase.h"
#include "storage/historyfault.h"
#include "storage/pendingruns.h"

#include <map>
#include <optional>
#include <utility>

namespace storage {

using domain::Run;
using domain::StorageTrouble;
using Result = HistoryResult;

namespace {

StorageTrouble::Kind troubleOf(Result result)
{
    switch (result) {
    case Result::TooNew:
        return StorageTrouble::Kind::HistoryTooNew;
    case Result::NotAFile:
        return StorageTrouble::Kind::HistoryNotAFile;
    case Result::DanglingLink:
        return StorageTrouble::Kind::HistoryLinkDangling;
    default:
        return StorageTrouble::Kind::HistoryNotWritable;
    }
}

} // namespace

/// The database, what is still to be written to it, and what the user has been told.
class HistoryStore::Keeper {
public:
    Keeper(const QString &file, TroubleReport report)
        : m_file(file)
        , m_database(file)
        , m_report(std::move(report))
    {
    }

    /// Adds \p reading to what is to be written.
    /// \returns what it means; it begins a stretch if it is from another source than the one before.
    monitor::Appended add(const QString &accountId, const domain::Reading &reading,
                          std::chrono::seconds longestSilence);
    /// The newest reading of \p accountId, if it is from the source that the readings come from now.
    std::optional<domain::Reading> latest(const QString &accountId);
    /// Whether the newest change of the source of \p accountId is on disk and both are the same account's.
    bool isSameAccount(const QString &accountId);
    std::vector<domain::SourceChange> sourceChanges(const QString &accountId);
    void correct(const QString &accountId, const domain::HistoryCorrection &correction);
    /// Writes what is not on disk yet, and removes what is too old by \p reading of \p accountId or a part of it.
    void bringUpToDate(const QString &accountId, const domain::Reading &reading);
    QStringList accountIds();
    void forget(const QString &accountId);
    void setSource(const QString &accountId, const QString &source) { m_sources[accountId] = source; }
    /// \returns whether all is on disk.
    bool flush();
    void keepFor(std::chrono::milliseconds length);
    void fallSilent()
    {
        m_report = [](const StorageTrouble &) {};
    }

    /// Does \p access, and once more on another file if the old one turns out to be corrupt, deleted or replaced.
    template <typename Access>
    Result with(const Access &access);
    /// As it is: what was visited before a fault cannot be taken back, and who writes next finds the fault as well.
    Result visitRuns(const QString &accountId, domain::Instant from, domain::Instant to,
                     const std::function<bool(const Run &)> &visit)
    {
        return m_database.visitRuns(accountId, from, to, visit);
    }
    [[nodiscard]] std::optional<domain::HistoryFault> faultOf(Result result) const
    {
        return storage::faultOf(result, m_file);
    }
    /// Reports \p result where it is trouble that was not told yet. \returns it.
    Result noted(Result result);

private:
    /// The rises of an account, as far as the next reading is compared with them.
    struct Rises {
        domain::RiseClassifier classifier;
        domain::Instant newest;
        QString source; ///< of the newest
        int stretch = 0; ///< of the newest
    };

    Rises &risesBefore(const QString &accountId, const PendingRuns::Entry &next);
    bool forgetRemoved();
    bool forgetOld(const QString &accountId, domain::Instant now);
    bool setAsideCorrupt();
    bool leaveDeleted();
    bool leaveReplaced();

    QString m_file;
    HistoryDatabase m_database;
    PendingRuns m_pending;
    QStringList m_toForget; ///< ids of accounts whose history is still to be deleted
    std::map<QString, QString> m_sources; ///< of the readings of each account
    std::map<QString, Rises> m_rises; ///< of the accounts that were appended to
    TroubleReport m_report;
    std::chrono::milliseconds m_length{0}; ///< for which runs are kept; 0: for ever
    std::map<QString, domain::Instant> m_forgotAt; ///< when all that was too old had gone; none while some is left
    std::map<QString, HistoryPruning> m_prunings; ///< of the accounts of which some is left
    bool m_told = false; ///< that it cannot be written, since it last could
    bool m_wasBusy = false; ///< the last time
};

template <typename Access>
Result HistoryStore::Keeper::with(const Access &access)
{
    Result result = access(m_database);
    if ((result == Result::Deleted && leaveDeleted()) || (result == Result::Replaced && leaveReplaced()))
        result = access(m_database);
    return result == Result::Corrupt && setAsideCorrupt() ? access(m_database) : result;
}

monitor::Appended HistoryStore::Keeper::add(const QString &accountId, const domain::Reading &reading,
                                            std::chrono::seconds longestSilence)
{
    PendingRuns::Entry entry{.run = {.amount = reading.amount, .firstSeen = reading.seenAt, .lastSeen = reading.seenAt},
                             .source = m_sources[accountId]};
    Rises &rises = risesBefore(accountId, entry);
    Run compared = entry.run;
    compared.stretch = rises.source == entry.source ? rises.stretch : rises.stretch + 1;
    entry.run.rise = rises.classifier.add(compared);
    m_pending.add(accountId, entry, longestSilence);
    const monitor::Appended appended{.rise = entry.run.rise, .beginsStretch = rises.source != entry.source};
    // After another source or a clock that went back, the file has the runs as they are to be compared with.
    if (appended.beginsStretch || reading.seenAt < rises.newest)
        m_rises.erase(accountId);
    else
        rises.newest = reading.seenAt;
    return appended;
}

std::optional<domain::Reading> HistoryStore::Keeper::latest(const QString &accountId)
{
    std::optional<PendingRuns::Entry> newest = m_pending.latest(accountId);
    if (!newest)
        noted(with([&](HistoryDatabase &database) { return database.latest(accountId, newest); }));
    if (!newest || (!newest->source.isEmpty() && newest->source != m_sources[accountId]))
        return std::nullopt;
    return domain::Reading{.amount = newest->run.amount, .seenAt = newest->run.lastSeen};
}

bool HistoryStore::Keeper::isSameAccount(const QString &accountId)
{
    if (!m_pending.isEmpty())
        return false;
    const std::vector<domain::SourceChange> changes = sourceChanges(accountId);
    return !changes.empty() && changes.back().isSameAccount == true;
}

std::vector<domain::SourceChange> HistoryStore::Keeper::sourceChanges(const QString &accountId)
{
    std::vector<domain::SourceChange> changes;
    noted(with([&](HistoryDatabase &database) { return database.findSourceChanges(accountId, changes); }));
    return changes;
}

HistoryStore::Keeper::Rises &HistoryStore::Keeper::risesBefore(const QString &accountId, const PendingRuns::Entry &next)
{
    const auto [found, isNew] = m_rises.try_emplace(accountId);
    Rises &rises = found->second;
    if (!isNew)
        return rises;
    rises.source = next.source;
    std::optional<PendingRuns::Entry> newest;
    if (m_database.latest(accountId, newest) != Result::Done || !newest)
        return rises; // the next write detects a fault as well
    rises.newest = newest->run.lastSeen;
    if (!newest->source.isEmpty())
        rises.source = newest->source;
    visitRuns(accountId, rises.newest - domain::RiseClassifier::Memory, rises.newest, [&rises](const Run &run) {
        rises.stretch = run.stretch;
        rises.classifier.add(run);
        return true;
    });
    return rises;
}

void HistoryStore::Keeper::bringUpToDate(const QString &accountId, const domain::Reading &reading)
{
    if (!flush() || !forgetOld(accountId, reading.seenAt))
        return;
    m_told = false;
    m_wasBusy = false;
}

bool HistoryStore::Keeper::flush()
{
    if (!forgetRemoved())
        return false;
    if (m_pending.isEmpty())
        return true;
    if (noted(with([this](HistoryDatabase &database) { return database.append(m_pending); })) != Result::Done)
        return false;
    m_pending.clear();
    return true;
}

QStringList HistoryStore::Keeper::accountIds()
{
    QStringList ids;
    noted(with([&ids](HistoryDatabase &database) { return database.findAccounts(ids); }));
    for (const auto &[id, tail] : m_pending.byAccount())
        ids.append(id);
    ids.removeDuplicates();
    return ids;
}

void HistoryStore::Keeper::forget(const QString &accountId)
{
    m_pending.forget(accountId);
    m_rises.erase(accountId);
    m_forgotAt.erase(accountId);
    m_prunings.erase(accountId);
    m_toForget.append(accountId);
    forgetRemoved();
}

/// \returns whether no history is left that was to be deleted.
bool HistoryStore::Keeper::forgetRemoved()
{
    while (!m_toForget.isEmpty()) {
        const QString &next = m_toForget.front();
        if (noted(with([&next](HistoryDatabase &database) { return database.forget(next); })) != Result::Done)
            return false;
        m_toForget.removeFirst();
    }
    return true;
}

void HistoryStore::Keeper::keepFor(std::chrono::milliseconds length)
{
    if (std::exchange(m_length, length) == length)
        return;
    m_forgotAt.clear();
    m_prunings.clear();
}

void HistoryStore::Keeper::correct(const QString &accountId, const domain::HistoryCorrection &correction)
{
    m_rises.erase(accountId); // which it may change
    noted(with([&](HistoryDatabase &database) { return database.correct(accountId, correction); }));
}

/// \returns false when it failed.
bool HistoryStore::Keeper::forgetOld(const QString &accountId, domain::Instant now)
{
    constexpr std::chrono::days often{1};
    const auto last = m_forgotAt.find(accountId);
    const bool isTime = last == m_forgotAt.end() || std::chrono::abs(now - last->second) >= often; // clocks go back
    if (m_length == std::chrono::milliseconds::zero() || !isTime)
        return true;
    const Result result = noted(with(
        [&](HistoryDatabase &database) { return database.forgetOld(accountId, m_length, m_prunings[accountId]); }));
    m_forgotAt.erase(accountId);
    if (result == Result::Done && m_prunings[accountId].isDone)
        m_forgotAt[accountId] = now;
    if (result != Result::Done || m_prunings[accountId].isDone)
        m_prunings.erase(accountId); // who knows when a failed one goes on
    return result == Result::Done;
}

bool HistoryStore::Keeper::setAsideCorrupt()
{
    m_prunings.clear(); // what is in the file's place has other times
    const QString kept = m_database.setAside();
    if (!kept.isEmpty())
        m_report({.kind = StorageTrouble::Kind::HistoryCorrupt, .path = m_file, .keptCopy = kept});
    return !kept.isEmpty();
}

bool HistoryStore::Keeper::leaveDeleted()
{
    m_database.leaveDeleted();
    m_report({.kind = StorageTrouble::Kind::HistoryDeleted, .path = m_file});
    return true;
}

bool HistoryStore::Keeper::leaveReplaced()
{
    m_prunings.clear();
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
        m_report({.kind = troubleOf(result), .path = m_file});
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

monitor::Appended HistoryStore::append(const QString &accountId, const domain::Reading &reading,
                                       std::chrono::seconds longestSilence)
{
    monitor::Appended appended = m_keeper->add(accountId, reading, longestSilence);
    m_keeper->bringUpToDate(accountId, reading);
    if (appended.beginsStretch && m_keeper->isSameAccount(accountId))
        appended.beginsStretch = false;
    return appended;
}

std::optional<domain::Reading> HistoryStore::latest(const QString &accountId) const
{
    return m_keeper->latest(accountId);
}

std::optional<domain::HistoryFault> HistoryStore::visitRuns(const QString &accountId, domain::Instant from,
                                                            domain::Instant to,
                                                            const std::function<bool(const domain::Run &)> &visit) const
{
    return m_keeper->faultOf(m_keeper->visitRuns(accountId, from, to, visit));
}

std::vector<domain::SourceChange> HistoryStore::sourceChanges(const QString &accountId) const
{
    return m_keeper->sourceChanges(accountId);
}

void HistoryStore::setSource(const QString &accountId, const QString &source)
{
    m_keeper->setSource(accountId, source);
}

void HistoryStore::correct(const QString &accountId, const domain::HistoryCorrection &correction)
{
    m_keeper->correct(accountId, correction);
}

QStringList HistoryStore::accountIds() const
{
    return m_keeper->accountIds();
}

void HistoryStore::forget(const QString &accountId)
{
    m_keeper->forget(accountId);
}

void HistoryStore::keepFor(std::chrono::milliseconds length)
{
    m_keeper->keepFor(length);
}

} // namespace storage
