// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credits.h"
#include "domain/instant.h"

namespace domain {

/// A balance as the service told it, and when it was seen here (the service's own clock is not trusted).
struct Reading {
    Credits amount;
    Instant seenAt;

    friend bool operator==(const Reading &, const Reading &) = default;
};

} // namespace domain
