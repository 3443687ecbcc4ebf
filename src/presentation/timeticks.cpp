// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/timeticks.h"

#include "domain/localday.h"
#include "domain/localtime.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <set>

using namespace std::chrono_literals;

namespace presentation {

namespace {

using domain::Instant;
using domain::LocalDay;
using std::chrono::minutes;

constexpr std::array ClockSteps{1min, 2min, 5min, 10min, 15min, 30min, 60min, 120min, 180min, 360min, 720min};
constexpr std::array<int, 5> DaySteps{1, 2, 4, 7, 14};
constexpr std::array<int, 11> MonthSteps{1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 2400};

constexpr std::chrono::hours Day{24};
/// So that a step of months has room where they are short, too.
constexpr std::chrono::hours ShortestMonth = 28 * Day;

/// The instants of \p day at which the clock shows a multiple of \p step, and its beginning.
void addTimesOfDay(std::set<Instant> &times, const LocalDay &day, minutes step, const QTimeZone &zone)
{
    times.insert(day.begin);
    const auto offsetAt = [&zone](Instant at) {
        return std::chrono::seconds(zone.offsetFromUtc(domain::localTime(at, QTimeZone::utc())));
    };
    const Instant midnight = domain::beginningOf(day.date, QTimeZone::utc());
    for (const std::chrono::seconds offset : {offsetAt(day.begin), offsetAt(day.end - 1ms)}) {
        for (minutes clock{0}; clock < Day; clock += step) {
            const Instant at = midnight + clock - offset;
            if (day.begin <= at && at < day.end && offsetAt(at) == offset)
                times.insert(at);
        }
    }
}

/// Drops what is closer than \p spacing to the one before. The beginning of a day stays instead of a time before it.
std::vector<Instant> thinned(const std::set<Instant> &times, const std::set<Instant> &beginnings,
                             std::chrono::milliseconds spacing)
{
    std::vector<Instant> kept;
    for (const Instant at : times) {
        if (kept.empty() || at - kept.back() >= spacing)
            kept.push_back(at);
        else if (beginnings.contains(at) && !beginnings.contains(kept.back()))
            kept.back() = at;
    }
    return kept;
}

std::vector<TimeTick> clockTicks(Instant from, Instant to, minutes step, std::chrono::milliseconds spacing,
                                 const QTimeZone &zone, const QLocale &locale)
{
    std::set<Instant> times;
    std::set<Instant> beginnings;
    for (LocalDay day = domain::localDayAt(from, zone); day.begin <= to; day = domain::localDayAt(day.end, zone)) {
        addTimesOfDay(times, day, step, zone);
        beginnings.insert(day.begin);
    }
    times.erase(times.begin(), times.lower_bound(from));
    times.erase(times.upper_bound(to), times.end());
    beginnings.erase(beginnings.begin(), beginnings.lower_bound(from));
    beginnings.erase(beginnings.upper_bound(to), beginnings.end());
    std::vector<TimeTick> ticks;
    for (const Instant at : thinned(times, beginnings, spacing)) {
        const QDateTime local = domain::localTime(at, zone);
        const QString date = locale.toString(local.date(), QLocale::ShortFormat);
        const QString time = locale.toString(local.time(), QLocale::ShortFormat);
        const bool needsDate = beginnings.empty() && ticks.empty();
        if (beginnings.contains(at))
            ticks.push_back({.at = at, .label = date});
        else
            ticks.push_back({.at = at, .label = needsDate ? time + u'\n' + date : time});
    }
    return ticks;
}

/// The first of the dates at which ticks are, not after \p date.
QDate roundDay(QDate date, int days)
{
    return date.addDays(-(date.toJulianDay() % days)); // weeks begin on Monday: Julian day 0 was one
}
QDate roundMonth(QDate date, int months)
{
    const int month = date.year() * 12 + date.month() - 1;
    const int first = month - month % months;
    return {std::max(first / 12, 1), first % 12 + 1, 1}; // a calendar has no year 0
}

template <typename Next>
std::vector<TimeTick> dateTicks(Instant from, Instant to, QDate first, const Next &next, const QTimeZone &zone,
                                const QLocale &locale)
{
    std::vector<TimeTick> ticks;
    for (QDate date = first;; date = next(date)) {
        const LocalDay day = domain::localDayAt(domain::beginningOf(date, zone), zone);
        if (day.begin > to)
            return ticks;
        if (day.begin >= from && (ticks.empty() || ticks.back().at < day.begin))
            ticks.push_back({.at = day.begin, .label = locale.toString(day.date, QLocale::ShortFormat)});
    }
}

} // namespace

std::vector<TimeTick> timeTicks(Instant from, Instant to, std::chrono::milliseconds spacing, const QTimeZone &zone,
                                const QLocale &locale)
{
    const auto clock = std::ranges::find_if(ClockSteps, [=](minutes step) { return step >= spacing; });
    if (clock != ClockSteps.end())
        return clockTicks(from, to, *clock, spacing, zone, locale);
    const QDate first = domain::localDayAt(from, zone).date;
    const auto days = std::ranges::find_if(DaySteps, [=](int step) { return step * Day >= spacing; });
    if (days != DaySteps.end()) {
        return dateTicks(
            from, to, roundDay(first, *days), [days](QDate date) { return date.addDays(*days); }, zone, locale);
    }
    const auto found = std::ranges::find_if(MonthSteps, [=](int step) { return step * ShortestMonth >= spacing; });
    const int months = found == MonthSteps.end() ? MonthSteps.back() : *found;
    return dateTicks(
        from, to, roundMonth(first, months), [months](QDate date) { return date.addMonths(months); }, zone, locale);
}

QStringList longTickLabels(const QLocale &locale)
{
    return {locale.toString(QDate(2026, 12, 28), QLocale::ShortFormat),
            locale.toString(QTime(22, 58), QLocale::ShortFormat)};
}

} // namespace presentation
