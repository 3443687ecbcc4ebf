// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demohistory.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <random>

namespace app {

namespace {

using namespace std::chrono_literals;

constexpr int Days = 30;
constexpr std::chrono::minutes PollInterval = 5min;

struct Change {
    domain::Instant at;
    int credits = 0; ///< negative: spent
};

/// Specified to the bit, unlike the standard's distributions.
class Dice {
public:
    [[nodiscard]] int below(int bound) { return static_cast<int>(m_engine() % static_cast<unsigned>(bound)); }

private:
    std::minstd_rand m_engine{20'260};
};

domain::Instant at(const QDate &day, std::chrono::minutes time)
{
    const QDateTime moment(day, QTime(0, 0).addSecs(static_cast<int>(std::chrono::seconds(time).count())));
    return domain::Instant(std::chrono::milliseconds(moment.toMSecsSinceEpoch()));
}

/// The jobs of one day, with prices as they are usual at Kie.
void addJobs(std::vector<Change> &changes, const QDate &day, Dice &dice)
{
    constexpr std::array prices{4, 4, 12, 18, 18, 60, 60, 250};
    constexpr int refundedJobs = 20; // one of so many
    const bool isWeekend = day.dayOfWeek() >= Qt::Saturday;
    const int jobs = isWeekend ? dice.below(3) : 10 + dice.below(6);
    std::chrono::minutes time = 9h;
    for (int job = 0; job < jobs; ++job) {
        time += std::chrono::minutes(20 + dice.below(20));
        const int price = prices.at(static_cast<std::size_t>(dice.below(static_cast<int>(prices.size()))));
        changes.push_back({.at = at(day, time), .credits = -price});
        if (dice.below(refundedJobs) == 0)
            changes.push_back({.at = at(day, time + 10min), .credits = price});
    }
}

std::vector<Change> changesBefore(domain::Instant now)
{
    constexpr int topUp = 3000; // a little less than a week costs
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()).date();
    std::vector<Change> changes;
    Dice dice;
    for (int ago = Days - 1; ago >= 0; --ago) {
        const QDate day = today.addDays(-ago);
        if (ago % 7 == 3)
            changes.push_back({.at = at(day, 8h + 50min), .credits = topUp});
        addJobs(changes, day, dice);
    }
    std::erase_if(changes, [now](const Change &change) { return change.at > now - 2 * PollInterval; });
    return changes;
}

} // namespace

std::vector<domain::Run> demoHistory(domain::Instant now, domain::Credits balance)
{
    std::vector<Change> changes = changesBefore(now);
    std::ranges::reverse(changes);
    std::vector<domain::Run> runs;
    domain::Credits amount = balance;
    domain::Instant end = now - PollInterval;
    for (const Change &change : changes) {
        runs.push_back({.amount = amount, .firstSeen = change.at, .lastSeen = end});
        amount = amount - domain::Credits::fromWhole(change.credits);
        end = change.at - PollInterval;
    }
    std::ranges::reverse(runs);
    return runs;
}

} // namespace app
