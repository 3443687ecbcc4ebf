// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandparser.h"
#include "feeds/barformat.h"
#include "feeds/linetemplate.h"

#include <QStringList>

#include <optional>

namespace cli {

/// Of `kie-credits status`, which prints what is known of the accounts, for status bars.
struct StatusOptions {
    const feeds::BarFormat *format = nullptr; ///< one of feeds::barFormats(); never null once parsed
    std::optional<feeds::LineTemplate> lineTemplate = std::nullopt; ///< used in place of the format, if set
    QStringList accounts = {}; ///< the names or ids of those to print; empty for all
    bool follows = false; ///< print a line for each change until the output is closed
    bool hideAmount = false; ///< print the standing in place of every amount
};

[[nodiscard]] Parsed<StatusOptions> parseStatus(const QStringList &arguments);
/// \returns the exit code.
[[nodiscard]] int runStatus(const QStringList &arguments);

} // namespace cli
