// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading.h"

#include <QString>

#include <optional>

namespace monitor {

/// Port: where readings are kept. Real: storage::HistoryStore.
class HistoryPort {
public:
    virtual ~HistoryPort() = default;

    /// Keeps \p reading of the account \p accountId. Never throws and never blocks for long: what cannot be kept on
    /// disk is the store's own trouble to report.
    virtual void append(const QString &accountId, const domain::Reading &reading) = 0;
    /// The newest reading kept of \p accountId, if any.
    [[nodiscard]] virtual std::optional<domain::Reading> latest(const QString &accountId) const = 0;
};

} // namespace monitor
