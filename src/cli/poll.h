// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/report.h"

#include <vector>

namespace cli {

/// Polls \p accounts, which all have a key, once and at the same time, and waits for the answers.
/// \returns what was found out, in the order of the accounts.
[[nodiscard]] std::vector<Finding> poll(const std::vector<domain::ConfiguredAccount> &accounts);

} // namespace cli
