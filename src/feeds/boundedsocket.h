// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/boundedserver.h"

#include <QTcpSocket>
#include <QTimer>

namespace feeds {

/// A client's connection. It ends itself at its bounds even where its signals are disconnected: QHttpServer 6.4 does
/// so, and forgets the socket, after bytes that are not HTTP.
class BoundedSocket final : public QTcpSocket {
    Q_OBJECT
public:
    BoundedSocket(const ClientBounds &bounds, QObject *parent);

    /// Ends the connection at once.
    void drop();

private:
    void countReceived();
    void awaitNextRequest();

    ClientBounds m_bounds;
    QTimer m_deadline;
    qint64 m_received = 0; ///< since the last answer, or more
};

} // namespace feeds
