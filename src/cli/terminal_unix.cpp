// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <langinfo.h>
#include <unistd.h>

#include <string_view>

namespace cli {

bool showsBlocks(std::FILE *stream)
{
    return ::isatty(::fileno(stream)) == 1 && std::string_view(::nl_langinfo(CODESET)) == "UTF-8";
}

} // namespace cli
