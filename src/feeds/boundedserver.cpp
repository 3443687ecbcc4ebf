// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/boundedserver.h"

#include "feeds/boundedsocket.h"

namespace feeds {

BoundedServer::BoundedServer(const ClientBounds &bounds, QObject *parent)
    : QTcpServer(parent)
    , m_bounds(bounds)
{
}

void BoundedServer::incomingConnection(qintptr descriptor)
{
    m_connections.removeIf([](const QPointer<BoundedSocket> &socket) { return !socket; });
    if (m_connections.size() >= m_bounds.connections)
        m_connections.takeFirst()->drop();
    auto *socket = new BoundedSocket(m_bounds, this);
    socket->setSocketDescriptor(descriptor);
    m_connections.append(socket);
    addPendingConnection(socket);
}

} // namespace feeds
