// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keytrial.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace domain {

namespace {

constexpr std::array<milliseconds, 2> Retries{1min, 5min};

/// Whether the service has accepted the key, even though it sends no balance.
bool acceptsKey(const Outcome &outcome)
{
    const auto *problem = std::get_if<Problem>(&outcome);
    return !problem || problem->kind == Problem::Kind::Depleted || problem->kind == Problem::Kind::KeyCapReached;
}

} // namespace

Outcome KeyTrial::evaluate(Outcome outcome, milliseconds uptime)
{
    if (acceptsKey(outcome)) {
        *this = KeyTrial(true);
        return outcome;
    }
    auto &problem = std::get<Problem>(outcome);
    if (problem.kind != Problem::Kind::KeyRefused || !m_hasWorked)
        return outcome;
    countRefusal(uptime);
    if (m_refusals > Retries.size())
        return outcome;
    const auto left = std::chrono::ceil<seconds>(Retries.at(m_refusals - 1) - (uptime - m_countedAt));
    problem.kind = Problem::Kind::RefusalUnconfirmed;
    problem.retryAfter = std::max(problem.retryAfter.value_or(0s), left);
    return outcome;
}

void KeyTrial::countRefusal(milliseconds uptime)
{
    if (m_refusals > Retries.size())
        return; // confirmed already
    // Coarse timers may ring early by a twentieth.
    const bool retried = m_refusals == 0 || uptime - m_countedAt >= Retries.at(m_refusals - 1) * 9 / 10;
    if (!retried)
        return;
    ++m_refusals;
    m_countedAt = uptime;
}

} // namespace domain
