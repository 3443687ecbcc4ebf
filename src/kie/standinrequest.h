// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kie/standinserver.h"

#include <QByteArray>

#include <variant>

namespace kie {

/// The request's end has not come yet.
struct RequestIncomplete { };

/// What was sent is no HTTP/1.1 request without a body, or its head is larger than 8 KiB.
struct RequestRefused { };

using RequestParse = std::variant<StandInServer::Request, RequestIncomplete, RequestRefused>;

/// Takes the first request off \p buffer, by the grammar of RFC 9112, more strictly than a real server would: bare line
/// feeds, folded headers, doubled names and request bodies are refused. \p buffer changes only when a request is found.
[[nodiscard]] RequestParse takeRequest(QByteArray &buffer);

} // namespace kie
