// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/accountstate.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace feedstest {

/// 4335.86 credits, read on 22 November 2026 at 8:00 UTC.
inline feeds::AccountState healthyAccount()
{
    using namespace std::chrono_literals;
    return {.id = QStringLiteral("1"),
            .standing = domain::Standing::Healthy,
            .credits = domain::Credits::fromMicros(4'335'860'000),
            .cents = 2168,
            .observedAt = domain::Instant(1'795'334'400'000ms)};
}

/// 420 credits of an account called Client, which is stale since the service cannot be reached.
inline feeds::AccountState troubledAccount()
{
    using namespace std::chrono_literals;
    return {.id = QStringLiteral("2"),
            .name = QStringLiteral("Client"),
            .standing = domain::Standing::Low,
            .credits = domain::Credits::fromWhole(420),
            .cents = 210,
            .observedAt = domain::Instant(1'795'334'400'000ms),
            .isStale = true,
            .problem = domain::Problem::Kind::Unreachable,
            .message = QStringLiteral("Could not reach the service."),
            .left = 5h,
            .spentToday = domain::Credits::fromWhole(80)};
}

/// When both were read, as texts show it. What stands before "AM" depends on the version of the locale data.
inline QString readAt(const QLocale &locale)
{
    return locale.toString(QDateTime({2026, 11, 22}, {8, 0}, QTimeZone::utc()), QLocale::ShortFormat).simplified();
}

} // namespace feedstest
