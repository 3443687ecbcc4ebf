// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How often rules are wrong that tell refunds from top-ups by the amounts alone; see docs/refunds.md.
// Usage: rise_simulation [first seed]

#include "domain/rise.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <vector>

using namespace std::chrono_literals;
using domain::Credits;
using domain::Instant;
using domain::Rise;
using domain::Run;

namespace {

/// What is assumed of a kind of account. Times are in steps of five minutes.
struct Habit {
    const char *name;
    std::vector<int> prices; ///< of its jobs
    double jobsPerDay;
    double failing; ///< the share of the jobs that are refunded
    std::vector<int> packs;
    int toppedUpUnder; ///< a pack is bought when less is left
    double hoursOn = 24; ///< a day, in which the program polls
};

const std::vector<Habit> &habits()
{
    static const std::vector<Habit> all{
        {"casual", {4, 18, 60}, 12, 0.05, {1'000}, 100},
        {"studio", {60, 250}, 40, 0.1, {10'000, 20'000}, 2'000},
        {"batches that fail", {250, 1'200}, 12, 0.3, {10'000}, 1'000},
        {"more than a pack a day", {18, 60, 250}, 40, 0.08, {1'000}, 250},
        {"small packs", {4, 12, 18}, 30, 0.05, {300, 500}, 60},
        {"on for four hours a day", {18, 60}, 30, 0.08, {1'000, 5'000}, 200, 4},
    };
    return all;
}

/// A history as it is polled, and what each of its rises was.
struct Simulated {
    std::vector<Run> runs;
    std::vector<std::optional<Rise>> truth; ///< TopUp where a pack is among it
};

Simulated simulate(const Habit &habit, unsigned seed)
{
    constexpr int stepsPerDay = 24 * 12;
    constexpr int days = 60;
    std::mt19937 random(seed);
    const auto share = [&random] { return static_cast<double>(random()) / 4294967296.0; };
    const auto anyOf = [&](const std::vector<int> &values) {
        return values[static_cast<size_t>(share() * static_cast<double>(values.size()))];
    };
    std::array<int, static_cast<size_t>(days) * stepsPerDay + 100> refunds{};
    Simulated result;
    int amount = anyOf(habit.packs);
    bool bought = false;
    for (int step = 0; step < days * stepsPerDay; ++step) {
        const double hour = (step % stepsPerDay) / 12.0;
        const bool isWorkingTime = hour >= 9 && hour < 21;
        for (double jobs = isWorkingTime ? habit.jobsPerDay / (stepsPerDay / 2.0) : 0; share() < jobs; jobs -= 1) {
            const int price = anyOf(habit.prices);
            if (amount < price)
                continue;
            amount -= price;
            if (share() < habit.failing)
                refunds.at(static_cast<size_t>(step + 1 + static_cast<int>(share() * share() * 24))) += price;
        }
        amount += refunds.at(static_cast<size_t>(step));
        if (amount < habit.toppedUpUnder && share() < 0.1) {
            amount += anyOf(habit.packs);
            bought = true;
        }
        if (hour < 9 || hour >= 9 + habit.hoursOn - 9 * (habit.hoursOn > 15))
            continue;
        const Instant at = Instant(std::chrono::sys_days(std::chrono::year(2026) / 1 / 1)) + step * 5min;
        const Credits credits = Credits::fromWhole(amount);
        if (!result.runs.empty() && result.runs.back().amount == credits) {
            result.runs.back().lastSeen = at;
            continue;
        }
        const bool isRise = !result.runs.empty() && result.runs.back().amount < credits;
        result.runs.push_back({.amount = credits, .firstSeen = at, .lastSeen = at});
        result.truth.push_back(isRise ? std::optional(bought ? Rise::TopUp : Rise::Refund) : std::nullopt);
        bought = false;
    }
    return result;
}

/// A rule that is fed run by run.
using Rule = std::function<std::optional<Rise>(const Run &)>;
struct Candidate {
    std::string name;
    std::function<Rule()> make;
};

Rule byAmountAlone()
{
    return [last = std::optional<Credits>()](const Run &run) mutable -> std::optional<Rise> {
        const Credits before = std::exchange(last, run.amount).value_or(run.amount);
        if (run.amount <= before)
            return std::nullopt;
        return run.amount - before < Credits::fromWhole(900) ? Rise::Refund : Rise::TopUp;
    };
}

/// The rule of domain::RiseClassifier with another window, to the minute.
Rule byWindow(std::chrono::minutes window)
{
    return [window, past = std::deque<Run>()](const Run &run) mutable -> std::optional<Rise> {
        past.push_back(run);
        while (past.front().lastSeen < run.firstSeen - 7 * 24h)
            past.pop_front();
        if (past.size() < 2 || past[past.size() - 2].amount >= run.amount)
            return std::nullopt;
        Credits left;
        Credits highest = past[past.size() - 2].amount;
        Credits peak = highest;
        for (size_t i = 0; i + 1 < past.size(); ++i) {
            peak = std::max(peak, past[i].amount);
            if (past[i].lastSeen < run.firstSeen - window)
                continue;
            highest = std::max(highest, past[i].amount);
            if (i + 2 < past.size())
                left = past[i + 1].amount < past[i].amount || past[i + 1].rise == Rise::Refund
                    ? left + (past[i].amount - past[i + 1].amount)
                    : left;
        }
        Run &newest = past.back();
        const bool givesBack = newest.amount - past[past.size() - 2].amount <= left && newest.amount <= highest;
        const bool isAbove = newest.amount > peak + Credits::fromMicros(peak.micros() / 20);
        newest.rise = givesBack ? Rise::Refund : isAbove ? Rise::TopUp : Rise::CameIn;
        return newest.rise;
    };
}

Rule theChosen()
{
    return [classifier = domain::RiseClassifier()](const Run &run) mutable { return classifier.add(run); };
}

/// Counts of truth and answer.
struct Counts {
    std::array<std::array<int, 3>, 2> counts{};

    void add(Rise truth, Rise answer) { ++counts.at(static_cast<size_t>(truth)).at(static_cast<size_t>(answer)); }
    [[nodiscard]] double percent(Rise truth, Rise answer) const
    {
        const auto &row = counts.at(static_cast<size_t>(truth));
        const int all = row[0] + row[1] + row[2];
        return all == 0 ? 0 : 100.0 * row.at(static_cast<size_t>(answer)) / all;
    }
    [[nodiscard]] std::string text() const
    {
        std::array<char, 64> text{};
        std::snprintf(text.data(), text.size(), "%.1f / %.1f, %.1f / %.1f", percent(Rise::Refund, Rise::TopUp),
                      percent(Rise::Refund, Rise::CameIn), percent(Rise::TopUp, Rise::Refund),
                      percent(Rise::TopUp, Rise::CameIn));
        return text.data();
    }
};

Counts countsOf(const Candidate &candidate, const Habit &habit, unsigned firstSeed)
{
    constexpr unsigned accounts = 100;
    Counts counts;
    for (unsigned seed = firstSeed; seed < firstSeed + accounts; ++seed) {
        const Simulated simulated = simulate(habit, seed);
        const Rule rule = candidate.make();
        for (size_t i = 0; i < simulated.runs.size(); ++i) {
            const std::optional<Rise> answer = rule(simulated.runs[i]);
            if (simulated.truth[i])
                counts.add(*simulated.truth[i], *answer);
        }
    }
    return counts;
}

} // namespace

int main(int count, char **arguments)
{
    const unsigned firstSeed = count > 1 ? static_cast<unsigned>(std::strtoul(arguments[1], nullptr, 10)) : 1;
    const std::vector<Candidate> candidates{
        {"900 credits (before)", byAmountAlone},
        {"spent in 24 hours", [] { return byWindow(24h); }},
        {"spent in 1 hour", [] { return byWindow(1h); }},
        {"chosen", theChosen},
    };
    std::printf("| account |");
    for (const Candidate &candidate : candidates)
        std::printf(" %s |", candidate.name.c_str());
    std::printf("\n|---|%s\n", "---|---|---|---|");
    for (const Habit &habit : habits()) {
        std::printf("| %s |", habit.name);
        for (const Candidate &candidate : candidates)
            std::printf(" %s |", countsOf(candidate, habit, firstSeed).text().c_str());
        std::printf("\n");
    }
    return 0;
}
