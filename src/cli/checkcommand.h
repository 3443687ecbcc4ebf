// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandparser.h"

#include <QStringList>

#include <optional>

namespace cli {

/// Of `kie-credits check`, which polls the balance once and prints it.
struct CheckOptions {
    bool json = false;
    std::optional<domain::Credits> minimum =
        std::nullopt; ///< --min-credits; a balance under it is an exit code of its own
    QStringList accounts = {}; ///< the names or ids of those to poll; empty for all

    friend bool operator==(const CheckOptions &, const CheckOptions &) = default;
};

[[nodiscard]] Parsed<CheckOptions> parseCheck(const QStringList &arguments);
/// \returns the exit code.
[[nodiscard]] int runCheck(const QStringList &arguments);

} // namespace cli
