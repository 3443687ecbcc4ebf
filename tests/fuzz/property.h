// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

/// Ends the program, and so reports the input, unless \p holds.
inline void require(bool holds, const char *property)
{
    if (holds)
        return;
    std::fprintf(stderr, "not true: %s\n", property);
    std::abort();
}
