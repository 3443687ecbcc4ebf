// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quiethours.h"

#include <QDateTime>

namespace domain {

bool isQuiet(const QuietHours &hours, Instant moment)
{
    if (!hours.enabled)
        return false;
    const QTime time = QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count()).time();
    if (hours.from <= hours.to)
        return hours.from <= time && time < hours.to;
    return hours.from <= time || time < hours.to;
}

} // namespace domain
