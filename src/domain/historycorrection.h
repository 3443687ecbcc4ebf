// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"

#include <variant>

namespace domain {

/// The balances before and from a SourceChange on belong to one account, or to two.
struct AccountCorrection {
    Instant at; ///< see SourceChange
    bool isSameAccount = false;

    friend bool operator==(const AccountCorrection &, const AccountCorrection &) = default;
};

/// Why the balance rose, where the amounts do not show it.
struct RiseCorrection {
    Instant at; ///< the Run::firstSeen of the run that is the higher
    Rise rise = Rise::CameIn;

    friend bool operator==(const RiseCorrection &, const RiseCorrection &) = default;
};

/// What only the user can say about a history.
using HistoryCorrection = std::variant<AccountCorrection, RiseCorrection>;

} // namespace domain
