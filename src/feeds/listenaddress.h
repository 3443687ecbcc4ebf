// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

#include <optional>

namespace feeds {

/// Where the metrics are served.
struct ListenAddress {
    static constexpr quint16 DefaultPort = 9469;

    QHostAddress host = QHostAddress(QHostAddress::LocalHost);
    quint16 port = DefaultPort;

    /// Whether this computer alone can reach it.
    [[nodiscard]] bool isLoopback() const { return host.isLoopback(); }
    /// "127.0.0.1:9469", "[::1]:9469"
    [[nodiscard]] QString text() const;
    friend bool operator==(const ListenAddress &, const ListenAddress &) = default;
};

/// The address in \p text: ADDRESS:PORT, where the default stands for the one that is missing: "0.0.0.0:9469", "[::1]",
/// ":9470", "9470". An address is one of IPv4, or of IPv6 in brackets; names are not looked up.
/// \returns nullopt for anything else, and for port 0.
[[nodiscard]] std::optional<ListenAddress> parseListenAddress(const QString &text);
/// That parseListenAddress() takes no \p text, in a sentence.
[[nodiscard]] QString listenAddressFaultText(const QString &text);

} // namespace feeds
