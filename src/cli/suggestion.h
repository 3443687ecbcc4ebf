// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace cli {

/// The one of \p names that \p word is most likely a misspelling of; nullopt if it resembles none. A letter that is
/// added, missing, replaced or swapped with its neighbour is one difference; a third of the letters may differ.
[[nodiscard]] std::optional<QString> nearestTo(const QString &word, const QStringList &names);

/// " Did you mean “NAME”?" for nearestTo(); empty if there is none.
[[nodiscard]] QString suggestionText(const QString &word, const QStringList &names);

} // namespace cli
