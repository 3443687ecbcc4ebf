// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/listenaddress.h"

#include <QHttpServer>

#include <functional>
#include <optional>

namespace feeds {

/// Serves /metrics to Prometheus, and /healthz ("ok" as long as the program runs), both to GET alone. There is neither
/// TLS nor a password: whoever can reach the address can read the balances. See BoundedServer for what clients may do.
class MetricsServer {
public:
    /// Returns what /metrics answers; called for each scrape.
    using Content = std::function<QByteArray()>;

    explicit MetricsServer(Content content);

    /// Begins to serve; to be called until it does.
    /// \returns why not, in a sentence; nullopt if it does.
    [[nodiscard]] std::optional<QString> listen(const ListenAddress &address);

private:
    QHttpServer m_http;
};

} // namespace feeds
