// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <langinfo.h>
#include <locale.h>
#include <unistd.h>

#include <string_view>

namespace cli {

namespace {

/// By the user's locale, not that of the process: Qt 6.8 switches the process from "C" to "C.UTF-8".
bool userWritesUtf8()
{
    const locale_t locale = ::newlocale(LC_CTYPE_MASK, "", nullptr);
    if (locale == nullptr)
        return false; // not installed, which leaves "C"
    const bool isUtf8 = std::string_view(::nl_langinfo_l(CODESET, locale)) == "UTF-8";
    ::freelocale(locale);
    return isUtf8;
}

} // namespace

bool showsBlocks(std::FILE *stream)
{
    return ::isatty(::fileno(stream)) == 1 && userWritesUtf8();
}

} // namespace cli
