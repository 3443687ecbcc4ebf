// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandparser.h"

#include <QStringList>

namespace cli {

/// Of `kie-credits metrics`, which prints once what `kie-credits watch --listen` serves.
struct MetricsOptions {
    QStringList accounts = {}; ///< the names or ids of those to print; empty for all

    friend bool operator==(const MetricsOptions &, const MetricsOptions &) = default;
};

[[nodiscard]] Parsed<MetricsOptions> parseMetrics(const QStringList &arguments);
/// \returns the exit code.
[[nodiscard]] int runMetrics(const QStringList &arguments);

} // namespace cli
