// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kie/requestqueue.h"

#include <QNetworkAccessManager>

#include <memory>
#include <vector>

class QNetworkReply;
class QNetworkRequest;

namespace kie {

/// The one network access of the program, shared by all accounts so that they share a connection. It starts afresh
/// by itself after each failure, without harm to requests under way: the connection cache is cleared before the next
/// request, or else that would wait for the handshake that has got stuck; after six transport failures in a row the
/// access manager is replaced. It keeps no cookies, no cache and no credentials, and it knows nothing of Kie's
/// protocol.
class Connection {
public:
    Connection();
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Where requests wait for their turn, so that they meet an idle connection instead of opening one more.
    [[nodiscard]] RequestQueue &queue() { return m_queue; }
    /// Sends \p request as a GET over HTTP/1.1 that follows no redirect and accepts TLS 1.2 and later; the certificate
    /// is checked against QSslConfiguration::defaultConfiguration(). The caller deletes the reply, at the latest when
    /// this connection goes, and leaves its parent as it is.
    [[nodiscard]] QNetworkReply *get(const QNetworkRequest &request);
    /// An answer came, whatever it said.
    void reportAnswered();
    /// No answer came.
    void reportFailed();

private:
    enum class Remedy { None, ClearCache, Replace }; ///< each stronger than the one before

    void apply(Remedy remedy);

    RequestQueue m_queue;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_retired; ///< replaced, but with replies that are still in use
    int m_failuresInARow = 0;
    Remedy m_due = Remedy::None;
};

} // namespace kie
