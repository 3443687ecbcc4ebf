// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/boundedserver.h"

#include "feeds/boundedsocket.h"

namespace feeds {

void BoundedServer::incomingConnection(qintptr descriptor)
{
    m_connections.removeIf([](const QPointer<BoundedSocket> &socket) { return !socket; });
    if (m_connections.size() >= MostConnections)
        m_connections.takeFirst()->drop();
    auto *socket = new BoundedSocket(this);
    socket->setSocketDescriptor(descriptor);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // head and body are written apart
    m_connections.append(socket);
    addPendingConnection(socket);
}

} // namespace feeds
