// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <optional>
#include <utility>

namespace domain {

/// What is sent in an Authorization header and shown to nobody. Printable ASCII without white space. It prints as a
/// redaction only; bytes() is the single way to it.
class Secret {
public:
    /// The secret in \p text without surrounding white space, as it is pasted.
    ///
    /// \returns nullopt for an empty text and for one with control characters, inner white space or non-ASCII.
    [[nodiscard]] static std::optional<Secret> fromText(QStringView text);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    friend bool operator==(const Secret &, const Secret &) = default;
    friend QDebug operator<<(QDebug debug, const Secret &secret);

private:
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    QByteArray m_bytes;
};

} // namespace domain
