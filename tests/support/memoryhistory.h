// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/historyport.h"

#include <QHash>

/// Keeps the newest reading of each account, for tests that are not about storage.
class MemoryHistory final : public monitor::HistoryPort {
public:
    void append(const QString &accountId, const domain::Reading &reading) override { m_latest[accountId] = reading; }
    [[nodiscard]] std::optional<domain::Reading> latest(const QString &accountId) const override
    {
        return m_latest.contains(accountId) ? std::optional(m_latest[accountId]) : std::nullopt;
    }

private:
    QHash<QString, domain::Reading> m_latest;
};
