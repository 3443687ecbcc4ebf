// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/locations.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

Locations in(const QString &configHome, const QString &dataHome)
{
    return {.settingsFile = configHome + u"/kie-credits/kie-credits.ini"_s,
            .alertMemoryFile = dataHome + u"/kie-credits/alerts.ini"_s,
            .historyFile = dataHome + u"/kie-credits/history.sqlite"_s,
            .pollingLockFile = dataHome + u"/kie-credits/polling.lock"_s};
}

} // namespace

Locations Locations::ofThisUser()
{
    return in(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation),
              QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
}

Locations Locations::below(const QString &folder)
{
    return in(folder + u"/config"_s, folder + u"/data"_s);
}

} // namespace storage
