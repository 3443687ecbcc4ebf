// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kie/standinserver.h"

#include <QLatin1StringView>

#include <chrono>
#include <cstddef>

namespace kie {

/// The tour of --demo: sets a stand-in server's reply step by step, so that whoever watches sees every state and every
/// notification within two minutes under the default marks (low 500, critical 100). It goes round, and whoever runs
/// it calls advance() every StepDuration and asks for the balance after that; it has no timer of its own.
class DemoTour {
public:
    static constexpr std::chrono::seconds StepDuration{8};
    static constexpr std::size_t StepCount = 15;

    /// What the first step shows.
    [[nodiscard]] static domain::Credits startBalance();

    /// Borrows \p server, which keeps its reply until the first advance().
    explicit DemoTour(StandInServer &server);

    /// On to the next step, to the first one at first; after the last comes the first.
    void advance();
    /// What the current step shows, in English, for a log; empty before the first advance().
    [[nodiscard]] QLatin1StringView shows() const { return m_shows; }

private:
    StandInServer &m_server;
    std::size_t m_next = 0;
    QLatin1StringView m_shows;
};

} // namespace kie
