// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <optional>
#include <utility>

namespace domain {

/// A Kie API key. No other format than that of a Secret is enforced, since the vendor documents none.
class ApiKey {
public:
    /// \copydoc Secret::fromText
    [[nodiscard]] static std::optional<ApiKey> fromText(QStringView text);

    /// The secret itself, for the Authorization header and the key store alone.
    [[nodiscard]] const QByteArray &bytes() const { return m_secret.bytes(); }

    /// Tells keys apart without being of use to anyone: 16 hexadecimal digits of a SHA-256 over it.
    [[nodiscard]] QString fingerprint() const;

    friend bool operator==(const ApiKey &, const ApiKey &) = default;
    friend QDebug operator<<(QDebug debug, const ApiKey &key);

private:
    explicit ApiKey(Secret secret)
        : m_secret(std::move(secret))
    {
    }

    Secret m_secret;
};

} // namespace domain
