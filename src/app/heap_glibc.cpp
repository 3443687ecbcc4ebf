// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heap.h"

#include <malloc.h>

namespace app {

void returnFreedMemory()
{
    ::malloc_trim(0); // of the heaps of all threads
}

} // namespace app
