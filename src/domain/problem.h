// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading.h"

#include <QLatin1StringView>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace domain {

/// Why a fetch brought no balance.
struct Problem {
    enum class Kind {
        KeyRefused, ///< 401, 403: missing, wrong or disabled key, or its IP whitelist lacks this address
        RefusalUnconfirmed, ///< the same of a key that has worked, until KeyTrial has confirmed it
        Blocked, ///< an error page of something before the service: firewall, bot protection, sign-in to a network
        Depleted, ///< 402, and the 500 that says so: no credits left to work with
        NotFound, ///< 404: the endpoint setting is wrong
        InvalidRequest, ///< 422
        RateLimited, ///< 429
        KeyCapReached, ///< 433: the key's own spending cap; the account may still hold credits
        Maintenance, ///< 455, and the 500 that says so
        ServerError, ///< 500, other 5xx of the service or its edge
        FeatureDisabled, ///< 505 in the body
        UnknownError, ///< any other code
        Malformed, ///< no balance can be read from the reply, or it is too large to be one
        Redirected, ///< 3xx: never followed, the key would travel with it
        Unreachable, ///< no connection: refused, reset, unknown host, no network
        TimedOut, ///< no complete answer within the deadline
        TlsFailed, ///< no trusted encrypted connection
        CertificateOutOfDate, ///< the certificate is expired or not yet valid: often this computer's clock is wrong
        ProxyFailed, ///< the proxy is unreachable or refuses
    };
    static constexpr Kind LastKind = Kind::ProxyFailed;

    Kind kind = Kind::Malformed;
    std::optional<int> code = std::nullopt; ///< the body's code, else the HTTP status; none when nothing was answered
    QString serviceText = {}; ///< what the service said: one plain line of at most 200 characters, never markup
    /// The least wait until the next poll, 0 s to 24 h: asked for by the service, or until KeyTrial's next retry.
    std::optional<std::chrono::seconds> retryAfter = std::nullopt;

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// What one fetch ends in.
using Outcome = std::variant<Reading, Problem>;

/// What a problem asks of the user.
enum class Severity {
    Passing, ///< heals by itself: wait
    NeedsUser, ///< stays until the user acts on the key, the credits or a setting
};

[[nodiscard]] Severity severity(Problem::Kind kind);

/// Which of the three parties failed; decides the face in the tray and the exit code of `check`.
enum class Origin {
    Key, ///< the service refuses this key: KeyRefused, KeyCapReached
    Service, ///< the service answered with an error or with nonsense; Depleted is one of these
    Transport, ///< no answer came: network, TLS, time-out, proxy
};

[[nodiscard]] Origin origin(Problem::Kind kind);

/// The stable identifier of \p kind in `check --json` and in logs: "unauthorized", "insufficient-credits", ...
[[nodiscard]] QLatin1StringView identifier(Problem::Kind kind);
/// The kind with \p identifier; nullopt where there is none.
[[nodiscard]] std::optional<Problem::Kind> problemKind(QStringView identifier);

} // namespace domain
