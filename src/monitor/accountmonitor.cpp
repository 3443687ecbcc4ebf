// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/accountmonitor.h"

#include "domain/localday.h"
#include "domain/timedchange.h"

#include <algorithm>
#include <utility>

using std::chrono::milliseconds;

namespace monitor {

namespace {

/// How long the history that was read is taken for complete; what is changed in it by hand shows after that time.
constexpr std::chrono::hours spendingLife{1};

/// How long the forecast for an unchanged amount is good enough: time alone moves it a little with every poll, and each
/// move is sent to the panel.
std::chrono::milliseconds lifeOf(const std::optional<domain::Forecast> &forecast)
{
    constexpr std::chrono::milliseconds longest = std::chrono::hours(1);
    return forecast ? std::min(longest, std::chrono::milliseconds(forecast->left) / 8) : longest;
}

/// Alarms cannot be set for more; who waits longer sets the alarm again.
constexpr std::chrono::days longestWait{20};

} // namespace

AccountMonitor::AccountMonitor(domain::Account account, std::unique_ptr<BalanceSource> source, Clock &clock,
                               HistoryPort &history, const domain::Preferences &preferences, const Past &past,
                               QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_source(std::move(source))
    , m_clock(clock)
    , m_history(history)
    , m_preferences(preferences)
    , m_memory(past.memory)
    , m_state{.lastGood = past.lastGood, .problem = std::nullopt, .failuresInARow = 0}
    , m_nextPoll(clock.makeAlarm())
    , m_timedChange(clock.makeAlarm())
    // A key that an earlier run has found refused has to work before it is trusted again.
    , m_keyTrial(past.lastGood && !past.memory.keyRefusedTold)
{
    connect(m_source.get(), &BalanceSource::responded, this, &AccountMonitor::take);
    connect(m_nextPoll.get(), &Alarm::rang, this, &AccountMonitor::ask);
    connect(m_timedChange.get(), &Alarm::rang, this, &AccountMonitor::reconsider);
    m_snapshot = domain::snapshotOf(m_account, m_state, m_memory, m_preferences, moment());
    schedule(domain::SettlingDelay);
    awaitTimedChange();
}

AccountMonitor::~AccountMonitor() = default;

void AccountMonitor::setAccount(const domain::Account &account)
{
    m_account = account;
    publish();
}

void AccountMonitor::setPreferences(const domain::Preferences &preferences)
{
    if (std::exchange(m_preferences, preferences) == preferences)
        return;
    reconsider();
    refresh();
}

void AccountMonitor::refresh()
{
    if (m_asking)
        return;
    m_state = domain::triedAnew(std::move(m_state));
    std::optional<std::chrono::milliseconds> sinceAsked;
    if (m_askedAt)
        sinceAsked = m_clock.uptime() - *m_askedAt;
    const std::chrono::milliseconds delay = domain::delayOnDemand(sinceAsked);
    if (delay > std::chrono::milliseconds::zero())
        schedule(delay);
    else
        ask();
}

void AccountMonitor::snooze(domain::SnoozeLength length)
{
    act(domain::snoozed(m_memory, length, domain::standing(m_state, m_preferences.marks), moment()));
}

void AccountMonitor::endSnooze()
{
    remember(domain::awakened(m_memory));
    reconsider();
}

void AccountMonitor::alertDelivered(domain::AlertTopic topic)
{
    if (const std::optional<domain::Alert> alert = m_underway.takeDelivered(topic))
        remember(domain::delivered(m_memory, *alert));
}

void AccountMonitor::alertUndelivered(domain::AlertTopic topic)
{
    m_underway.fail(topic);
    const domain::AlertDecision decision = domain::undelivered(m_memory);
    remember(decision.memory);
    for (const domain::AlertTopic closed : decision.closed)
        Q_EMIT alertsEnded(closed);
}

void AccountMonitor::reconsider()
{
    if (m_answeredAt) { // else there is nothing to judge yet: the past was judged when it was the present
        announce({});
    } else {
        publish();
        awaitTimedChange();
    }
}

void AccountMonitor::rereadHistory()
{
    if (!m_spending)
        return; // it is read with the first reading
    m_spending.reset();
    m_forecastAmount.reset();
    m_today.reset();
    follow(*m_state.lastGood);
    followToday(*m_state.lastGood);
    updateForecast(*m_state.lastGood);
    reconsider();
}

void AccountMonitor::wakeUp(domain::WakeUp reason)
{
    awaitTimedChange(); // alarms stand still while the computer sleeps, and the clock may have been set
    publish(); // the amount may be stale by now
    if (m_asking && reason != domain::WakeUp::Resumed) {
        m_wokeWhileAsking = reason;
        return;
    }
    if (m_asking) {
        m_source->abandon();
        m_asking = false;
    }
    if (m_state.problem && domain::origin(m_state.problem->kind) == domain::Origin::Transport)
        m_state = domain::triedAnew(std::move(m_state));
    const milliseconds now = m_clock.uptime();
    const auto delay =
        domain::delayAfterWakeUp(reason, m_state, m_answeredAt ? std::optional(now - *m_answeredAt) : std::nullopt,
                                 m_plannedAt ? std::optional(*m_plannedAt - now) : std::nullopt);
    if (delay)
        schedule(*delay);
}

void AccountMonitor::ask()
{
    m_nextPoll->cancel();
    m_plannedAt.reset();
    m_wokeWhileAsking.reset();
    m_asking = true;
    m_askedAt = m_clock.uptime();
    m_source->fetch();
}

void AccountMonitor::take(const domain::Outcome &outcome)
{
    m_asking = false;
    m_answeredAt = m_clock.uptime();
    const std::optional<domain::Reading> previous = m_state.lastGood;
    m_state = domain::after(std::move(m_state), m_keyTrial.evaluate(outcome, *m_answeredAt));
    if (!m_state.problem)
        keep(*m_state.lastGood);
    waitForNextPoll();
    announce(previous);
    Q_EMIT answered(m_state);
}

void AccountMonitor::keep(const domain::Reading &reading)
{
    const std::chrono::seconds longestSilence = domain::freshFor(m_preferences.pollInterval);
    const Appended appended = m_history.append(m_account.id, reading, longestSilence);
    m_state.rise = appended.rise;
    if (appended.beginsStretch) {
        forgetOtherAccount();
        Q_EMIT stretchBegan();
    }
    follow(reading);
    followToday(reading);
    updateForecast(reading);
}

/// What was announced of another account must not silence the alerts of this one.
void AccountMonitor::forgetOtherAccount()
{
    const bool isShown = m_memory.shownOfBalance.has_value();
    remember({.keyFingerprint = m_memory.keyFingerprint});
    if (isShown)
        Q_EMIT alertsEnded(domain::AlertTopic::Balance);
}

void AccountMonitor::updateForecast(const domain::Reading &reading)
{
    const bool forecastStands =
        m_forecastAmount == reading.amount && m_clock.uptime() - m_forecastAt < lifeOf(m_forecast);
    if (!forecastStands) {
        m_forecast = domain::timeToEmpty(reading.amount, *m_spending);
        m_forecastAmount = reading.amount;
        m_forecastAt = m_clock.uptime();
    }
    m_state.forecast = m_forecast;
}

/// Adds \p reading to the spending. The history is not read for each one: weeks of it take longer than all else that a
/// poll does.
void AccountMonitor::follow(const domain::Reading &reading)
{
    const bool isUsable =
        m_spending && reading.seenAt >= m_spending->newest() && m_clock.uptime() - m_spendingReadAt < spendingLife;
    if (isUsable) {
        m_spending->add(runOf(reading));
        return;
    }
    m_spending.emplace();
    m_spendingReadAt = m_clock.uptime();
    (void)m_history.visitRuns(m_account.id, reading.seenAt - domain::HourlySpending::Memory, reading.seenAt,
                              [this](const domain::Run &run) {
                                  m_spending->add(run);
                                  m_stretch = run.stretch;
                                  return true;
                              });
}

/// The same for the day of \p reading.
void AccountMonitor::followToday(const domain::Reading &reading)
{
    const domain::Instant begin = domain::localDayAt(reading.seenAt, m_clock.zone()).begin;
    if (m_today && m_today->begin() == begin && reading.seenAt >= m_todayNewest) {
        m_today->add(runOf(reading));
    } else {
        m_today.emplace(begin);
        (void)m_history.visitRuns(m_account.id, begin, reading.seenAt, [this](const domain::Run &run) {
            m_today->add(run);
            return true;
        });
    }
    m_todayNewest = reading.seenAt;
    m_state.spentToday = m_today->spending();
}

/// \p reading as the run that the history has begun, or prolonged, with it.
domain::Run AccountMonitor::runOf(const domain::Reading &reading) const
{
    return {.amount = reading.amount,
            .firstSeen = reading.seenAt,
            .lastSeen = reading.seenAt,
            .rise = m_state.rise,
            .stretch = m_stretch};
}

void AccountMonitor::announce(const std::optional<domain::Reading> &previous)
{
    act(domain::decide(m_memory, previous, m_state, m_preferences, moment()));
}

void AccountMonitor::act(domain::AlertDecision decision)
{
    decision = m_underway.merge(std::move(decision));
    remember(decision.memory);
    publish();
    for (const domain::AlertTopic topic : decision.closed)
        Q_EMIT alertsEnded(topic);
    for (const domain::Alert &alert : decision.raised)
        Q_EMIT alertRaised(alert);
    awaitTimedChange();
}

void AccountMonitor::remember(const domain::AlertMemory &memory)
{
    if (std::exchange(m_memory, memory) != memory)
        Q_EMIT alertMemoryChanged(m_memory);
}

void AccountMonitor::publish()
{
    const domain::AccountSnapshot snapshot = domain::snapshotOf(m_account, m_state, m_memory, m_preferences, moment());
    if (std::exchange(m_snapshot, snapshot) != snapshot)
        Q_EMIT snapshotChanged();
}

/// The instant is one of the wall clock, the alarm goes by the monotonic one: where they disagree, the alarm rings too
/// early and is set again.
void AccountMonitor::awaitTimedChange()
{
    const domain::Moment present = moment();
    const auto change = domain::nextTimedChange(m_memory, m_state, m_preferences, present);
    if (change)
        m_timedChange->set(std::min<std::chrono::milliseconds>(*change - present.now, longestWait));
    else
        m_timedChange->cancel();
}

domain::Moment AccountMonitor::moment() const
{
    return {.now = m_clock.now(), .zone = m_clock.zone()};
}

void AccountMonitor::waitForNextPoll()
{
    schedule(domain::delayAfterPoll(m_state, m_preferences.pollInterval, m_random.generateDouble()));
    if (m_wokeWhileAsking && m_state.problem) // which may be the reason why it failed
        wakeUp(*m_wokeWhileAsking);
}

void AccountMonitor::schedule(milliseconds delay)
{
    m_plannedAt = m_clock.uptime() + delay;
    m_nextPoll->set(delay);
}

} // namespace monitor
