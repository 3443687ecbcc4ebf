// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include "domain/alertpolicy.h"
#include "domain/timedchange.h"
#include "storage/alertmemoryrecord.h"

using domain::AlertTopic;

namespace {

domain::Instant instant(model::Minutes minutes)
{
    return domain::Instant(std::chrono::minutes(minutes));
}

domain::Moment moment(model::Minutes now)
{
    return {.now = instant(now), .zone = QTimeZone::utc()};
}

domain::Problem::Kind kindOf(model::Trouble trouble)
{
    switch (trouble) {
    case model::Trouble::Refused:
        return domain::Problem::Kind::KeyRefused;
    case model::Trouble::Cap:
        return domain::Problem::Kind::KeyCapReached;
    case model::Trouble::NothingLeft:
        return domain::Problem::Kind::Depleted;
    case model::Trouble::Offline:
        return domain::Problem::Kind::Unreachable;
    }
    Q_UNREACHABLE();
}

domain::BalanceState stateOf(const model::World &world)
{
    domain::BalanceState state;
    if (world.amount)
        state.lastGood = domain::Reading{.amount = domain::Credits::fromWhole(static_cast<qint32>(*world.amount)),
                                         .seenAt = instant(world.readAt)};
    if (world.trouble)
        state.problem = domain::Problem{.kind = kindOf(*world.trouble)};
    if (world.hoursLeft)
        state.forecast = domain::Forecast{.left = std::chrono::hours(*world.hoursLeft)};
    return state;
}

domain::Preferences preferencesOf(const model::Settings &settings)
{
    domain::Preferences preferences;
    preferences.marks = {.low = domain::Credits::fromWhole(static_cast<qint32>(settings.low)),
                         .critical = domain::Credits::fromWhole(static_cast<qint32>(settings.critical))};
    preferences.runsOutWarning = std::chrono::hours(settings.warningHours);
    preferences.quietHours = {.enabled = settings.quietNights, .graveAlertsBreakThrough = settings.graveBreakThrough};
    return preferences;
}

domain::SnoozeLength lengthOf(model::Length length)
{
    switch (length) {
    case model::Length::Hour:
        return domain::SnoozeLength::OneHour;
    case model::Length::Morning:
        return domain::SnoozeLength::UntilTomorrow;
    case model::Length::TopUp:
        return domain::SnoozeLength::UntilToppedUp;
    }
    Q_UNREACHABLE();
}

model::Topic topicOf(AlertTopic topic)
{
    return topic == AlertTopic::Balance ? model::Balance : model::Key;
}

AlertTopic topicOf(model::Topic topic)
{
    return topic == model::Balance ? AlertTopic::Balance : AlertTopic::Key;
}

/// How rises are classified is no matter of the alerts: here, as in the model, 900 credits or more were bought.
std::optional<domain::Rise> riseBetween(const domain::Reading &before, const domain::BalanceState &after)
{
    if (!after.lastGood || after.lastGood->amount <= before.amount)
        return std::nullopt;
    const domain::Credits rise = after.lastGood->amount - before.amount;
    return rise < domain::Credits::fromWhole(900) ? domain::Rise::Refund : domain::Rise::TopUp;
}

} // namespace

void Rules::evaluate(const model::World &world, std::optional<model::Credits> before, const model::Settings &settings,
                     model::Minutes now)
{
    std::optional<domain::Reading> previous;
    domain::BalanceState state = stateOf(world);
    if (before) {
        previous = domain::Reading{.amount = domain::Credits::fromWhole(static_cast<qint32>(*before)), .seenAt = {}};
        state.rise = riseBetween(*previous, state);
    }
    act(domain::decide(m_memory, previous, state, preferencesOf(settings), moment(now)));
}

void Rules::snooze(model::Length length, const model::World &world, const model::Settings &settings, model::Minutes now)
{
    const auto standing = domain::standing(stateOf(world), preferencesOf(settings).marks);
    act(domain::snoozed(m_memory, lengthOf(length), standing, moment(now)));
}

void Rules::endSnooze()
{
    m_memory = domain::awakened(m_memory);
}

void Rules::deliver(model::Topic topic)
{
    const auto alert = m_underway.takeDelivered(topicOf(topic));
    if (!alert)
        return;
    m_memory = domain::delivered(m_memory, *alert);
    m_screen[topic] = alert->kind;
}

void Rules::fail(model::Topic topic)
{
    m_underway.fail(topicOf(topic));
    const domain::AlertDecision decision = domain::undelivered(m_memory);
    m_memory = decision.memory;
    close(decision.closed);
}

void Rules::restart()
{
    const auto stored = storage::memoryFrom(storage::recordOf(m_memory));
    Q_ASSERT(stored && *stored == m_memory);
    m_memory = *stored;
    m_underway = {};
}

std::optional<domain::Instant> Rules::nextChange(const model::World &world, const model::Settings &settings,
                                                 model::Minutes now) const
{
    return domain::nextTimedChange(m_memory, stateOf(world), preferencesOf(settings), moment(now));
}

void Rules::act(const domain::AlertDecision &decision)
{
    const domain::AlertDecision merged = m_underway.merge(decision);
    m_memory = merged.memory;
    close(merged.closed);
    m_sent = {};
    for (const domain::Alert &alert : merged.raised)
        m_sent[topicOf(domain::topic(alert.kind))] = alert.kind;
}

void Rules::close(const std::vector<AlertTopic> &topics)
{
    for (const AlertTopic topic : topics)
        m_screen[topicOf(topic)].reset();
}
