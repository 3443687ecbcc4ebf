// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kie {

/// \p text of a server made fit for domain::Problem::serviceText: domain::plainLine(), of which what is over 200 UTF-16
/// units is cut between characters. Before that, \p secret (printable ASCII; none when empty) is replaced by "***"
/// wherever it stands, even with white space or invisible characters within it, so that no part of it is left over.
[[nodiscard]] QString plainLine(const QString &text, QLatin1StringView secret);

} // namespace kie
