// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sameaccount.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <utility>
#include <vector>

namespace domain {

namespace {

using Runs = std::span<const Run>;

Runs latestStretch(Runs runs)
{
    const auto isOlder = [&runs](const Run &run) { return run.stretch != runs.back().stretch; };
    const auto begin = std::find_if(runs.rbegin(), runs.rend(), isOlder).base();
    return {begin, runs.end()};
}

/// Whether the history \p runs, which covers \p moment, allows \p amount then.
bool allows(Runs runs, Instant moment, Credits amount)
{
    const auto next = std::ranges::upper_bound(runs, moment, {}, &Run::firstSeen);
    const Run &run = *std::prev(next);
    if (moment <= run.lastSeen)
        return amount == run.amount;
    const auto [least, most] = std::minmax(run.amount, next->amount);
    return least <= amount && amount <= most;
}

/// Whether \p other allows all readings of \p one from \p begin to \p end, which both cover.
bool agrees(Runs one, Runs other, Instant begin, Instant end)
{
    return std::ranges::all_of(one, [&](const Run &run) {
        return std::ranges::all_of(std::initializer_list<Instant>{run.firstSeen, run.lastSeen}, [&](Instant moment) {
            return moment < begin || moment > end || allows(other, moment, run.amount);
        });
    });
}

std::vector<Credits> amountsOf(Runs runs)
{
    std::vector<Credits> amounts;
    std::ranges::transform(runs, std::back_inserter(amounts), &Run::amount);
    std::ranges::sort(amounts);
    amounts.erase(std::unique(amounts.begin(), amounts.end()), amounts.end()); // Clang 14 has no ranges::unique
    return amounts;
}

bool haveEnoughInCommon(Runs one, Runs other)
{
    constexpr std::size_t enough = 3;
    std::vector<Credits> common;
    std::ranges::set_intersection(amountsOf(one), amountsOf(other), std::back_inserter(common));
    return common.size() >= enough;
}

} // namespace

bool showSameBalance(std::span<const Run> one, std::span<const Run> other)
{
    if (one.empty() || other.empty())
        return false;
    one = latestStretch(one);
    other = latestStretch(other);
    const Instant begin = std::max(one.front().firstSeen, other.front().firstSeen);
    const Instant end = std::min(one.back().lastSeen, other.back().lastSeen);
    return end - begin >= SameBalanceSpan && std::ranges::all_of(one, isTimeKnown)
        && std::ranges::all_of(other, isTimeKnown) && agrees(one, other, begin, end) && agrees(other, one, begin, end)
        && haveEnoughInCommon(one, other);
}

} // namespace domain
