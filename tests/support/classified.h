// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rise.h"

#include <vector>

/// \p runs with their rises classified, as the history stores them.
inline std::vector<domain::Run> classified(std::vector<domain::Run> runs)
{
    domain::RiseClassifier rises;
    for (domain::Run &run : runs)
        run.rise = rises.add(run);
    return runs;
}
