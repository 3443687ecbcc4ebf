// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace faults {

/// The table of all faults as docs/faults.md has it.
[[nodiscard]] QByteArray faultDocument();

} // namespace faults
