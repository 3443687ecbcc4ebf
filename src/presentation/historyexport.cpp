// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/historyexport.h"

#include "domain/localday.h"
#include "domain/unseenbegin.h"

#include <algorithm>
#include <utility>

namespace presentation {

using domain::Instant;
using domain::Run;

namespace {

constexpr std::chrono::milliseconds Tick{1};

} // namespace

ChangeFinder::ChangeFinder(Instant from)
    : m_from(from)
{
}

std::optional<BalanceChange> ChangeFinder::add(const Run &run)
{
    const std::optional<Run> before = std::exchange(m_last, run);
    const bool isFirst = !before || before->stretch != run.stretch;
    if (run.firstSeen < m_from || (!isFirst && before->amount == run.amount))
        return std::nullopt;
    if (isFirst)
        return BalanceChange{
            .at = run.firstSeen, .balance = run.amount, .before = std::nullopt, .stretch = run.stretch};
    return BalanceChange{.at = run.firstSeen,
                         .balance = run.amount,
                         .before = before->amount,
                         .flow = domain::flowBetween(*before, run),
                         .stretch = run.stretch};
}

DaySummer::DaySummer(Instant from, Instant to, const QTimeZone &zone, std::function<bool(const DaySpending &)> take)
    : m_from(from)
    , m_to(to)
    , m_zone(zone)
    , m_take(std::move(take))
{
}

bool DaySummer::add(const Run &run)
{
    if (m_last)
        noteSeen(*m_last, std::min(m_last->lastSeen, run.firstSeen - Tick));
    const std::optional<Run> before = std::exchange(m_last, run);
    if (m_from < run.firstSeen && run.firstSeen <= m_to) {
        DaySpending &day = dayAt(run.firstSeen, run.stretch);
        day.closing = run.amount;
        const bool isFirst = !before || before->stretch != run.stretch;
        if (isFirst)
            day.since = run.firstSeen;
        else if (domain::mayReachBackBefore(m_dayBegin, *before, run))
            day.since = before->lastSeen;
        if (!isFirst)
            day.flow = (day.flow.value_or(domain::Flow()) += domain::flowBetween(*before, run));
    }
    return m_isWanted;
}

bool DaySummer::finish()
{
    if (m_last)
        noteSeen(*m_last, m_last->lastSeen);
    close();
    return m_isWanted;
}

/// Notes that the amount of \p run was seen on all days up to \p until.
void DaySummer::noteSeen(const Run &run, Instant until)
{
    const Instant end = std::min(until, m_to);
    for (Instant at = std::max(run.firstSeen, m_from + Tick); at <= end && m_isWanted; at = m_dayEnd + Tick) {
        DaySpending &day = dayAt(at, run.stretch);
        day.closing = run.amount;
        if (!day.flow && run.firstSeen < end)
            day.flow = domain::Flow();
    }
}

/// The day that \p instant belongs to, of \p stretch; the one before it is done.
DaySpending &DaySummer::dayAt(Instant instant, int stretch)
{
    if (!m_day || instant > m_dayEnd || m_day->stretch != stretch) {
        close();
        const domain::LocalDay day = domain::localDayAt(instant - Tick, m_zone); // midnight ends a day
        m_day = DaySpending{.day = day.date, .flow = std::nullopt, .closing = {}, .stretch = stretch};
        m_dayBegin = day.begin;
        m_dayEnd = day.end;
    }
    return *m_day;
}

void DaySummer::close()
{
    if (m_day && m_isWanted)
        m_isWanted = m_take(*m_day);
    m_day.reset();
}

Exported writeRows(HistoryWriter &writer, HistoryRows rows, const ExportedAccount &account, const RunFeed &feed)
{
    bool isTaken = true;
    std::optional<domain::HistoryFault> fault;
    bool wroteAny = false;
    const auto write = [&](const auto &row) {
        wroteAny = true;
        isTaken = writer.add(account.name, row);
        return isTaken;
    };
    switch (rows) {
    case HistoryRows::Changes: {
        ChangeFinder finder(account.from);
        fault = feed([&](const Run &run) {
            const std::optional<BalanceChange> change = finder.add(run);
            return !change || write(*change);
        });
        break;
    }
    case HistoryRows::Days: {
        DaySummer summer(account.from, account.to, account.zone, write);
        fault = feed([&summer](const Run &run) { return summer.add(run); });
        summer.finish();
        break;
    }
    }
    if (!isTaken)
        return Exported::Interrupted;
    if (fault)
        return Exported::Unreadable;
    return wroteAny ? Exported::Rows : Exported::Nothing;
}

} // namespace presentation
