// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandparser.h"
#include "feeds/listenaddress.h"

#include <QStringList>

#include <optional>

namespace cli {

/// Of `kie-credits watch`, which does what the tray program does, without a screen.
struct WatchOptions {
    std::optional<feeds::ListenAddress> metrics = std::nullopt; ///< where metrics are served, if anywhere
    bool isQuiet = false; ///< prints alerts and errors only

    friend bool operator==(const WatchOptions &, const WatchOptions &) = default;
};

[[nodiscard]] Parsed<WatchOptions> parseWatch(const QStringList &arguments);
/// \returns the exit code.
[[nodiscard]] int runWatch(const QStringList &arguments);

} // namespace cli
