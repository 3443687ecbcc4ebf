// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/retryafter.h"
#include "property.h"

#include <cstdint>

using namespace std::chrono_literals;

namespace {

constexpr domain::Instant Now{std::chrono::milliseconds(1'795'334'400'000)};

} // namespace

/// The input is the header's value.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray header(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::optional<std::chrono::seconds> wait = http::retryAfter(header, Now);
    require(!wait || (*wait >= 0s && *wait <= 24h), "a wait is from nothing to a day");
    require(http::retryAfter(" " + header + "\t", Now) == wait, "white space around it means nothing");
    const std::optional<std::chrono::seconds> later = http::retryAfter(header, Now + 1h);
    require(later.has_value() == wait.has_value(), "whether it can be read does not depend on the time");
    require(!wait || (*later <= *wait && *wait - *later <= 1h), "a wait is over at the same moment or comes anew");
    return 0;
}
