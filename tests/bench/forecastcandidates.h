// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"

#include <functional>
#include <optional>
#include <vector>

/// The models of spending that were compared, see docs/forecast.md.
namespace forecastcandidates {

struct Candidate {
    const char *name;
    /// How many hours \p amount lasts after the end of \p history; nullopt where the model says nothing.
    std::function<std::optional<double>(const std::vector<domain::Run> &history, domain::Credits amount)> hours;
};

/// The first is what the program did before; the last is what it does: domain::timeToEmpty().
[[nodiscard]] std::vector<Candidate> all();

} // namespace forecastcandidates
