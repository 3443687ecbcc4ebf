// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model.h"

#include <algorithm>

namespace model {

namespace {

constexpr Minutes hour = 60;
constexpr Minutes day = 24 * hour;
constexpr Credits topUp = 900;
constexpr Minutes freshFor = 10;

constexpr std::array markKinds{Kind::LowMark, Kind::CriticalMark, Kind::Depleted};

int marksUnder(Credits amount, const Settings &settings)
{
    return int(amount < settings.low || amount <= 0) + int(amount < settings.critical || amount <= 0)
        + int(amount <= 0);
}

/// None where nothing is known.
std::optional<int> marksUnder(const World &world, const Settings &settings)
{
    if (world.trouble == Trouble::NothingLeft)
        return MarkCount;
    return world.amount ? std::optional(marksUnder(*world.amount, settings)) : std::nullopt;
}

bool isRearmed(Mark mark, Credits amount, const Settings &settings)
{
    switch (mark) {
    case Low:
        return amount * 10 > settings.low * 11;
    case Critical:
        return amount * 10 > settings.critical * 11;
    case Empty:
    case MarkCount:
        break;
    }
    return amount * 10 > settings.critical;
}

bool isNight(Minutes now)
{
    const Minutes minute = now % day;
    return minute >= 22 * hour || minute < 7 * hour;
}

Minutes nextMorning(Minutes now)
{
    const Minutes midnight = now - now % day;
    return midnight + 8 * hour + (now % day < 5 * hour ? 0 : day);
}

} // namespace

bool Account::holds(Kind kind) const
{
    switch (kind) {
    case Kind::LowMark:
        return m_told[Low];
    case Kind::CriticalMark:
        return m_told[Critical];
    case Kind::Depleted:
        return m_told[Empty];
    case Kind::RunsOutSoon:
        return m_soonTold;
    case Kind::KeyRefused:
        return m_keyTold[0];
    case Kind::KeyCapReached:
        return m_keyTold[1];
    case Kind::ToppedUp:
        break;
    }
    return true;
}

bool Account::waits(Kind kind, const Settings &settings, Minutes now) const
{
    const bool grave = kind == Kind::CriticalMark || kind == Kind::Depleted;
    const bool quiet = settings.quietNights && isNight(now) && !(grave && settings.graveBreakThrough);
    return m_snoozedUntil || quiet;
}

void Account::evaluate(const World &world, Credits rise, const Settings &settings, Minutes now)
{
    const bool toppedUp = rise >= topUp;
    const std::optional<int> under = marksUnder(world, settings);
    bool marksMoved = false;
    if (under) {
        const std::array marks{settings.low, settings.critical};
        marksMoved = m_marks && *m_marks != marks;
        m_marks = marks;
        if (marksMoved)
            m_snoozedUnder = *under;
    }
    expireSnooze(world, rise, settings, now);

    std::optional<Flight> balance;
    if (under && marksMoved && !toppedUp) {
        for (int mark = Low; mark < MarkCount; ++mark)
            m_told[mark] = mark < *under;
    } else {
        endEpisodes(world, rise, settings, now);
        balance = wantedOfBalance(world, rise, settings, now);
    }
    const std::optional<Flight> key = wantedOfKey(world, settings, now);
    settle(Balance, balance);
    settle(Key, key);
}

void Account::expireSnooze(const World &world, Credits rise, const Settings &settings, Minutes now)
{
    if (!m_snoozedUntil)
        return;
    const bool lifted = !world.trouble && world.amount && marksUnder(*world.amount, settings) < m_snoozedUnder;
    const bool toppedUp = rise >= topUp && m_snoozedUnder == 0 && (m_topUpEndsSnooze || m_snoozedSoon);
    if (now >= *m_snoozedUntil || now < m_snoozedSince - hour || lifted || toppedUp)
        m_snoozedUntil.reset();
}

void Account::endEpisodes(const World &world, Credits rise, const Settings &settings, Minutes now)
{
    if (world.trouble || !world.amount)
        return;
    const bool toppedUp = rise >= topUp;
    const int under = marksUnder(*world.amount, settings);
    for (const Mark mark : {Low, Critical, Empty}) {
        if (toppedUp ? mark >= under : isRearmed(mark, *world.amount, settings))
            m_told[mark] = false;
    }
    if (toppedUp) {
        m_soonTold = false;
        m_untoldTopUp = now;
    }
}

std::optional<Account::Flight> Account::wantedOfBalance(const World &world, Credits rise, const Settings &settings,
                                                        Minutes now)
{
    const std::optional<int> under = marksUnder(world, settings);
    if (!under)
        return std::nullopt;
    const int gravest = *under - 1;
    const bool newMark = gravest >= 0 && !m_told[gravest];
    std::optional<Flight> wanted;
    if (newMark && !waits(markKinds[gravest], settings, now))
        wanted = Flight{.kind = markKinds[gravest], .marksUnder = *under};
    if (world.trouble == Trouble::NothingLeft)
        return wanted;
    if (now - world.readAt > freshFor)
        return std::nullopt;

    const bool isNews = m_untoldTopUp && now - *m_untoldTopUp < day && !waits(Kind::ToppedUp, settings, now)
        && (rise >= topUp || !newMark);
    if (isNews)
        return Flight{.kind = Kind::ToppedUp, .marksUnder = *under};
    m_untoldTopUp.reset();

    if (settings.warningHours == 0 || (world.hoursLeft && *world.hoursLeft * 10 > settings.warningHours * 11))
        m_soonTold = false;
    const bool soon = world.hoursLeft && *world.hoursLeft < settings.warningHours && !m_soonTold
        && !waits(Kind::RunsOutSoon, settings, now);
    if (!soon)
        return wanted;
    if (wanted)
        wanted->soonAsWell = true;
    else if (*under >= 2)
        m_soonTold = true; // under the critical mark that goes without saying
    else
        wanted = Flight{.kind = Kind::RunsOutSoon, .marksUnder = *under};
    return wanted;
}

std::optional<Account::Flight> Account::wantedOfKey(const World &world, const Settings &settings, Minutes now)
{
    if (!world.trouble || world.trouble == Trouble::NothingLeft)
        m_keyTold = {};
    if (world.trouble == Trouble::Refused) {
        m_keyTold[1] = false;
        if (!m_keyTold[0] && !waits(Kind::KeyRefused, settings, now))
            return Flight{.kind = Kind::KeyRefused};
    }
    if (world.trouble == Trouble::Cap) {
        m_keyTold[0] = false;
        if (!m_keyTold[1] && !waits(Kind::KeyCapReached, settings, now))
            return Flight{.kind = Kind::KeyCapReached};
    }
    return std::nullopt;
}

/// What is underway and not wanted any more goes, and so does what is on the screen and untrue, unless it is replaced.
void Account::settle(Topic topic, const std::optional<Flight> &wanted)
{
    std::optional<Flight> &flight = m_flight[topic];
    const bool onItsWay = flight && !flight->failed && wanted && flight->kind == wanted->kind;
    if (!wanted && (flight || (m_screen[topic] && !holds(*m_screen[topic]))))
        m_screen[topic].reset();
    m_sent[topic] = wanted && !onItsWay ? std::optional(wanted->kind) : std::nullopt;
    flight = wanted;
}

void Account::deliver(Topic topic)
{
    const std::optional<Flight> flight = m_flight[topic];
    m_flight[topic].reset();
    if (!flight)
        return;
    m_screen[topic] = flight->kind;
    m_soonTold = m_soonTold || flight->soonAsWell || flight->kind == Kind::RunsOutSoon;
    const bool countsMarks = flight->kind != Kind::RunsOutSoon && topic == Balance;
    for (int mark = Low; countsMarks && mark < flight->marksUnder; ++mark)
        m_told[mark] = true;
    if (flight->kind == Kind::ToppedUp)
        m_untoldTopUp.reset();
    if (flight->kind == Kind::KeyRefused)
        m_keyTold[0] = true;
    if (flight->kind == Kind::KeyCapReached)
        m_keyTold[1] = true;
}

void Account::fail(Topic topic)
{
    if (m_flight[topic])
        m_flight[topic]->failed = true;
    for (std::optional<Kind> &shown : m_screen) {
        if (shown && !holds(*shown))
            shown.reset();
    }
}

void Account::snooze(Length length, const World &world, const Settings &settings, Minutes now)
{
    m_snoozedSoon = m_soonTold || (m_snoozedUntil && m_snoozedSoon);
    m_snoozedSince = now;
    m_snoozedUnder = marksUnder(world, settings).value_or(0);
    m_topUpEndsSnooze = length == Length::TopUp;
    m_snoozedUntil = length == Length::Hour ? now + hour
        : length == Length::Morning         ? nextMorning(now)
                                            : now + 30 * day;
    m_told = {};
    m_soonTold = false;
    m_keyTold = {};
    m_untoldTopUp.reset();
    m_flight = {};
    m_screen = {};
    m_sent = {};
}

} // namespace model
