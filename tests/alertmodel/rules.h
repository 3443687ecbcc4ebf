// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alertsunderway.h"
#include "domain/balancestate.h"
#include "domain/preferences.h"
#include "model.h"

#include <array>
#include <optional>

/// The real rules behind the interface of model::Account, used as the monitor uses them, with the screen that a
/// notification service would show.
class Rules {
public:
    void evaluate(const model::World &world, std::optional<model::Credits> before, const model::Settings &settings,
                  model::Minutes now);
    void snooze(model::Length length, const model::World &world, const model::Settings &settings, model::Minutes now);
    void endSnooze();
    void deliver(model::Topic topic);
    void fail(model::Topic topic);
    /// The program was restarted: its memory went through the text that is stored, the rest is gone.
    void restart();
    void emptyScreen() { m_screen = {}; }

    [[nodiscard]] const std::array<std::optional<model::Kind>, model::TopicCount> &screen() const { return m_screen; }
    [[nodiscard]] const std::array<std::optional<model::Kind>, model::TopicCount> &sent() const { return m_sent; }
    [[nodiscard]] bool isSnoozed() const { return m_memory.snooze.has_value(); }

    /// The next instant at which something may change by time alone, if any.
    [[nodiscard]] std::optional<domain::Instant> nextChange(const model::World &world, const model::Settings &settings,
                                                            model::Minutes now) const;

private:
    void act(const domain::AlertDecision &decision);
    void close(const std::vector<domain::AlertTopic> &topics);

    domain::AlertMemory m_memory;
    domain::AlertsUnderway m_underway;
    std::array<std::optional<model::Kind>, model::TopicCount> m_screen{};
    std::array<std::optional<model::Kind>, model::TopicCount> m_sent{};
};
