// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/problem.h"

#include <chrono>

namespace domain {

/// Separates a passing refusal of a key from a lasting one: services refuse a valid key once in a while. A key that has
/// worked is retried after one and after five minutes before it counts as refused; one that has never worked counts as
/// refused at once.
class KeyTrial {
public:
    /// \param hasWorked  whether the service has accepted the key before.
    explicit KeyTrial(bool hasWorked)
        : m_hasWorked(hasWorked)
    {
    }

    /// \returns \p outcome, with KeyRefused replaced by RefusalUnconfirmed while a retry is pending; its retryAfter
    /// then
    ///          lasts at least until that retry. Polls in between, such as those on demand, confirm nothing; trouble of
    ///          service or network in between ends nothing.
    /// \param uptime  when the outcome came, by the monotonic clock that counts sleep.
    [[nodiscard]] Outcome evaluate(Outcome outcome, std::chrono::milliseconds uptime);

private:
    void countRefusal(std::chrono::milliseconds uptime);

    bool m_hasWorked;
    std::size_t m_refusals = 0; ///< in a row, of polls that were far enough apart
    std::chrono::milliseconds m_countedAt{0}; ///< when the latest of them came
};

} // namespace domain
