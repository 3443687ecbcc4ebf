// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/alertpolicy.h"

#include <algorithm>
#include <utility>

namespace domain {

namespace {

/// The amount over which the episode of a mark ends: 10 % above it.
Credits rearmedOver(Credits mark)
{
    return mark + Credits::fromMicros(mark.micros() / 10);
}

/// The gravest standing whose episode still runs at \p amount. A depleted balance has no mark of its own to rise above,
/// so a tenth of the critical mark is the margin that keeps a balance hovering around nothing from being told each
/// time.
Standing stillRunning(Credits amount, const Marks &marks)
{
    if (amount <= Credits::fromMicros(marks.critical.micros() / 10))
        return Standing::Depleted;
    if (amount <= rearmedOver(marks.critical))
        return Standing::Critical;
    if (amount <= rearmedOver(marks.low))
        return Standing::Low;
    return Standing::Healthy;
}

/// Nothing for Healthy: that is no news.
std::optional<Alert::Kind> alertOf(Standing standing)
{
    switch (standing) {
    case Standing::Healthy:
        return std::nullopt;
    case Standing::Low:
        return Alert::Kind::LowMark;
    case Standing::Critical:
        return Alert::Kind::CriticalMark;
    case Standing::Depleted:
        return Alert::Kind::Depleted;
    }
    Q_UNREACHABLE();
}

/// What stops the user's work does not wait for the morning.
bool isGrave(Alert::Kind kind)
{
    return kind == Alert::Kind::CriticalMark || kind == Alert::Kind::Depleted;
}

/// One decision in the making: what each rule finds is added to it.
class Deciding {
public:
    Deciding(const AlertMemory &memory, const std::optional<Reading> &previous, const BalanceState &state,
             const Preferences &preferences, Instant now)
        : m_previous(previous)
        , m_state(state)
        , m_preferences(preferences)
        , m_now(now)
        , m_decision{.memory = memory, .raised = {}, .closed = {}}
    {
    }

    AlertDecision decide()
    {
        if (m_decision.memory.snooze && !isActive(*m_decision.memory.snooze, m_now))
            m_decision.memory.snooze.reset();
        judgeKey();
        if (const std::optional<Standing> now = standing(m_state, m_preferences.marks))
            judgeBalance(*now);
        return std::move(m_decision);
    }

private:
    void raise(Alert::Kind kind)
    {
        std::optional<Credits> amount;
        if (m_state.lastGood)
            amount = m_state.lastGood->amount;
        m_decision.raised.push_back({.kind = kind, .amount = amount});
    }

    [[nodiscard]] bool mustWait(Alert::Kind kind) const;
    [[nodiscard]] bool toppedUp() const;

    void judgeKey();
    void judgeBalance(Standing now);
    void judgeTrouble();
    void judgeReading(Standing now, Credits amount);
    void judgeTopUp(Standing now, Credits amount);
    void judgeForecast(Standing now);
    void tell(Standing now);
    void settleAt(Standing standing);

    const std::optional<Reading> &m_previous;
    const BalanceState &m_state;
    const Preferences &m_preferences;
    Instant m_now;
    AlertDecision m_decision;
};

bool Deciding::mustWait(Alert::Kind kind) const
{
    const QuietHours &hours = m_preferences.quietHours;
    const bool quietFor = isQuiet(hours, m_now) && !(hours.graveAlertsBreakThrough && isGrave(kind));
    return m_decision.memory.snooze.has_value() || quietFor;
}

/// It is seen once, with the reading that brings it: whatever else has changed must not hide it.
bool Deciding::toppedUp() const
{
    return m_previous && !m_state.problem && m_state.lastGood->amount - m_previous->amount >= SmallestTopUp;
}

void Deciding::judgeKey()
{
    AlertMemory &memory = m_decision.memory;
    if (!m_state.problem || m_state.problem->kind == Problem::Kind::Depleted) {
        if (memory.keyRefusedTold || memory.keyCapTold)
            m_decision.closed.push_back(AlertTopic::Key);
        memory.keyRefusedTold = false;
        memory.keyCapTold = false;
    } else if (m_state.problem->kind == Problem::Kind::KeyRefused && !mustWait(Alert::Kind::KeyRefused)) {
        if (!std::exchange(memory.keyRefusedTold, true))
            raise(Alert::Kind::KeyRefused);
    } else if (m_state.problem->kind == Problem::Kind::KeyCapReached && !mustWait(Alert::Kind::KeyCapReached)) {
        if (!std::exchange(memory.keyCapTold, true))
            raise(Alert::Kind::KeyCapReached);
    }
}

void Deciding::judgeBalance(Standing now)
{
    const Marks before = std::exchange(m_decision.memory.marks, m_preferences.marks).value_or(m_preferences.marks);
    if (before != m_preferences.marks && !toppedUp())
        settleAt(now);
    else if (m_state.problem)
        judgeTrouble();
    else
        judgeReading(now, m_state.lastGood->amount);
}

/// Of all problems only a depleted balance says something about the balance.
void Deciding::judgeTrouble()
{
    if (m_state.problem->kind == Problem::Kind::Depleted)
        tell(Standing::Depleted);
}

void Deciding::judgeReading(Standing now, Credits amount)
{
    AlertMemory &memory = m_decision.memory;
    memory.fullAmount = std::max(memory.fullAmount.value_or(amount), amount);
    if (toppedUp()) {
        judgeTopUp(now, amount);
        return; // what the forecast says by now is told by the next reading
    }
    if (now > memory.told)
        tell(now);
    else
        settleAt(std::min(memory.told, stillRunning(amount, m_preferences.marks)));
    judgeForecast(now);
}

void Deciding::judgeTopUp(Standing now, Credits amount)
{
    AlertMemory &memory = m_decision.memory;
    memory.fullAmount = amount;
    if (memory.snooze && !memory.snooze->until)
        memory.snooze.reset(); // this is what it waited for
    const bool soonTold = std::exchange(memory.runsOutTold, false);
    if (mustWait(Alert::Kind::ToppedUp)) {
        settleAt(std::min(memory.told, now));
        if (soonTold && m_decision.closed.empty())
            m_decision.closed.push_back(AlertTopic::Balance);
        return;
    }
    memory.told = now; // the news carries the balance: a mark that it is still under needs no second word
    raise(Alert::Kind::ToppedUp);
}

void Deciding::judgeForecast(Standing now)
{
    const std::chrono::hours warning = m_preferences.runsOutWarning;
    if (!m_state.forecast || warning == std::chrono::hours::zero())
        return;
    bool &told = m_decision.memory.runsOutTold;
    if (m_state.forecast->left > warning * 11 / 10) {
        if (std::exchange(told, false) && m_decision.memory.told == Standing::Healthy)
            m_decision.closed.push_back(AlertTopic::Balance);
    } else if (m_state.forecast->left < warning && !mustWait(Alert::Kind::RunsOutSoon) && !std::exchange(told, true)
               && now < Standing::Critical && m_decision.raised.empty()) {
        raise(Alert::Kind::RunsOutSoon);
        m_decision.raised.back().forecast = m_state.forecast;
    }
}

void Deciding::tell(Standing now)
{
    const std::optional<Alert::Kind> kind = alertOf(now);
    if (kind && mustWait(*kind))
        return;
    if (std::exchange(m_decision.memory.told, now) != now && kind)
        raise(*kind);
}

/// Takes \p standing as told, in silence; what is on the screen is closed where it says worse.
void Deciding::settleAt(Standing standing)
{
    if (std::exchange(m_decision.memory.told, standing) > standing)
        m_decision.closed.push_back(AlertTopic::Balance);
}

} // namespace

AlertTopic topic(Alert::Kind kind)
{
    switch (kind) {
    case Alert::Kind::LowMark:
    case Alert::Kind::CriticalMark:
    case Alert::Kind::Depleted:
    case Alert::Kind::RunsOutSoon:
    case Alert::Kind::ToppedUp:
        return AlertTopic::Balance;
    case Alert::Kind::KeyRefused:
    case Alert::Kind::KeyCapReached:
        return AlertTopic::Key;
    }
    Q_UNREACHABLE();
}

AlertDecision decide(const AlertMemory &memory, const std::optional<Reading> &previous, const BalanceState &state,
                     const Preferences &preferences, Instant now)
{
    return Deciding(memory, previous, state, preferences, now).decide();
}

AlertDecision snoozed(AlertMemory memory, const Snooze &snooze)
{
    memory.snooze = snooze;
    return {.memory = std::move(memory), .raised = {}, .closed = {AlertTopic::Balance, AlertTopic::Key}};
}

AlertMemory awakened(AlertMemory memory)
{
    memory.snooze.reset();
    return memory;
}

} // namespace domain
