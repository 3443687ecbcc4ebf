// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"

#include <vector>

namespace app {

/// Thirty invented days that end shortly before \p now with \p balance, oldest first, without a gap: jobs in the
/// working hours of the local time zone, a few at weekends, some of them refunded, and a top-up each week. The same for
/// every \p now of one day, as far as that day has come. Every amount is positive for balances from 4,000 credits on.
[[nodiscard]] std::vector<domain::Run> demoHistory(domain::Instant now, domain::Credits balance);

} // namespace app
