// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/memory.h"

namespace app {

void returnUnusedMemory()
{
    // The system's allocator knows best, or cannot be told.
}

} // namespace app
