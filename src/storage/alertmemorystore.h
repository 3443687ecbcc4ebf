// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alertpolicy.h"
#include "storage/settingsfile.h"
#include "storage/troublereport.h"

#include <QString>

#include <vector>

namespace storage {

/// Remembers over a restart what has been told, so that a reboot repeats nothing. What goes wrong is reported once.
class AlertMemoryStore {
public:
    AlertMemoryStore(const QString &file, TroubleReport report);

    /// A fresh memory for an account that is not known, or whose record cannot be read as a whole.
    [[nodiscard]] domain::AlertMemory load(const QString &accountId) const;
    /// \returns false when it cannot be written; the program goes on and may repeat an alert after a restart.
    bool save(const QString &accountId, const domain::AlertMemory &memory);
    /// Forgets an account that is no more.
    void forget(const QString &accountId);

private:
    /// \returns whether the file could be written, as far as \p troubles tell.
    bool tell(const std::vector<SettingsFile::Trouble> &troubles) const;
    void tellOnce(const domain::StorageTrouble &trouble) const;

    SettingsFile m_file;
    TroubleReport m_report;
    mutable std::vector<domain::StorageTrouble> m_told;
};

} // namespace storage
