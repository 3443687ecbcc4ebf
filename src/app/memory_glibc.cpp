// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/memory.h"

#include <cstddef>
#include <cstdint>

#include <link.h>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

namespace app {

namespace {

/// Lets go of the pages of \p object that nobody has written to: code and constants, which come back from the file, and
/// mostly from the system's cache of it, where they are used again.
int letGoOfCode(dl_phdr_info *object, std::size_t /*size*/, void * /*data*/)
{
    const std::uintptr_t page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    for (int i = 0; i < object->dlpi_phnum; ++i) {
        const auto &segment = object->dlpi_phdr[i];
        if (segment.p_type != PT_LOAD || (segment.p_flags & PF_W) != 0) // what is written has relocations in it
            continue;
        const std::uintptr_t begin = (object->dlpi_addr + segment.p_vaddr) / page * page;
        const std::uintptr_t end = object->dlpi_addr + segment.p_vaddr + segment.p_memsz;
        // NOLINTNEXTLINE(performance-no-int-to-ptr): where a segment begins is told as a number
        ::madvise(reinterpret_cast<void *>(begin), end - begin, MADV_DONTNEED);
    }
    return 0;
}

} // namespace

void returnUnusedMemory()
{
    ::malloc_trim(0); // of the heaps of all threads
    ::dl_iterate_phdr(&letGoOfCode, nullptr);
}

} // namespace app
