// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/apikey.h"

#include <QCryptographicHash>

#include <algorithm>

namespace domain {

std::optional<ApiKey> ApiKey::fromText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const bool printable = std::ranges::all_of(trimmed, [](QChar c) { return c > u' ' && c < u'\x7f'; });
    if (trimmed.isEmpty() || !printable)
        return std::nullopt;
    return ApiKey(trimmed.toLatin1());
}

QString ApiKey::fingerprint() const
{
    constexpr qsizetype enough = 8; // bytes
    const QByteArray hash = QCryptographicHash::hash("Kie Credits " + m_bytes, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(enough).toHex());
}

QDebug operator<<(QDebug debug, const ApiKey &)
{
    return debug << "ApiKey(redacted)";
}

} // namespace domain
