// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apikey.h"
#include "domain/problem.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace kie {

/// What came back over HTTP, as far as it matters.
struct HttpReply {
    int status = 0; ///< 100 to 599
    QByteArray retryAfter = {}; ///< the Retry-After header as sent; empty when absent
    QByteArray contentType = {}; ///< the Content-Type header as sent; empty when absent
    QByteArray mitigation = {}; ///< the cf-mitigated header, by which Cloudflare marks its own pages; empty when absent
    QByteArray body = {}; ///< decoded
};

/// Decides what a reply means. Total: every reply maps to exactly one outcome.
///
/// The code in a well-formed body wins over the HTTP status, even over a redirect; a body is well formed when it is a
/// JSON object whose "code" is a whole number, not one in quotes. Of duplicate fields the last one counts. A 200
/// without a finite decimal "data" is Malformed, never 0. A page or a plain message of something before the service
/// (a firewall, bot protection, a network that wants a sign-in) says nothing about the key or the credits: 401, 402,
/// 403, 433, 451 and 511 are Blocked then.
///
/// \param seenAt  becomes Reading::seenAt, and dates in Retry-After are counted from it.
/// \param key  that was asked with: a service that quotes it must not put it on the screen or into a log.
/// \see tests/data/replies
[[nodiscard]] domain::Outcome interpret(const HttpReply &reply, domain::Instant seenAt, const domain::ApiKey &key);

/// The wait that a Retry-After header asks for (RFC 9110, section 10.2.3: seconds or an HTTP date), at most 24 h.
/// \returns nullopt for a header that is absent or cannot be read; 0 s for a date in the past.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, domain::Instant now);

} // namespace kie
