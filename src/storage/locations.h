// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace storage {

/// Where the program's files are (XDG Base Directory Specification).
struct Locations {
    QString settingsFile; ///< $XDG_CONFIG_HOME/kie-credits/kie-credits.ini
    QString alertMemoryFile; ///< $XDG_DATA_HOME/kie-credits/alerts.ini
    QString historyFile; ///< $XDG_DATA_HOME/kie-credits/history.sqlite
    QString pollingLockFile; ///< $XDG_DATA_HOME/kie-credits/polling.lock, see feeds::PollingTurn

    [[nodiscard]] static Locations ofThisUser();
    /// All below \p folder: for the demo, which leaves nothing behind.
    [[nodiscard]] static Locations below(const QString &folder);
};

} // namespace storage
