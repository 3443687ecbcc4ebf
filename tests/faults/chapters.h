// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"

namespace faults {

[[nodiscard]] Chapter noConnection();
[[nodiscard]] Chapter noEnd();
[[nodiscard]] Chapter noTrust();
[[nodiscard]] Chapter proxies();
[[nodiscard]] Chapter redirects();
[[nodiscard]] Chapter brokenHttp();
[[nodiscard]] Chapter pagesOfOthers();
[[nodiscard]] Chapter brokenJson();
[[nodiscard]] Chapter strangeBalances();
[[nodiscard]] Chapter errorsOfTheService();
[[nodiscard]] Chapter wordsOfTheService();
[[nodiscard]] Chapter waitsAskedFor();
[[nodiscard]] Chapter harmlessOddities();

} // namespace faults
