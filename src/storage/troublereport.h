// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storagetrouble.h"

#include <functional>

namespace storage {

/// Where a store says what the user has to know. Called from within the store's own functions, so it must not call
/// back.
using TroubleReport = std::function<void(const domain::StorageTrouble &)>;

} // namespace storage
