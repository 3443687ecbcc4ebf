// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/faultyserver.h"

#include <vector>

namespace faults {

class Core;

/// An answer that has become meaningless by the time it comes.
struct LateAnswer {
    const char *name; ///< what happens while it is under way
    const char *seen; ///< what the user sees once it would have come
    void (*meanwhile)(Core &core);
    bool forgetsTheBalance; ///< what was known belonged to the old key or address
    int answersSince; ///< so many others came
};

[[nodiscard]] const std::vector<LateAnswer> &lateAnswers();

} // namespace faults
