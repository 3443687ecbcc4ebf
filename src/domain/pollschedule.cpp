// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pollschedule.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace domain {

namespace {

constexpr milliseconds FirstBackOff = 15s;
constexpr milliseconds LongestBackOff = 30min;
constexpr milliseconds FreshSpacing = 1min;
constexpr milliseconds AnsweredTroubleSpacing = 5min;
constexpr milliseconds RefusedKeyInterval = 1h;
constexpr milliseconds UnconfirmedRefusalInterval = 1min;

/// 15 s, 30 s, 1 min, ... for the first, second, third failure in a row.
milliseconds backOff(int failuresInARow)
{
    constexpr int enoughDoublings = 7; // 15 s x 2^7 is over the longest
    const int doublings = std::clamp(failuresInARow - 1, 0, enoughDoublings);
    return std::min(FirstBackOff * (1 << doublings), LongestBackOff);
}

milliseconds plannedDelay(const BalanceState &state, std::chrono::seconds interval)
{
    if (!state.problem)
        return interval;
    switch (state.problem->kind) {
    case Problem::Kind::KeyRefused:
        return RefusedKeyInterval;
    case Problem::Kind::RefusalUnconfirmed:
        return UnconfirmedRefusalInterval;
    case Problem::Kind::Depleted:
    case Problem::Kind::KeyCapReached:
        return interval; // the service works; what changes next is the user's doing, and they wait to see it
    case Problem::Kind::NotFound:
    case Problem::Kind::InvalidRequest:
    case Problem::Kind::RateLimited:
    case Problem::Kind::Maintenance:
    case Problem::Kind::ServerError:
    case Problem::Kind::FeatureDisabled:
    case Problem::Kind::UnknownError:
    case Problem::Kind::Malformed:
    case Problem::Kind::Redirected:
    case Problem::Kind::Blocked:
        return backOff(state.failuresInARow);
    case Problem::Kind::Unreachable:
    case Problem::Kind::TimedOut:
    case Problem::Kind::TlsFailed:
    case Problem::Kind::CertificateOutOfDate:
    case Problem::Kind::ProxyFailed: // polls that nobody answers burden nobody, and the network may return unnoticed
        return std::min<milliseconds>(backOff(state.failuresInARow), interval);
    }
    Q_UNREACHABLE();
}

/// How long after an answer a wake-up may bring the next poll.
milliseconds wakeUpSpacing(const BalanceState &state)
{
    if (!state.problem)
        return FreshSpacing;
    switch (origin(state.problem->kind)) {
    case Origin::Key:
    case Origin::Service:
        return AnsweredTroubleSpacing;
    case Origin::Transport:
        return 0ms;
    }
    Q_UNREACHABLE();
}

} // namespace

milliseconds delayAfterPoll(const BalanceState &state, std::chrono::seconds interval, double jitter)
{
    const milliseconds planned = plannedDelay(state, interval);
    const auto spread = std::chrono::duration_cast<milliseconds>(planned * (std::clamp(jitter, 0.0, 1.0) / 10));
    return std::max(planned + spread, remainingRetryAfter(state, 0ms));
}

milliseconds remainingRetryAfter(const BalanceState &state, milliseconds sincePoll)
{
    if (!state.problem || !state.problem->retryAfter)
        return 0ms;
    return std::max<milliseconds>(*state.problem->retryAfter - sincePoll, 0ms);
}

std::optional<milliseconds> delayAfterWakeUp(WakeUp reason, const BalanceState &state,
                                             std::optional<milliseconds> sinceAnswer,
                                             std::optional<milliseconds> untilPlanned)
{
    if (reason == WakeUp::NetworkChanged && !state.problem)
        return std::nullopt;
    milliseconds wanted = SettlingDelay;
    if (sinceAnswer) {
        wanted = std::max({wanted, wakeUpSpacing(state) - *sinceAnswer, remainingRetryAfter(state, *sinceAnswer)});
    }
    const milliseconds earliest = reason == WakeUp::Resumed ? SettlingDelay : 0ms;
    return std::max(earliest, std::min(wanted, untilPlanned.value_or(wanted)));
}

milliseconds delayOnDemand(std::optional<milliseconds> sinceAsked)
{
    return sinceAsked ? std::max(DemandSpacing - *sinceAsked, 0ms) : 0ms;
}

} // namespace domain
