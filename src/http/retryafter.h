// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace http {

/// The wait that a Retry-After header asks for (RFC 9110, section 10.2.3: seconds or an HTTP date), at most 24 h.
/// \returns nullopt for a header that is absent or cannot be read; 0 s for a date in the past.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, domain::Instant now);

} // namespace http
