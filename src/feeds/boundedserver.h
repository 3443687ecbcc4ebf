// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QTcpServer>

namespace feeds {

class BoundedSocket;

/// A TCP server whose clients take no more of the program than they should, whatever they send, or fail to send:
/// - When there are more than MostConnections, the oldest is dropped, so that a new client is served whoever holds on.
/// - A client has 10 s for its first request and the answer, and after each answer 150 s for the next.
/// - A client that sends MostBytes without an answer is dropped.
class BoundedServer final : public QTcpServer {
    Q_OBJECT
public:
    static constexpr qsizetype MostConnections =
        128; ///< more than the system holds ready (50), so that each is read once
    static constexpr qint64 MostBytes = 64 * 1024;

    using QTcpServer::QTcpServer;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QList<QPointer<BoundedSocket>> m_connections; ///< the oldest first
};

} // namespace feeds
