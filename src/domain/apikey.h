// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <optional>

namespace domain {

/// A Kie API key: the one secret of this program. Printable ASCII without white space; no other format is enforced,
/// since the vendor documents none. It prints as a redaction only; bytes() is the single way to the secret.
class ApiKey {
public:
    /// The key in \p text without surrounding white space, as it is pasted.
    ///
    /// \returns nullopt for an empty text and for one with control characters, inner white space or non-ASCII.
    [[nodiscard]] static std::optional<ApiKey> fromText(QStringView text);

    /// The secret itself, for the Authorization header and the key store alone.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    /// Tells keys apart without being of use to anyone: 16 hexadecimal digits of a SHA-256 over it.
    [[nodiscard]] QString fingerprint() const;

    friend bool operator==(const ApiKey &, const ApiKey &) = default;
    friend QDebug operator<<(QDebug debug, const ApiKey &key);

private:
    explicit ApiKey(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    QByteArray m_bytes;
};

} // namespace domain
