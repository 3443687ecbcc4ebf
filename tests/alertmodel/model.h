// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alert.h"

#include <array>
#include <cstdint>
#include <optional>

/// The alert rules of docs and design, written a second time and in another way: a flag per mark instead of the gravest
/// standing, and the notification that is wanted at present instead of a list of news. It shares nothing with domain
/// but the names of the alerts.
namespace model {

using Kind = domain::Alert::Kind;
using Credits = std::int64_t; ///< whole credits
using Minutes = std::int64_t; ///< since the beginning of some day, UTC

enum class Trouble { Refused, Cap, NothingLeft, Offline };
enum class Length { Hour, Morning, TopUp };
enum Topic { Balance, Key, TopicCount };

/// Marks from the mildest to the gravest.
enum Mark { Low, Critical, Empty, MarkCount };

struct Settings {
    Credits low = 500;
    Credits critical = 100;
    std::int64_t warningHours = 24;
    bool quietNights = false; ///< 22:00 to 07:00
    bool graveBreakThrough = true;
};

/// What the world has last said about an account.
struct World {
    std::optional<Credits> amount = std::nullopt;
    Minutes readAt = 0;
    std::optional<Trouble> trouble = std::nullopt;
    std::optional<std::int64_t> hoursLeft = std::nullopt;
};

class Account {
public:
    /// Evaluates the rules. \param rise  how much the amount rose with the reading that has just come; 0 without one.
    void evaluate(const World &world, Credits rise, const Settings &settings, Minutes now);
    void snooze(Length length, const World &world, const Settings &settings, Minutes now);
    void endSnooze() { m_snoozedUntil.reset(); }
    void deliver(Topic topic);
    void fail(Topic topic);
    /// The program was restarted: what was underway is forgotten.
    void restart() { m_flight = {}; }
    /// The notification service was restarted: its screen is empty.
    void emptyScreen() { m_screen = {}; }

    [[nodiscard]] const std::array<std::optional<Kind>, TopicCount> &screen() const { return m_screen; }
    /// What the last call has handed to the notification service.
    [[nodiscard]] const std::array<std::optional<Kind>, TopicCount> &sent() const { return m_sent; }
    [[nodiscard]] bool isSnoozed() const { return m_snoozedUntil.has_value(); }

private:
    struct Flight {
        Kind kind;
        bool failed = false;
        bool soonAsWell = false; ///< it stands for RunsOutSoon too
        int marksUnder = 0; ///< how many marks the amount was under
    };

    [[nodiscard]] bool holds(Kind kind) const;
    [[nodiscard]] bool waits(Kind kind, const Settings &settings, Minutes now) const;
    void expireSnooze(const World &world, Credits rise, const Settings &settings, Minutes now);
    void endEpisodes(const World &world, Credits rise, const Settings &settings, Minutes now);
    [[nodiscard]] std::optional<Flight> wantedOfBalance(const World &world, Credits rise, const Settings &settings,
                                                        Minutes now);
    [[nodiscard]] std::optional<Flight> wantedOfKey(const World &world, const Settings &settings, Minutes now);
    void settle(Topic topic, const std::optional<Flight> &wanted);

    std::optional<std::array<Credits, 2>> m_marks; ///< low and critical, by which m_told was set
    std::array<bool, MarkCount> m_told{};
    bool m_soonTold = false;
    std::array<bool, 2> m_keyTold{}; ///< refused, cap
    std::optional<Minutes> m_untoldTopUp;
    std::optional<Minutes> m_snoozedUntil;
    Minutes m_snoozedSince = 0;
    int m_snoozedUnder = 0; ///< marks that the amount was under when the snooze began
    bool m_topUpEndsSnooze = false;
    bool m_snoozedSoon = false;
    std::array<std::optional<Kind>, TopicCount> m_screen{};
    std::array<std::optional<Flight>, TopicCount> m_flight{};
    std::array<std::optional<Kind>, TopicCount> m_sent{};
};

} // namespace model
