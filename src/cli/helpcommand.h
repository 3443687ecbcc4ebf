// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cli {

/// `kie-credits help [COMMAND]`: prints the help of a command, or the overview of all. \returns the exit code.
[[nodiscard]] int runHelp(const QStringList &arguments);

} // namespace cli
