// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecastaccounts.h"

#include "domain/rise.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

using namespace std::chrono_literals;

namespace forecastaccounts {

namespace {

constexpr size_t StepsPerHour = 60 / Account::Step.count();
constexpr size_t StepsPerDay = 24 * StepsPerHour;
constexpr size_t PastDays = 30;
constexpr size_t Days = PastDays + 240;
constexpr domain::Instant Begin = std::chrono::sys_days(std::chrono::year(2026) / 1 / 5); // a Monday

/// The distributions of the standard library differ from one implementation to the next.
class Random {
public:
    explicit Random(unsigned seed)
        : m_engine(seed)
    {
    }

    double uniform() { return static_cast<double>(m_engine() >> 11U) * 0x1.0p-53; }
    double between(double least, double most) { return least + (most - least) * uniform(); }
    double logBetween(double least, double most) { return std::exp(between(std::log(least), std::log(most))); }
    bool chance(double probability) { return uniform() < probability; }
    double exponential(double mean) { return -mean * std::log(1 - uniform()); }
    double normal() { return std::sqrt(-2 * std::log(1 - uniform())) * std::cos(2 * std::numbers::pi * uniform()); }
    /// With a median of 1.
    double logNormal(double sigma) { return std::exp(sigma * normal()); }
    int poisson(double mean)
    {
        double product = uniform();
        int count = 0;
        for (const double end = std::exp(-mean); product > end; ++count)
            product *= uniform();
        return count;
    }

private:
    std::mt19937_64 m_engine;
};

/// How much is done in each step, in any unit.
struct Activity {
    std::vector<double> actual = std::vector<double>(Days * StepsPerDay);
    std::vector<double> expected = std::vector<double>(Days * StepsPerDay); ///< by the schedule, without chance
};

double hourOfDay(size_t step)
{
    return static_cast<double>(step % StepsPerDay) / StepsPerHour;
}

/// Someone's working hours, the same every week.
struct Schedule {
    double begin;
    double length;
    size_t firstWeekday; ///< of the first step; Monday is 0
    bool worksOnWeekends;

    explicit Schedule(Random &random)
        : begin(random.between(7, 10.5))
        , length(random.between(6, 10))
        , firstWeekday(static_cast<size_t>(random.between(0, 7)))
        , worksOnWeekends(random.chance(0.2))
    {
    }

    [[nodiscard]] bool isWorkday(size_t step) const
    {
        return worksOnWeekends || (step / StepsPerDay + firstWeekday) % 7 < 5;
    }
    /// \param before, after  hours to be added at either end.
    [[nodiscard]] bool isWork(size_t step, double before = 0, double after = 0) const
    {
        const double hour = hourOfDay(step);
        return isWorkday(step) && hour >= begin - before && hour < begin + length + after;
    }
};

Activity steady()
{
    Activity activity;
    std::ranges::fill(activity.actual, 1);
    std::ranges::fill(activity.expected, 1);
    return activity;
}

/// Some days are busier than others, one in fourteen is off, and a little is spent at any time.
Activity officeHours(Random &random, const Schedule &schedule, double outside)
{
    constexpr double sigma = 0.4;
    constexpr double dayOff = 1.0 / 14;
    Activity activity;
    double busy = 1;
    for (size_t step = 0; step < activity.actual.size(); ++step) {
        if (step % StepsPerDay == 0)
            busy = random.chance(dayOff) ? 0 : random.logNormal(sigma);
        activity.actual[step] = schedule.isWork(step) ? busy : outside;
        activity.expected[step] = schedule.isWork(step) ? (1 - dayOff) * std::exp(sigma * sigma / 2) : outside;
    }
    return activity;
}

/// One to four hours a night, some only after workdays.
Activity nightBatches(Random &random, const Schedule &schedule)
{
    constexpr double sigma = 0.3;
    constexpr double outside = 0.005;
    const auto begin = static_cast<size_t>(random.between(20, 29) * StepsPerHour);
    const double length = random.between(1, 4);
    const bool everyNight = random.chance(0.7);
    Activity activity;
    double busy = 1;
    for (size_t step = 0; step < activity.actual.size(); ++step) {
        const size_t sinceBegin = step + 7 * StepsPerDay - begin;
        if (sinceBegin % StepsPerDay == 0)
            busy = random.logNormal(sigma);
        const bool runs = hourOfDay(sinceBegin) < length && (everyNight || schedule.isWorkday(sinceBegin));
        activity.actual[step] = runs ? busy : outside;
        activity.expected[step] = runs ? std::exp(sigma * sigma / 2) : outside;
    }
    return activity;
}

/// Sessions that begin at any time from 8 to 24 o'clock, every other day to three times a day.
Activity bursts(Random &random)
{
    constexpr double sigma = 0.8;
    constexpr double wakingHours = 16;
    const double perDay = random.logBetween(0.4, 3);
    const double meanHours = random.between(0.7, 3);
    Activity activity;
    double stepsLeft = 0;
    double busy = 0;
    for (size_t step = 0; step < activity.actual.size(); ++step, --stepsLeft) {
        const bool isAwake = hourOfDay(step) >= 24 - wakingHours;
        if (stepsLeft <= 0 && isAwake && random.chance(perDay / (wakingHours * StepsPerHour))) {
            stepsLeft = 1 + random.exponential(meanHours * StepsPerHour);
            busy = random.logNormal(sigma);
        }
        activity.actual[step] = stepsLeft > 0 ? busy : 0;
        activity.expected[step] = isAwake ? perDay * meanHours / wakingHours * std::exp(sigma * sigma / 2) : 0;
    }
    return activity;
}

/// A span of steps.
struct Span {
    size_t from = 0;
    size_t to = 0; ///< not included

    [[nodiscard]] bool contains(size_t step) const { return from <= step && step < to; }
};

/// Three days to three weeks, from 24 days before the forecast to ten after it.
Span vacation(Random &random)
{
    const double from = static_cast<double>(PastDays) + random.between(-24, 10);
    return {.from = static_cast<size_t>(from * StepsPerDay),
            .to = static_cast<size_t>((from + random.between(3, 21)) * StepsPerDay)};
}

/// On for two to four hours a day, one day in ten not at all.
std::vector<bool> fewHoursADay(Random &random)
{
    const double usualBegin = random.between(7, 21);
    const double length = random.between(2, 4);
    std::vector<bool> isOn(Days * StepsPerDay);
    double begin = 0;
    double end = 0;
    for (size_t step = 0; step < isOn.size(); ++step) {
        if (step % StepsPerDay == 0) {
            begin = usualBegin + 0.7 * random.normal();
            end = random.chance(0.1) ? begin : begin + length * random.logNormal(0.2);
        }
        isOn[step] = hourOfDay(step) >= begin && hourOfDay(step) < end;
    }
    return isOn;
}

/// A laptop that is opened for work and closed for lunch.
std::vector<bool> workingHours(Random &random, const Schedule &schedule)
{
    const double lunch = random.between(11.5, 13.5);
    std::vector<bool> isOn(Days * StepsPerDay);
    for (size_t step = 0; step < isOn.size(); ++step) {
        const bool isLunch = hourOfDay(step) >= lunch && hourOfDay(step) < lunch + 0.7;
        isOn[step] = schedule.isWork(step, 0.5, 0.7) && !isLunch;
    }
    return isOn;
}

/// Half of the computers are never switched off, the others for the night.
std::vector<bool> mostlyOn(Random &random)
{
    const bool isOffAtNight = random.chance(0.5);
    std::vector<bool> isOn(Days * StepsPerDay);
    for (size_t step = 0; step < isOn.size(); ++step)
        isOn[step] = !isOffAtNight || (hourOfDay(step) >= 7 && hourOfDay(step) < 23);
    return isOn;
}

/// Jobs of about the same price, as many as the activity takes to spend \p perDay a day.
void spend(Account &account, Random &random, const Activity &activity, double perDay, double failing)
{
    constexpr double sigma = 0.5;
    double total = 0;
    for (const double actual : activity.actual)
        total += actual;
    const double perActivity = perDay * Days / total;
    const double price = std::min(random.logBetween(2, 60), perDay / 8);
    const size_t steps = activity.actual.size();
    account.spent.assign(steps, 0);
    account.refunded.assign(steps, 0);
    for (size_t step = 0; step < steps; ++step) {
        for (int job = random.poisson(activity.actual[step] * perActivity / price); job > 0; --job) {
            const double cost = price * random.logNormal(sigma) / std::exp(sigma * sigma / 2);
            account.spent[step] += cost;
            const size_t after = step + 1 + static_cast<size_t>(random.exponential(6));
            if (random.chance(failing) && after < steps)
                account.refunded[after] += cost;
        }
        account.expected.push_back(activity.expected[step] * perActivity * (1 - failing));
    }
}

Activity activityOf(Kind kind, Random &random, const Schedule &schedule)
{
    switch (kind) {
    case Kind::Steady:
        return steady();
    case Kind::OfficeHours:
    case Kind::Vacations:
        return officeHours(random, schedule, 0.01);
    case Kind::NightBatches:
        return nightBatches(random, schedule);
    case Kind::Bursts:
        return bursts(random);
    case Kind::SleepingComputer: // the spending goes on without it, or is done with it alone
        return random.chance(0.5) ? steady() : officeHours(random, schedule, 0);
    case Kind::RefundsAndTopUps:
        return random.chance(0.5) ? steady() : officeHours(random, schedule, 0.02);
    }
    std::abort();
}

} // namespace

Account makeAccount(Kind kind, unsigned seed)
{
    Random random(seed);
    const Schedule schedule(random);
    Activity activity = activityOf(kind, random, schedule);
    const bool worksWithIt = activity.actual.front() == 0;
    Account account;
    account.kind = kind;
    account.isOn = kind != Kind::SleepingComputer ? mostlyOn(random)
        : worksWithIt                             ? workingHours(random, schedule)
                                                  : fewHoursADay(random);
    if (kind == Kind::Vacations) {
        const Span away = vacation(random);
        for (size_t step = away.from; step < away.to; ++step) {
            activity.actual[step] = 0;
            account.isOn[step] = false;
        }
    }
    const double perDay = random.logBetween(30, 3'000);
    const double failing = kind == Kind::RefundsAndTopUps ? random.between(0.05, 0.25) : 0;
    spend(account, random, activity, perDay, failing);
    account.now = PastDays * StepsPerDay + static_cast<size_t>(random.between(0, 7 * StepsPerDay));
    while (!account.isOn[account.now]) // nobody looks while it is off
        ++account.now;
    account.amount = perDay * (1 - failing) * random.logBetween(0.15, 14);
    account.pack = std::max(1'000.0, perDay * random.between(3, 14));
    return account;
}

std::vector<domain::Run> historyOf(const Account &account, std::chrono::days length)
{
    const size_t first = account.now + 1 - static_cast<size_t>(length / Account::Step);
    std::vector<double> balances(account.now + 1); // at the end of each step, from the last backwards
    balances[account.now] = account.amount;
    for (size_t step = account.now; step > first; --step) {
        double before = balances[step] + account.spent[step] - account.refunded[step];
        if (before > 1.2 * account.pack)
            before -= account.pack; // topped up in this step
        balances[step - 1] = before;
    }
    std::vector<domain::Run> runs;
    domain::RiseClassifier rises;
    for (size_t step = first; step <= account.now; ++step) {
        if (!account.isOn[step])
            continue;
        const domain::Instant at = Begin + (step + 1) * Account::Step;
        domain::Run next{.amount = domain::Credits::fromMicros(std::llround(balances[step] * 100) * 10'000),
                         .firstSeen = at,
                         .lastSeen = at};
        if (!runs.empty() && domain::continues(runs.back(), next, 10min)) {
            runs.back().lastSeen = at;
            continue;
        }
        next.rise = rises.add(next);
        runs.push_back(next);
    }
    return runs;
}

std::optional<double> hoursToEmpty(const Account &account, const std::vector<double> &spending)
{
    double left = account.amount;
    for (size_t step = account.now + 1; step < spending.size(); ++step) {
        left -= spending[step];
        if (left <= 0)
            return static_cast<double>(step - account.now) / StepsPerHour;
    }
    return std::nullopt;
}

std::optional<double> hoursToEmpty(const Account &account)
{
    std::vector<double> net(account.spent.size());
    std::ranges::transform(account.spent, account.refunded, net.begin(), std::minus());
    return hoursToEmpty(account, net);
}

} // namespace forecastaccounts
