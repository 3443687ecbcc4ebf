// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model.h"
#include "rules.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

/// Follows the real rules and the model through the same random life of three accounts, and stops where they differ.
namespace {

using namespace model;

/// Whether the notification service answers at once, later, or not at all.
enum class Service { Prompt, Slow, Absent };

struct Follower {
    World world;
    Account model;
    Rules rules;
};

class Life {
public:
    explicit Life(std::uint64_t seed)
        : m_random(seed)
    {
    }

    /// \returns whether rules and model agree after one more step.
    bool step()
    {
        Follower &account = m_accounts[upTo(m_accounts.size() - 1)];
        switch (upTo(19)) {
        case 0:
            return setService();
        case 1:
            return snooze();
        case 2:
            return setMarks();
        case 3:
            return setOtherSettings();
        case 4:
            return restartProgram();
        case 5:
            return restartService();
        case 6:
            return answer(account, upTo(TopicCount - 1));
        case 7:
        case 8:
            return passTime();
        case 9:
        case 10:
        case 11:
            return trouble(account);
        default:
            return read(account);
        }
    }

    [[nodiscard]] const std::string &story() const { return m_story; }

private:
    std::int64_t upTo(std::int64_t most) { return static_cast<std::int64_t>(m_random() % (most + 1)); }

    template <std::size_t Count>
    std::int64_t oneOf(const std::array<std::int64_t, Count> &values)
    {
        return values[upTo(Count - 1)];
    }

    void note(const std::string &what)
    {
        constexpr std::size_t longest = 4000;
        m_story += what + '\n';
        if (m_story.size() > 2 * longest)
            m_story.erase(0, longest);
    }

    bool read(Follower &account)
    {
        const std::optional<Credits> before = account.world.amount;
        account.world = {.amount = nextAmount(before.value_or(600)), .readAt = m_now};
        if (upTo(2) > 0)
            account.world.hoursLeft = oneOf(std::array<std::int64_t, 6>{3, 23, 24, 26, 27, 60});
        note("read " + std::to_string(*account.world.amount) + " lasting "
             + std::to_string(account.world.hoursLeft.value_or(-1)));
        return evaluate(account, before);
    }

    /// Around the marks and what is 10 % above them, where rules go wrong.
    Credits nextAmount(Credits before)
    {
        switch (upTo(5)) {
        case 0:
            return oneOf(std::array<std::int64_t, 12>{-5, 0, 1, 10, 11, 99, 100, 110, 111, 499, 550, 551});
        case 1:
            return before + 900 + upTo(500);
        case 2:
            return before + upTo(899);
        default:
            return before - upTo(300);
        }
    }

    bool trouble(Follower &account)
    {
        account.world.trouble = static_cast<Trouble>(upTo(3));
        note("trouble " + std::to_string(static_cast<int>(*account.world.trouble)));
        return evaluate(account, account.world.amount);
    }

    bool passTime()
    {
        m_now += oneOf(std::array<std::int64_t, 7>{1, 5, 10, 60, 400, 1440, 43'200}) + upTo(5);
        note("minute " + std::to_string(m_now));
        return evaluateAll();
    }

    bool snooze()
    {
        if (upTo(2) == 0) {
            note("snooze ended");
            for (Follower &account : m_accounts) {
                account.model.endSnooze();
                account.rules.endSnooze();
            }
            return evaluateAll();
        }
        const auto length = static_cast<Length>(upTo(2));
        note("snooze " + std::to_string(static_cast<int>(length)));
        for (Follower &account : m_accounts) {
            account.model.snooze(length, account.world, m_settings, m_now);
            account.rules.snooze(length, account.world, m_settings, m_now);
        }
        return agree();
    }

    bool setMarks()
    {
        m_settings.low = oneOf(std::array<std::int64_t, 4>{0, 100, 500, 1000});
        m_settings.critical = std::min(m_settings.low, oneOf(std::array<std::int64_t, 3>{0, 100, 200}));
        note("marks " + std::to_string(m_settings.low) + ' ' + std::to_string(m_settings.critical));
        return evaluateAll();
    }

    bool setOtherSettings()
    {
        m_settings.quietNights = upTo(1) == 0;
        m_settings.graveBreakThrough = upTo(1) == 0;
        m_settings.warningHours = oneOf(std::array<std::int64_t, 3>{0, 24, 24});
        note("other settings");
        return evaluateAll();
    }

    bool setService()
    {
        const Service before = m_service;
        m_service = static_cast<Service>(upTo(2));
        note("service " + std::to_string(static_cast<int>(m_service)));
        return before == m_service || evaluateAll();
    }

    bool restartProgram()
    {
        note("program restarted");
        for (Follower &account : m_accounts) {
            account.model.restart();
            account.rules.restart();
            account.world.trouble.reset();
            account.world.hoursLeft.reset();
        }
        return true; // nothing is evaluated before the first answer
    }

    /// Its screen is empty then, and what it had not answered fails.
    bool restartService()
    {
        note("service restarted");
        for (Follower &account : m_accounts) {
            account.model.emptyScreen();
            account.rules.emptyScreen();
            for (const Topic topic : {Balance, Key}) {
                account.model.fail(topic);
                account.rules.fail(topic);
            }
        }
        return agree() && evaluateAll();
    }

    bool answer(Follower &account, std::int64_t topic)
    {
        if (m_service == Service::Absent)
            return true;
        note("delivered " + std::to_string(topic));
        account.model.deliver(static_cast<Topic>(topic));
        account.rules.deliver(static_cast<Topic>(topic));
        return agree();
    }

    bool evaluateAll()
    {
        for (Follower &account : m_accounts) {
            if (!evaluate(account, std::nullopt))
                return false;
        }
        return true;
    }

    /// \param before  the amount before the outcome that has just come; none without an outcome.
    bool evaluate(Follower &account, std::optional<Credits> before)
    {
        const bool isReading = before && !account.world.trouble;
        account.model.evaluate(account.world, isReading ? *account.world.amount - *before : 0, m_settings, m_now);
        account.rules.evaluate(account.world, before, m_settings, m_now);
        if (account.model.sent() != account.rules.sent()) {
            note("they sent different alerts");
            return false;
        }
        for (const Topic topic : {Balance, Key}) {
            if (!account.model.sent()[topic] || m_service == Service::Slow)
                continue;
            if (m_service == Service::Prompt) {
                account.model.deliver(topic);
                account.rules.deliver(topic);
            } else {
                account.model.fail(topic);
                account.rules.fail(topic);
            }
        }
        return agree() && nothingChangesBeforeTheAnnouncedInstant(account);
    }

    bool agree()
    {
        const bool agreed = std::ranges::all_of(m_accounts, [](const Follower &account) {
            return account.model.screen() == account.rules.screen()
                && account.model.isSnoozed() == account.rules.isSnoozed();
        });
        if (!agreed)
            note("their screens or snoozes differ");
        return agreed;
    }

    /// By time alone nothing may change before the instant that is announced, wherever the world stands still.
    bool nothingChangesBeforeTheAnnouncedInstant(const Follower &account)
    {
        if (m_service != Service::Prompt)
            return true; // what failed is raised again with every evaluation
        Rules settled = account.rules;
        for (int times = 0; times < 2; ++times) { // the news of a top-up puts off what the forecast says
            settled.evaluate(account.world, std::nullopt, m_settings, m_now);
            settled.deliver(Balance);
            settled.deliver(Key);
        }
        const auto change = settled.nextChange(account.world, m_settings, m_now);
        const Minutes justBefore = change
            ? std::chrono::floor<std::chrono::minutes>(*change - domain::Instant::duration(1))
                  .time_since_epoch()
                  .count()
            : m_now + 60 * 24;
        Rules later = settled;
        later.evaluate(account.world, std::nullopt, m_settings, justBefore);
        const bool unchanged = !later.sent()[Balance] && !later.sent()[Key] && later.screen() == settled.screen()
            && later.isSnoozed() == settled.isSnoozed();
        if (!unchanged)
            note("something changes by time alone before minute " + std::to_string(justBefore));
        return unchanged;
    }

    std::mt19937_64 m_random;
    std::vector<Follower> m_accounts{3};
    Settings m_settings;
    Service m_service = Service::Prompt;
    Minutes m_now = 12 * 60;
    std::string m_story;
};

/// A life starts anew once in a while, so that a failure has a short story.
constexpr long stepsOfALife = 1000;

} // namespace

int main(int argc, char **argv)
{
    const long steps = argc > 1 ? std::atol(argv[1]) : 100'000;
    const std::uint64_t seed = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : std::random_device()();
    for (long done = 0; done < steps; done += stepsOfALife) {
        const std::uint64_t lifeSeed = seed + static_cast<std::uint64_t>(done / stepsOfALife);
        Life life(lifeSeed);
        for (long step = 0; step < stepsOfALife; ++step) {
            if (life.step())
                continue;
            std::printf("%s\nThe rules and the model differ after step %ld. Once more: alertmodel %ld %llu\n",
                        life.story().c_str(), step, stepsOfALife, static_cast<unsigned long long>(lifeSeed));
            return 1;
        }
    }
    std::printf("%ld steps from seed %llu: rules and model agree\n", steps, static_cast<unsigned long long>(seed));
    return 0;
}
