// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/baritem.h"

#include <span>

namespace feeds {

/// How `kie-credits status` prints accounts for one program. Each is a pure function in a file of its own in bars/.
struct BarFormat {
    using Print = QString (*)(const AccountStates &, const BarOptions &);

    QLatin1StringView name; ///< of the option --format
    Print print; ///< all of one output, without a line break at its end
    /// One line of the output that goes on with each change (--follow), without its line break.
    Print follow;
    QLatin1StringView head = {}; ///< what goes before the first line of --follow, with its line breaks
};

/// All formats, as they are listed in the help; text is the first.
[[nodiscard]] std::span<const BarFormat> barFormats();
/// The format called \p name; null where there is none.
[[nodiscard]] const BarFormat *barFormat(QStringView name);

} // namespace feeds
