// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/accounts.h"

#include <algorithm>
#include <utility>

namespace monitor {

namespace {

/// \p memory without what was learnt about the key.
domain::AlertMemory withoutKey(domain::AlertMemory memory)
{
    memory.keyRefusedTold = false;
    memory.keyCapTold = false;
    memory.shownOfKey.reset();
    return memory;
}

/// What \p past is worth under \p key. Under another key than it was learnt with, the amount is worth nothing. The
/// memory of alerts about the balance is, since most new keys are of the same account; the monitor drops it where the
/// first reading shows that this one is not.
Past ofKey(const domain::ApiKey &key, const Past &past)
{
    const QString fingerprint = key.fingerprint();
    const bool isSameKey = past.memory.keyFingerprint.isEmpty() || past.memory.keyFingerprint == fingerprint;
    Past own = isSameKey ? past : Past{.memory = withoutKey(past.memory)};
    own.memory.keyFingerprint = fingerprint;
    return own;
}

bool readSameBalance(const domain::ConfiguredAccount &one, const domain::ConfiguredAccount &other)
{
    return one.key == other.key && one.account.endpoint == other.account.endpoint;
}

} // namespace

Accounts::Accounts(BalanceSourceFactory sources, Clock &clock, HistoryPort &history, Recall recall, QObject *parent)
    : QObject(parent)
    , m_sources(std::move(sources))
    , m_clock(clock)
    , m_history(history)
    , m_recall(std::move(recall))
{
}

Accounts::~Accounts() = default;

void Accounts::watch(const std::vector<domain::ConfiguredAccount> &accounts, const domain::Preferences &preferences)
{
    m_isChangingSeveral = true;
    removeMissing(accounts);
    arrange(accounts);
    for (std::size_t i = 0; i < accounts.size(); ++i)
        update(m_entries.at(i), accounts.at(i), domain::preferencesOf(accounts.at(i), preferences));
    m_isChangingSeveral = false;
    m_isStarted = true;
    publish();
}

domain::AccountSnapshots Accounts::snapshots() const
{
    domain::AccountSnapshots snapshots;
    snapshots.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        snapshots.push_back(entry.monitor ? entry.monitor->snapshot()
                                          : domain::AccountSnapshot{.account = entry.configured.account});
    return snapshots;
}

domain::AlertMemory Accounts::alertMemory(const QString &accountId) const
{
    const AccountMonitor *monitor = find(accountId);
    return monitor ? monitor->alertMemory() : domain::AlertMemory{};
}

void Accounts::alertDelivered(const QString &accountId, domain::AlertTopic topic)
{
    if (AccountMonitor *monitor = find(accountId))
        monitor->alertDelivered(topic);
}

void Accounts::alertUndelivered(const QString &accountId, domain::AlertTopic topic)
{
    if (AccountMonitor *monitor = find(accountId))
        monitor->alertUndelivered(topic);
}

void Accounts::rereadHistory(const QString &accountId)
{
    if (AccountMonitor *monitor = find(accountId))
        monitor->rereadHistory();
}

void Accounts::reconsiderAll()
{
    forEach({}, &AccountMonitor::reconsider);
}

void Accounts::refresh(const QString &accountId)
{
    forEach(accountId, &AccountMonitor::refresh);
}

void Accounts::snooze(domain::SnoozeLength length, const QString &accountId)
{
    forEach(accountId, [length](AccountMonitor &monitor) { monitor.snooze(length); });
}

void Accounts::endSnooze(const QString &accountId)
{
    forEach(accountId, &AccountMonitor::endSnooze);
}

void Accounts::wakeUpAll(domain::WakeUp reason)
{
    forEach({}, [reason](AccountMonitor &monitor) { monitor.wakeUp(reason); });
}

/// Ends the loops of accounts that are not \p wanted any more, or have no key any more.
void Accounts::removeMissing(const std::vector<domain::ConfiguredAccount> &wanted)
{
    for (Entry &entry : m_entries) {
        const auto isThis = [&entry](const domain::ConfiguredAccount &one) {
            return one.key && one.account.id == entry.configured.account.id;
        };
        if (entry.monitor && std::ranges::none_of(wanted, isThis)) {
            entry.monitor.reset();
            forget(entry.configured);
        }
    }
}

/// Brings the entries into the order that is \p wanted, with new ones in their places.
void Accounts::arrange(const std::vector<domain::ConfiguredAccount> &wanted)
{
    std::vector<Entry> arranged;
    arranged.reserve(wanted.size());
    for (const domain::ConfiguredAccount &one : wanted) {
        const auto found = std::ranges::find_if(
            m_entries, [&one](const Entry &entry) { return entry.configured.account.id == one.account.id; });
        if (found == m_entries.end())
            arranged.push_back({.configured = one, .monitor = nullptr});
        else
            arranged.push_back(std::move(*found));
    }
    m_entries = std::move(arranged);
}

void Accounts::update(Entry &entry, const domain::ConfiguredAccount &wanted, const domain::Preferences &preferences)
{
    const domain::ConfiguredAccount before = std::exchange(entry.configured, wanted);
    if (!wanted.key)
        return;
    if (entry.monitor && readSameBalance(before, wanted)) {
        entry.monitor->setAccount(wanted.account);
        entry.monitor->setPreferences(preferences);
        return;
    }
    if (entry.monitor) {
        exchange(entry, preferences);
    } else {
        const QString &id = wanted.account.id;
        m_history.setSource(id, domain::balanceSource(wanted.account, *wanted.key)); // first: what is recalled differs
        entry.monitor = makeMonitor(wanted, preferences, ofKey(*wanted.key, m_recall(id)));
    }
    if (m_isStarted) // the user has just entered the key, and waits
        entry.monitor->refresh();
}

/// Goes on under another key or address: what was told stays told as long as the account may be the same, the amount is
/// not known until it has been read.
void Accounts::exchange(Entry &entry, const domain::Preferences &preferences)
{
    const domain::Account &account = entry.configured.account;
    const domain::ApiKey &key = *entry.configured.key;
    const Past past = ofKey(key, {.memory = withoutKey(entry.monitor->alertMemory())});
    m_history.setSource(account.id, domain::balanceSource(account, key));
    entry.monitor = makeMonitor(entry.configured, preferences, past);
    Q_EMIT alertMemoryChanged(account, past.memory);
    Q_EMIT alertsEnded(account, domain::AlertTopic::Key);
}

std::unique_ptr<AccountMonitor> Accounts::makeMonitor(const domain::ConfiguredAccount &configured,
                                                      const domain::Preferences &preferences, const Past &past)
{
    auto monitor = std::make_unique<AccountMonitor>(configured.account, m_sources(configured.account, *configured.key),
                                                    m_clock, m_history, preferences, past);
    const AccountMonitor *own = monitor.get(); // whose account may be renamed
    connect(own, &AccountMonitor::snapshotChanged, this, &Accounts::publish);
    connect(own, &AccountMonitor::answered, this,
            [this, own](const domain::BalanceState &state) { Q_EMIT answered(own->account(), state); });
    connect(own, &AccountMonitor::alertMemoryChanged, this,
            [this, own](const domain::AlertMemory &memory) { Q_EMIT alertMemoryChanged(own->account(), memory); });
    connect(own, &AccountMonitor::alertRaised, this,
            [this, own](const domain::Alert &alert) { Q_EMIT alertRaised(own->account(), alert); });
    connect(own, &AccountMonitor::stretchBegan, this, [this, own] { Q_EMIT stretchBegan(own->account()); });
    connect(own, &AccountMonitor::alertsEnded, this,
            [this, own](domain::AlertTopic topic) { Q_EMIT alertsEnded(own->account(), topic); });
    return monitor;
}

void Accounts::forget(const domain::ConfiguredAccount &gone)
{
    const domain::Account &account = gone.account;
    // What was told about the old key must not silence the new one, nor its last amount be compared with the new one's.
    Q_EMIT alertMemoryChanged(account, {.keyFingerprint = gone.key->fingerprint()});
    Q_EMIT alertsEnded(account, domain::AlertTopic::Balance);
    Q_EMIT alertsEnded(account, domain::AlertTopic::Key);
}

void Accounts::publish()
{
    if (m_isChangingSeveral)
        return;
    const domain::AccountSnapshots known = snapshots();
    if (std::exchange(m_published, known) != known)
        Q_EMIT snapshotsChanged(known);
}

AccountMonitor *Accounts::find(const QString &accountId) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&accountId](const Entry &entry) { return entry.configured.account.id == accountId; });
    return found == m_entries.end() ? nullptr : found->monitor.get();
}

void Accounts::forEach(const QString &accountId, const std::function<void(AccountMonitor &)> &demand)
{
    m_isChangingSeveral = true;
    for (const Entry &entry : m_entries) {
        if (entry.monitor && (accountId.isEmpty() || entry.configured.account.id == accountId))
            demand(*entry.monitor);
    }
    m_isChangingSeveral = false;
    publish();
}

} // namespace monitor
