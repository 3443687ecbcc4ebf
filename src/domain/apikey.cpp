// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/apikey.h"

#include <QCryptographicHash>

namespace domain {

std::optional<ApiKey> ApiKey::fromText(QStringView text)
{
    std::optional<Secret> secret = Secret::fromText(text);
    return secret ? std::optional(ApiKey(*std::move(secret))) : std::nullopt;
}

QString ApiKey::fingerprint() const
{
    constexpr qsizetype enough = 8; // bytes
    const QByteArray hash = QCryptographicHash::hash("Kie Credits " + bytes(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(enough).toHex());
}

QDebug operator<<(QDebug debug, const ApiKey &)
{
    return debug << "ApiKey(redacted)";
}

} // namespace domain
