// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/historycommand.h"
#include "domain/account.h"
#include "monitor/historyport.h"
#include "presentation/historyexport.h"

#include <QLocale>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace cli {

/// How and where a history is printed.
struct HistoryScene {
    domain::Instant now;
    QTimeZone zone;
    QLocale locale;
    bool drawsSparkline; ///< under each account's text; for terminals that can show it
};

/// How printing a history ended.
struct HistoryPrinted {
    presentation::Exported exported;
    std::optional<domain::HistoryFault> fault = std::nullopt; ///< of a history that is Unreadable
};

/// Writes what \p options ask for about \p accounts, one after the other, up to the first that cannot be read.
[[nodiscard]] HistoryPrinted exportHistory(const monitor::HistoryReader &history,
                                           const std::vector<domain::Account> &accounts, const HistoryOptions &options,
                                           const HistoryScene &scene, const presentation::HistorySink &sink);

} // namespace cli
