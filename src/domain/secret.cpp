// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/secret.h"

#include <algorithm>

namespace domain {

std::optional<Secret> Secret::fromText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const bool printable = std::ranges::all_of(trimmed, [](QChar c) { return c > u' ' && c < u'\x7f'; });
    if (trimmed.isEmpty() || !printable)
        return std::nullopt;
    return Secret(trimmed.toLatin1());
}

QDebug operator<<(QDebug debug, const Secret & /*secret*/)
{
    return debug << "Secret(redacted)";
}

} // namespace domain
