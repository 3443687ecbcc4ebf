// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chapters.h"

namespace faults {

const std::vector<Chapter> &chapters()
{
    // The name that nobody knows comes first: Qt remembers for a minute which names it has found.
    static const std::vector<Chapter> all{
        noConnection(),      noEnd(),         noTrust(),          proxies(),         redirects(),
        brokenHttp(),        pagesOfOthers(), brokenJson(),       strangeBalances(), errorsOfTheService(),
        wordsOfTheService(), waitsAskedFor(), harmlessOddities(),
    };
    return all;
}

} // namespace faults
