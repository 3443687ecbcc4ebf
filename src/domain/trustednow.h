// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"

#include <chrono>
#include <optional>
#include <vector>

namespace domain {

/// Finds the time that a history vouches for, by which old parts of it may be removed for good. A clock that is ahead
/// by eighty days must not cost eighty days of history, and nothing contradicts it before it is set right. So a silence
/// of more than a day is only believed once the history has gone on for as long after it, or for Memory.
///
/// It is fed the last Memory of a history, from the last run that began before it.
class TrustedNow {
public:
    static constexpr std::chrono::days Memory{30};

    void add(const Run &run);

    /// \returns nullopt for an empty history.
    [[nodiscard]] std::optional<Instant> time() const;
    /// Whether the history is older than Memory, so that it vouches for those of other accounts too.
    [[nodiscard]] bool isLong() const;

private:
    struct Silence {
        Instant begin;
        Instant end;
    };

    std::optional<Instant> m_first;
    std::optional<Instant> m_last;
    std::vector<Silence> m_silences; ///< of more than a day
};

} // namespace domain
