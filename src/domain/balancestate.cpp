// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/balancestate.h"

#include <algorithm>

namespace domain {

BalanceState after(BalanceState state, const Outcome &outcome)
{
    if (const auto *reading = std::get_if<Reading>(&outcome))
        return {.lastGood = *reading};
    state.problem = std::get<Problem>(outcome);
    ++state.failuresInARow;
    return state;
}

BalanceState triedAnew(BalanceState state)
{
    state.failuresInARow = 0;
    return state;
}

std::optional<Standing> standing(const BalanceState &state, const Marks &marks)
{
    if (state.problem && state.problem->kind == Problem::Kind::Depleted)
        return Standing::Depleted;
    if (!state.lastGood)
        return std::nullopt;
    return standing(state.lastGood->amount, marks);
}

std::chrono::seconds freshFor(std::chrono::seconds interval)
{
    using namespace std::chrono_literals;
    return std::max<std::chrono::seconds>(2 * interval, 10min);
}

bool isStale(const BalanceState &state, std::chrono::seconds interval, Instant now)
{
    // A reading of the future was stamped by a clock that was ahead: how old it is, is not known.
    const auto age = [&] { return now - state.lastGood->seenAt; };
    return state.lastGood && (age() > freshFor(interval) || age() < -std::chrono::minutes(1));
}

} // namespace domain
