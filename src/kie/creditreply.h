// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apikey.h"
#include "domain/problem.h"
#include "http/reply.h"

namespace kie {

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
[[nodiscard]] domain::Outcome interpret(const http::Reply &reply, domain::Instant seenAt, const domain::ApiKey &key);

} // namespace kie
