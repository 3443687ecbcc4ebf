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
    const bool isStart = !std::exchange(m_isStarted, true);
    std::vector<QString> gone;
    for (const auto &[id, watched] : m_watched) {
        const auto isThis = [&id = id](const domain::ConfiguredAccount &wanted) {
            return wanted.key && wanted.account.id == id;
        };
        if (std::ranges::none_of(accounts, isThis))
            gone.push_back(id);
    }
    for (const QString &id : gone)
        remove(id);

    for (const domain::ConfiguredAccount &wanted : accounts) {
        if (!wanted.key)
            continue;
        const auto found = m_watched.find(wanted.account.id);
        if (found == m_watched.end()) {
            add(wanted, preferences);
            if (!isStart) // the user has just entered the key, and waits
                m_watched.at(wanted.account.id).monitor->refresh();
        } else if (readSameBalance(found->second.configured, wanted)) {
            found->second.configured = wanted; // it may have another name
            found->second.monitor->setPreferences(preferences);
        } else {
            exchange(wanted, preferences);
        }
    }
}

domain::BalanceState Accounts::state(const QString &accountId) const
{
    const auto found = m_watched.find(accountId);
    return found == m_watched.end() ? domain::BalanceState{} : found->second.monitor->state();
}

domain::AlertMemory Accounts::alertMemory(const QString &accountId) const
{
    const auto found = m_watched.find(accountId);
    return found == m_watched.end() ? domain::AlertMemory{} : found->second.monitor->alertMemory();
}

std::optional<domain::Snooze> Accounts::longestSnooze() const
{
    std::optional<domain::Snooze> longest;
    for (const auto &[id, watched] : m_watched) {
        const std::optional<domain::Snooze> &snooze = watched.monitor->alertMemory().snooze;
        if (snooze && (!longest || longest->until < snooze->until))
            longest = snooze;
    }
    return longest;
}

QStringList Accounts::namesOfSnoozed() const
{
    QStringList names;
    for (const auto &[id, watched] : m_watched) {
        if (watched.monitor->alertMemory().snooze)
            names << watched.configured.account.shownName();
    }
    return names.size() < static_cast<qsizetype>(m_watched.size()) ? names : QStringList();
}

void Accounts::alertDelivered(const QString &accountId, domain::AlertTopic topic)
{
    if (const auto found = m_watched.find(accountId); found != m_watched.end())
        found->second.monitor->alertDelivered(topic);
}

void Accounts::alertUndelivered(const QString &accountId, domain::AlertTopic topic)
{
    if (const auto found = m_watched.find(accountId); found != m_watched.end())
        found->second.monitor->alertUndelivered(topic);
}

void Accounts::reconsiderAll()
{
    for (const auto &[id, watched] : m_watched)
        watched.monitor->reconsider();
}

void Accounts::snoozeAll(domain::SnoozeLength length)
{
    for (const auto &[id, watched] : m_watched)
        watched.monitor->snooze(length);
}

void Accounts::endSnoozeOfAll()
{
    for (const auto &[id, watched] : m_watched)
        watched.monitor->endSnooze();
}

void Accounts::rereadHistory(const QString &accountId)
{
    if (const auto found = m_watched.find(accountId); found != m_watched.end())
        found->second.monitor->rereadHistory();
}

void Accounts::refreshAll()
{
    for (const auto &[id, watched] : m_watched)
        watched.monitor->refresh();
}

void Accounts::wakeUpAll(domain::WakeUp reason)
{
    for (const auto &[id, watched] : m_watched)
        watched.monitor->wakeUp(reason);
}

void Accounts::add(const domain::ConfiguredAccount &configured, const domain::Preferences &preferences)
{
    const domain::Account &account = configured.account;
    m_history.setSource(account.id, domain::balanceSource(account, *configured.key)); // first: what is recalled differs
    start(configured, preferences, ofKey(*configured.key, m_recall(account.id)));
}

/// Goes on under another key or address: what was told stays told as long as the account may be the same, the amount is
/// not known until it has been read.
void Accounts::exchange(const domain::ConfiguredAccount &configured, const domain::Preferences &preferences)
{
    const domain::Account &account = configured.account;
    const Past past = ofKey(*configured.key, {.memory = withoutKey(m_watched.at(account.id).monitor->alertMemory())});
    m_history.setSource(account.id, domain::balanceSource(account, *configured.key));
    start(configured, preferences, past);
    Q_EMIT alertMemoryChanged(account, past.memory);
    Q_EMIT alertsEnded(account, domain::AlertTopic::Key);
    m_watched.at(account.id).monitor->refresh();
}

void Accounts::start(const domain::ConfiguredAccount &configured, const domain::Preferences &preferences,
                     const Past &past)
{
    const domain::Account &account = configured.account;
    auto monitor = std::make_unique<AccountMonitor>(account, m_sources(account, *configured.key), m_clock, m_history,
                                                    preferences, past);
    // As it is called by then.
    const auto current = [this, id = account.id] { return m_watched.at(id).configured.account; };
    connect(monitor.get(), &AccountMonitor::stateChanged, this,
            [this, current](const domain::BalanceState &state) { Q_EMIT stateChanged(current(), state); });
    connect(monitor.get(), &AccountMonitor::timedChangePassed, this,
            [this, current] { Q_EMIT timedChangePassed(current()); });
    connect(monitor.get(), &AccountMonitor::alertMemoryChanged, this,
            [this, current](const domain::AlertMemory &memory) { Q_EMIT alertMemoryChanged(current(), memory); });
    connect(monitor.get(), &AccountMonitor::alertRaised, this,
            [this, current](const domain::Alert &alert) { Q_EMIT alertRaised(current(), alert); });
    connect(monitor.get(), &AccountMonitor::stretchBegan, this, [this, current] { Q_EMIT stretchBegan(current()); });
    connect(monitor.get(), &AccountMonitor::alertsEnded, this,
            [this, current](domain::AlertTopic topic) { Q_EMIT alertsEnded(current(), topic); });
    m_watched.insert_or_assign(account.id, Watched{.configured = configured, .monitor = std::move(monitor)});
}

void Accounts::remove(const QString &accountId)
{
    const domain::ConfiguredAccount gone = m_watched.extract(accountId).mapped().configured;
    const domain::Account &account = gone.account;
    // What was told about the old key must not silence the new one, nor its last amount be compared with the new one's.
    Q_EMIT alertMemoryChanged(account, {.keyFingerprint = gone.key->fingerprint()});
    Q_EMIT alertsEnded(account, domain::AlertTopic::Balance);
    Q_EMIT alertsEnded(account, domain::AlertTopic::Key);
}

} // namespace monitor
