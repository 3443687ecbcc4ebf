// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/retryafter.h"

#include "http/httpdate.h"

#include <QString>

#include <algorithm>

namespace http {

namespace {

constexpr std::chrono::seconds LongestRetryAfter = std::chrono::hours(24);

} // namespace

std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, domain::Instant now)
{
    const QByteArray value = header.trimmed();
    if (value.isEmpty())
        return std::nullopt;
    if (std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const std::chrono::seconds wait(value.toInt(&fits));
        return fits ? std::min(wait, LongestRetryAfter) : LongestRetryAfter;
    }
    const std::optional<domain::Instant> until = fromHttpDate(QString::fromLatin1(value), now);
    if (!until)
        return std::nullopt;
    return std::clamp(std::chrono::ceil<std::chrono::seconds>(*until - now), std::chrono::seconds(0),
                      LongestRetryAfter);
}

} // namespace http
