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

/// One decision in the making: each rule adds its result.
class Deciding {
public:
    Deciding(const AlertMemory &memory, const std::optional<Reading> &previous, const BalanceState &state,
             const Preferences &preferences, const Moment &moment)
        : m_previous(previous)
        , m_state(state)
        , m_preferences(preferences)
        , m_moment(moment)
        , m_decision{.memory = memory, .raised = {}, .closed = {}}
    {
    }

    AlertDecision decide()
    {
        const std::optional<Standing> now = standing(m_state, m_preferences.marks);
        if (now)
            takeMarks(*now);
        if (snoozeIsOver(now))
            m_decision.memory.snooze.reset();
        evaluateKey();
        if (now)
            evaluateBalance(*now);
        closeUntrue(m_decision);
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
    [[nodiscard]] bool snoozeIsOver(std::optional<Standing> now) const;

    void takeMarks(Standing now);
    void evaluateKey();
    void evaluateBalance(Standing now);
    void evaluateAmount(Standing now);
    void takeReading(Standing now, Credits amount);
    bool raiseTopUp(Standing now);
    void evaluateForecast(Standing now);
    void raiseStanding(Standing now);

    const std::optional<Reading> &m_previous;
    const BalanceState &m_state;
    const Preferences &m_preferences;
    const Moment &m_moment;
    AlertDecision m_decision;
    bool m_marksChanged = false;
};

bool Deciding::mustWait(Alert::Kind kind) const
{
    const QuietHours &hours = m_preferences.quietHours;
    const bool quietFor =
        isQuiet(hours, m_moment.now, m_moment.zone) && !(hours.graveAlertsBreakThrough && isGrave(kind));
    return m_decision.memory.snooze.has_value() || quietFor;
}

/// It is seen once, with the reading that brings it: whatever else has changed must not hide it.
bool Deciding::toppedUp() const
{
    return m_previous && !m_state.problem && m_state.rise && m_state.rise != Rise::Refund;
}

bool Deciding::snoozeIsOver(std::optional<Standing> now) const
{
    const std::optional<Snooze> &snooze = m_decision.memory.snooze;
    if (!snooze)
        return false;
    const bool lifted = now && *now < snooze->standing && !m_state.problem;
    const bool waitsForTopUp =
        snooze->standing == Standing::Healthy && (snooze->length == SnoozeLength::UntilToppedUp || snooze->runningOut);
    return !isActive(*snooze, m_moment.now) || lifted || (waitsForTopUp && toppedUp() && m_state.rise == Rise::TopUp);
}

/// Changed marks change standings without a change of the balance: no news, and no rise.
void Deciding::takeMarks(Standing now)
{
    AlertMemory &memory = m_decision.memory;
    const Marks before = std::exchange(memory.marks, m_preferences.marks).value_or(m_preferences.marks);
    m_marksChanged = before != m_preferences.marks;
    if (m_marksChanged && memory.snooze)
        memory.snooze->standing = now;
}

void Deciding::evaluateKey()
{
    AlertMemory &memory = m_decision.memory;
    const bool works = !m_state.problem || m_state.problem->kind == Problem::Kind::Depleted;
    const bool refused = !works && m_state.problem->kind == Problem::Kind::KeyRefused;
    const bool capReached = !works && m_state.problem->kind == Problem::Kind::KeyCapReached;
    memory.keyRefusedTold = memory.keyRefusedTold && !works && !capReached;
    memory.keyCapTold = memory.keyCapTold && !works && !refused;
    if (refused && !memory.keyRefusedTold && !mustWait(Alert::Kind::KeyRefused))
        raise(Alert::Kind::KeyRefused);
    if (capReached && !memory.keyCapTold && !mustWait(Alert::Kind::KeyCapReached))
        raise(Alert::Kind::KeyCapReached);
}

void Deciding::evaluateBalance(Standing now)
{
    if (m_marksChanged && !toppedUp())
        m_decision.memory.told = now;
    else if (m_state.problem && m_state.problem->kind == Problem::Kind::Depleted)
        raiseStanding(now); // of all problems only this one says something about the balance
    else
        evaluateAmount(now);
}

/// A problem ends nothing; yet what nobody has been told of before it is still told as long as the amount is fresh.
void Deciding::evaluateAmount(Standing now)
{
    if (!m_state.problem)
        takeReading(now, m_state.lastGood->amount);
    if (isStale(m_state, m_preferences.pollInterval, m_moment.now))
        return;
    if (raiseTopUp(now))
        return; // the next reading raises what the forecast says by then
    raiseStanding(now);
    evaluateForecast(now);
}

void Deciding::takeReading(Standing now, Credits amount)
{
    AlertMemory &memory = m_decision.memory;
    memory.fullAmount = std::max(memory.fullAmount.value_or(amount), amount);
    if (!toppedUp()) {
        memory.told = std::min(memory.told, stillRunning(amount, m_preferences.marks));
        return;
    }
    if (now < standing(m_previous->amount, m_preferences.marks))
        memory.fullAmount = amount; // else no more than a part of what there was may have come back
    memory.told = std::min(memory.told, now);
    memory.runsOutTold = false;
    memory.untoldTopUp = m_moment.now;
}

/// \returns whether the news of a top-up carries the balance: a mark that it is still under needs no second alert.
bool Deciding::raiseTopUp(Standing now)
{
    AlertMemory &memory = m_decision.memory;
    const bool isNews = memory.untoldTopUp && m_moment.now - *memory.untoldTopUp < TopUpIsNewsFor
        && !mustWait(Alert::Kind::ToppedUp) && (toppedUp() || now <= memory.told);
    if (!isNews) {
        memory.untoldTopUp.reset();
        return false;
    }
    raise(Alert::Kind::ToppedUp);
    if (toppedUp() && m_state.rise == Rise::CameIn)
        m_decision.raised.back().cameIn = m_state.lastGood->amount - m_previous->amount;
    return true;
}

void Deciding::evaluateForecast(Standing now)
{
    const std::chrono::hours warning = m_preferences.runsOutWarning;
    bool &told = m_decision.memory.runsOutTold;
    if (warning == std::chrono::hours::zero() || (m_state.forecast && m_state.forecast->left > warning * 11 / 10))
        told = false;
    if (!m_state.forecast || m_state.forecast->left >= warning || told || mustWait(Alert::Kind::RunsOutSoon))
        return;
    const bool markIsRaised = hasTopic(m_decision.raised, AlertTopic::Balance);
    if (now >= Standing::Critical && !markIsRaised) {
        told = true; // the mark has said so
        return;
    }
    if (!markIsRaised)
        raise(Alert::Kind::RunsOutSoon);
    m_decision.raised.back().forecast = m_state.forecast;
}

void Deciding::raiseStanding(Standing now)
{
    const std::optional<Alert::Kind> kind = alertOf(now);
    if (kind && now > m_decision.memory.told && !mustWait(*kind))
        raise(*kind);
}

} // namespace

AlertDecision decide(const AlertMemory &memory, const std::optional<Reading> &previous, const BalanceState &state,
                     const Preferences &preferences, const Moment &moment)
{
    return Deciding(memory, previous, state, preferences, moment).decide();
}

} // namespace domain
