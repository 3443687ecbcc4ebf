// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/startup.h"

namespace platform {

/// Windows has neither these signals nor streams whose numbers are handed out again.
void reportFailedWrites() { }

} // namespace platform
