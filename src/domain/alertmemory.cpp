// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/alertmemory.h"

#include <algorithm>
#include <utility>

namespace domain {

namespace {

/// Of alerts about a mark.
Standing standingOf(Alert::Kind kind)
{
    switch (kind) {
    case Alert::Kind::LowMark:
        return Standing::Low;
    case Alert::Kind::CriticalMark:
        return Standing::Critical;
    case Alert::Kind::Depleted:
        return Standing::Depleted;
    case Alert::Kind::RunsOutSoon:
    case Alert::Kind::ToppedUp:
    case Alert::Kind::KeyRefused:
    case Alert::Kind::KeyCapReached:
        return Standing::Healthy;
    }
    Q_UNREACHABLE();
}

/// Whether a notification that says \p kind is still true, as far as \p memory has it.
bool isTrue(Alert::Kind kind, const AlertMemory &memory)
{
    switch (kind) {
    case Alert::Kind::LowMark:
    case Alert::Kind::CriticalMark:
    case Alert::Kind::Depleted:
        return memory.told >= standingOf(kind);
    case Alert::Kind::RunsOutSoon:
        return memory.runsOutTold;
    case Alert::Kind::ToppedUp:
        return true;
    case Alert::Kind::KeyRefused:
        return memory.keyRefusedTold;
    case Alert::Kind::KeyCapReached:
        return memory.keyCapTold;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Alert::Kind> &AlertMemory::shown(AlertTopic topic)
{
    switch (topic) {
    case AlertTopic::Balance:
        return shownOfBalance;
    case AlertTopic::Key:
        return shownOfKey;
    }
    Q_UNREACHABLE();
}

void closeUntrue(AlertDecision &decision)
{
    for (const AlertTopic about : {AlertTopic::Balance, AlertTopic::Key}) {
        std::optional<Alert::Kind> &kind = decision.memory.shown(about);
        if (!kind || isTrue(*kind, decision.memory) || hasTopic(decision.raised, about))
            continue;
        kind.reset();
        decision.closed.push_back(about);
    }
}

AlertMemory delivered(AlertMemory memory, const Alert &alert)
{
    memory.shown(topic(alert.kind)) = alert.kind;
    switch (alert.kind) {
    case Alert::Kind::LowMark:
    case Alert::Kind::CriticalMark:
    case Alert::Kind::Depleted:
        memory.told = std::max(memory.told, standingOf(alert.kind));
        memory.runsOutTold = memory.runsOutTold || alert.forecast;
        break;
    case Alert::Kind::RunsOutSoon:
        memory.runsOutTold = true;
        break;
    case Alert::Kind::ToppedUp:
        memory.untoldTopUp.reset();
        if (alert.amount && memory.marks)
            memory.told = std::max(memory.told, standing(*alert.amount, *memory.marks));
        break;
    case Alert::Kind::KeyRefused:
        memory.keyRefusedTold = true;
        break;
    case Alert::Kind::KeyCapReached:
        memory.keyCapTold = true;
        break;
    }
    return memory;
}

AlertDecision undelivered(AlertMemory memory)
{
    AlertDecision decision{.memory = std::move(memory), .raised = {}, .closed = {}};
    closeUntrue(decision);
    return decision;
}

AlertDecision snoozed(AlertMemory memory, SnoozeLength length, std::optional<Standing> standing, const Moment &moment)
{
    const bool runningOut = memory.runsOutTold || (memory.snooze && memory.snooze->runningOut);
    memory.snooze = snoozeFor(length, moment.now, moment.zone);
    memory.snooze->standing = standing.value_or(Standing::Healthy);
    memory.snooze->runningOut = runningOut;
    memory.told = Standing::Healthy;
    memory.keyRefusedTold = false;
    memory.keyCapTold = false;
    memory.runsOutTold = false;
    memory.untoldTopUp.reset();
    memory.shownOfBalance.reset();
    memory.shownOfKey.reset();
    return {.memory = std::move(memory), .raised = {}, .closed = {AlertTopic::Balance, AlertTopic::Key}};
}

AlertMemory awakened(AlertMemory memory)
{
    memory.snooze.reset();
    return memory;
}

} // namespace domain
