// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace domain {

/// \p text of a person or program that is not trusted, fit to stand in one line: control characters, line breaks and
/// runs of white space become one space, invisible formatting characters (such as those that turn the writing
/// direction) are dropped. Markup is left as it is: whoever shows the text as rich text escapes it.
[[nodiscard]] QString plainLine(const QString &text);

/// \p text of a server made fit for Problem::serviceText: as above, and what is over 200 UTF-16 units is cut between
/// characters. Before that, \p secret (printable ASCII; none when empty) is replaced by "***" wherever it stands, even
/// with white space or invisible characters within it, so that no part of it is left over.
[[nodiscard]] QString plainLine(const QString &text, QLatin1StringView secret);

} // namespace domain
