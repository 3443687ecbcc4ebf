// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/historyport.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace monitor {

/// The ids of two accounts.
using AccountPair = std::pair<QString, QString>;

/// Those pairs of \p accountIds whose \p history shows the same balance up to now, see domain::showSameBalance(). Reads
/// the last two days of each.
[[nodiscard]] std::vector<AccountPair> accountsThatLookTheSame(const HistoryReader &history,
                                                               const QStringList &accountIds, domain::Instant now);

} // namespace monitor
