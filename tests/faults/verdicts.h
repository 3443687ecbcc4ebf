// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"

/// Each verdict that faults have in common.
namespace faults {

inline constexpr std::chrono::seconds Soon{15}; ///< the first step of the back-off
inline constexpr std::chrono::seconds InAMinute{60};
inline constexpr std::chrono::seconds AtTheInterval{300};
inline constexpr std::chrono::seconds InAnHour{3600};

using Kind = domain::Problem::Kind;
using presentation::Face;

inline constexpr Verdict Unreachable{Kind::Unreachable, Face::Offline, "Could not reach the service", Soon};
inline constexpr Verdict TimedOut{Kind::TimedOut, Face::Offline, "The service did not answer in time", Soon};
inline constexpr Verdict TlsFailed{Kind::TlsFailed, Face::Offline, "No secure connection to the service", Soon};
inline constexpr Verdict DateWrong{Kind::CertificateOutOfDate, Face::Offline, "No secure connection: a date is wrong",
                                   Soon};
inline constexpr Verdict ProxyFailed{Kind::ProxyFailed, Face::Offline, "The proxy let nothing through", Soon};

inline constexpr Verdict Malformed{Kind::Malformed, Face::ServiceTrouble, "The answer was not understood", Soon};
inline constexpr Verdict Redirected{Kind::Redirected, Face::ServiceTrouble, "The service sent us elsewhere", Soon};
inline constexpr Verdict NotFound{Kind::NotFound, Face::ServiceTrouble, "The service is not at its address", Soon};
inline constexpr Verdict InvalidRequest{Kind::InvalidRequest, Face::ServiceTrouble,
                                        "The service did not accept the question", Soon};
inline constexpr Verdict RateLimited{Kind::RateLimited, Face::ServiceTrouble, "The service was asked too often", Soon};
inline constexpr Verdict Maintenance{Kind::Maintenance, Face::ServiceTrouble, "The service is under maintenance", Soon};
inline constexpr Verdict ServerError{Kind::ServerError, Face::ServiceTrouble, "The service has trouble of its own",
                                     Soon};
inline constexpr Verdict FeatureDisabled{Kind::FeatureDisabled, Face::ServiceTrouble,
                                         "The service has switched this off", Soon};
inline constexpr Verdict UnknownError{Kind::UnknownError, Face::ServiceTrouble, "The service reports an error", Soon};

inline constexpr Verdict Blocked{Kind::Blocked, Face::ServiceTrouble, "A firewall blocked the request", Soon};
inline constexpr Verdict RefusedOnce{Kind::RefusalUnconfirmed, Face::ServiceTrouble,
                                     "Kie did not accept the key this time", InAMinute};
inline constexpr Verdict RefusedAgain = RefusedOnce.askingAgainAfter(std::chrono::minutes(5));
inline constexpr Verdict KeyRefused{Kind::KeyRefused, Face::KeyTrouble, "The key was refused", InAnHour,
                                    domain::Alert::Kind::KeyRefused};
inline constexpr Verdict KeyCapReached{Kind::KeyCapReached, Face::KeyTrouble, "The key has reached its cap",
                                       AtTheInterval, domain::Alert::Kind::KeyCapReached};
inline constexpr Verdict Depleted{Kind::Depleted, Face::Depleted, "No credits left", AtTheInterval,
                                  domain::Alert::Kind::Depleted};

/// No fault at all to the user.
inline constexpr Verdict Healthy{std::nullopt, Face::Healthy, "Updated at", AtTheInterval};
inline constexpr Verdict TwelveLeft{std::nullopt,
                                    Face::Critical,
                                    "Updated at",
                                    AtTheInterval,
                                    domain::Alert::Kind::CriticalMark,
                                    domain::Credits::fromWhole(12)};
inline constexpr Verdict FiveOwed{std::nullopt,
                                  Face::Depleted,
                                  "Updated at",
                                  AtTheInterval,
                                  domain::Alert::Kind::Depleted,
                                  domain::Credits::fromWhole(-5)};

} // namespace faults
