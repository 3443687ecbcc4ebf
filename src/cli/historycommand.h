// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandparser.h"
#include "presentation/historyexport.h"

#include <QDate>
#include <QStringList>

#include <chrono>
#include <variant>

namespace cli {

/// Of `kie-credits history`, which prints what was recorded, without polling.
struct HistoryOptions {
    /// All that was recorded.
    struct Everything {
        friend bool operator==(const Everything &, const Everything &) = default;
    };
    /// --since: a time up to now, or the beginning of a local day.
    using Since = std::variant<std::chrono::hours, QDate, Everything>;

    Since since = std::chrono::hours(7 * 24);
    presentation::HistoryFormat format = presentation::HistoryFormat::Text;
    QStringList accounts = {}; ///< the names or ids of those to print; empty for all
    bool perDay = false; ///< the spending of each day instead of each change

    friend bool operator==(const HistoryOptions &, const HistoryOptions &) = default;
};

[[nodiscard]] Parsed<HistoryOptions> parseHistory(const QStringList &arguments);
/// \returns the exit code.
[[nodiscard]] int runHistory(const QStringList &arguments);

} // namespace cli
