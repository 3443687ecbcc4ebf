// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>
#include <QTimer>

namespace feeds {

/// A client of BoundedServer, which says what its bounds are. Nothing of it depends on signals of the socket that
/// others may disconnect: QHttpServer 6.4 disconnects all of them, and forgets the socket, after bytes that are not
/// HTTP.
class BoundedSocket final : public QTcpSocket {
    Q_OBJECT
public:
    explicit BoundedSocket(QObject *parent);

    /// Ends the connection at once.
    void drop();

private:
    void countReceived();
    void awaitNextRequest();

    QTimer m_deadline;
    qint64 m_received = 0; ///< since the last answer, or more
};

} // namespace feeds
