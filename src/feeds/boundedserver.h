// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QTcpServer>

#include <chrono>

namespace feeds {

class BoundedSocket;

/// What the clients of a BoundedServer may take of the program.
struct ClientBounds {
    /// More than the system holds ready for the program (50), so that each client is read at least once.
    qsizetype connections = 128;
    qint64 bytes = 65'536; ///< in one request, with all that was sent since the last answer
    std::chrono::milliseconds requestTime =
        std::chrono::seconds(10); ///< from the connection to the end of the first answer
    std::chrono::milliseconds idleTime =
        std::chrono::seconds(150); ///< from one answer to the next; longer than the usual interval of scrapes
};

/// A TCP server whose clients cannot take more of the program than their bounds, whatever they send, or fail to send.
/// Where there are too many connections, the oldest is dropped: a new client is served, whoever holds on to theirs.
class BoundedServer final : public QTcpServer {
    Q_OBJECT
public:
    explicit BoundedServer(const ClientBounds &bounds = {}, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    ClientBounds m_bounds;
    QList<QPointer<BoundedSocket>> m_connections; ///< the oldest first
};

} // namespace feeds
