// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/knownstates.h"

#include "cli/accountchoice.h"
#include "cli/console.h"
#include "cli/poll.h"
#include "cli/sharedreadings.h"
#include "domain/accountsnapshot.h"
#include "domain/pollschedule.h"
#include "domain/stretch.h"
#include "feeds/statemirror.h"
#include "monitor/systemclock.h"

namespace cli {

namespace {

using Accounts = std::vector<domain::ConfiguredAccount>;

QString sourceOf(const domain::ConfiguredAccount &configured)
{
    return domain::balanceSource(configured.account, *configured.key);
}

/// Those of \p accounts of which \p readings has no current one.
Accounts toPoll(const Accounts &accounts, const SharedReadingsBySource &readings, std::chrono::seconds interval)
{
    const domain::Instant now = monitor::SystemClock().now();
    Accounts missing = accounts;
    std::erase_if(missing, [&](const domain::ConfiguredAccount &configured) {
        const auto found = readings.constFind(sourceOf(configured));
        return found != readings.constEnd() && isCurrent(*found, interval, now);
    });
    return missing;
}

void addPolled(SharedReadingsBySource &readings, const Accounts &accounts)
{
    const std::vector<Finding> findings = poll(accounts);
    const domain::Instant now = monitor::SystemClock().now();
    for (std::size_t i = 0; i < findings.size(); ++i) {
        SharedReading &reading = readings[sourceOf(accounts.at(i))];
        const domain::BalanceState &found = findings.at(i).state;
        const domain::Outcome outcome = found.problem ? domain::Outcome(*found.problem) : *found.lastGood;
        reading = {.state = domain::after(reading.state, outcome), .polledAt = now};
    }
}

/// Current readings of \p accounts.
SharedReadingsBySource currentReadings(const Accounts &accounts, std::chrono::seconds interval)
{
    SharedReadings shared(SharedReadings::folderOfThisUser());
    if (shared.fault())
        warn(*shared.fault());
    SharedReadingsBySource readings = shared.load();
    if (toPoll(accounts, readings, interval).empty())
        return readings;

    constexpr std::chrono::seconds spare{5}; // beside the request: to start, and to write the file
    shared.lock(domain::RequestDeadline + spare);
    readings = shared.load();
    const Accounts missing = toPoll(accounts, readings, interval);
    if (missing.empty())
        return readings;
    addPolled(readings, missing);
    if (const std::optional<QString> fault = shared.store(readings, monitor::SystemClock().now()))
        warn(*fault);
    return readings;
}

feeds::AccountStates statesOf(const Accounts &accounts, const SharedReadingsBySource &readings,
                              const domain::Preferences &preferences)
{
    const monitor::SystemClock clock;
    const domain::Moment present{.now = clock.now(), .zone = clock.zone()};
    domain::AccountSnapshots snapshots;
    snapshots.reserve(accounts.size());
    for (const domain::ConfiguredAccount &configured : accounts)
        snapshots.push_back(domain::snapshotOf(configured.account, readings.value(sourceOf(configured)).state, {},
                                               domain::preferencesOf(configured, preferences), present));
    feeds::AccountStates states = feeds::statesOf(snapshots, preferences.dollarRate, present.now);
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (const std::optional<domain::Problem> &problem = snapshots.at(i).state.problem)
            states.at(i).message = problemMessage(*problem, snapshots.at(i).account);
    }
    return states;
}

} // namespace

std::variant<feeds::AccountStates, QString> knownStates(const QStringList &names)
{
    if (const std::optional<feeds::AccountStates> published = feeds::readPublishedStates())
        return chooseStates(*published, names);
    const storage::Configuration configuration = loadConfiguration();
    const AccountChoice choice = chooseAccountsToPoll(configuration, names);
    if (const auto *fault = std::get_if<QString>(&choice))
        return *fault;
    const auto &accounts = std::get<Accounts>(choice);
    const domain::Preferences &preferences = configuration.preferences();
    return statesOf(accounts, currentReadings(accounts, preferences.pollInterval), preferences);
}

} // namespace cli
