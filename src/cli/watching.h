// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/watcher.h"

/// What `kie-credits watch` and `kie-credits status --follow` have in common.
namespace cli {

/// Starts \p watcher and runs until the process is told to end. \returns the exit code.
[[nodiscard]] int runUntilEnded(engine::Watcher &watcher);

/// Calls \p show with the first states and with all news, until nobody reads standard output any more.
/// \param show  prints what the user wants to see. \returns the exit code; the program goes on while it is 0.
[[nodiscard]] int followStates(const std::function<int(const feeds::AccountStates &)> &show);

} // namespace cli
