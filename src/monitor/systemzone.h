// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

namespace monitor {

/// The time zone that this computer, or TZ in the environment, is set to.
struct SystemZone {
    QTimeZone zone; ///< always valid
    /// The zone's name as it is set, where it is unknown here: misspelt, or its rules are not installed. Then #zone is
    /// the present offset of the system's local time, which is UTC for an unknown name. Else empty.
    QString unknownName;
};

/// Takes the zone from Qt if that agrees with the C library, which converts all other local times. Qt does not read
/// paths in TZ, and reads "UTC+3" with the opposite sign.
[[nodiscard]] SystemZone systemZone();

} // namespace monitor
