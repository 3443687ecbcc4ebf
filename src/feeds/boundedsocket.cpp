// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/boundedsocket.h"

namespace feeds {

BoundedSocket::BoundedSocket(const ClientBounds &bounds, QObject *parent)
    : QTcpSocket(parent)
    , m_bounds(bounds)
{
    setReadBufferSize(m_bounds.bytes);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &BoundedSocket::drop);
    connect(this, &QTcpSocket::readyRead, this, &BoundedSocket::countReceived);
    connect(this, &QTcpSocket::bytesWritten, this, &BoundedSocket::awaitNextRequest);
    m_deadline.start(m_bounds.requestTime);
}

void BoundedSocket::drop()
{
    abort();
    deleteLater();
}

void BoundedSocket::countReceived()
{
    m_received += bytesAvailable();
    if (m_received >= m_bounds.bytes) // queued, as QHttpServer is about to read as well
        QMetaObject::invokeMethod(this, &BoundedSocket::drop, Qt::QueuedConnection);
}

void BoundedSocket::awaitNextRequest()
{
    if (bytesToWrite() > 0)
        return;
    m_received = 0;
    m_deadline.start(m_bounds.idleTime);
}

} // namespace feeds
