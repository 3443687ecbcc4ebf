// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandparser.h"

#include <QStringList>

namespace cli {

/// Of `kie-credits stand-in`, which serves a stand-in for the Kie service on this computer until it is terminated, for
/// trying things out.
struct StandInOptions {
    quint16 port = 0; ///< 0: any free one
    domain::Credits balance = domain::Credits::fromMicros(4'335'860'000);

    friend bool operator==(const StandInOptions &, const StandInOptions &) = default;
};

[[nodiscard]] Parsed<StandInOptions> parseStandIn(const QStringList &arguments);
/// \returns the exit code.
[[nodiscard]] int runStandIn(const QStringList &arguments);

} // namespace cli
