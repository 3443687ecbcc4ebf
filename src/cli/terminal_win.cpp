// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <io.h>
#include <windows.h>

namespace cli {

bool showsBlocks(std::FILE *stream)
{
    return ::_isatty(::_fileno(stream)) != 0 && ::GetConsoleOutputCP() == CP_UTF8;
}

} // namespace cli
