// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/historyfault.h"
#include "storage/historyschema.h"

#include <optional>

namespace storage {

/// What the user has to know about an access to the history \p file that ended as \p result; nullopt if all is well.
[[nodiscard]] std::optional<domain::HistoryFault> faultOf(HistoryResult result, const QString &file);

} // namespace storage
