// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/boundedsocket.h"

#include "feeds/boundedserver.h"

#include <chrono>

using namespace std::chrono_literals;

namespace feeds {

namespace {

constexpr std::chrono::seconds RequestTime = 10s;
/// Longer than the usual intervals of scrapes, so that these keep their connection.
constexpr std::chrono::seconds IdleTime = 150s;

} // namespace

BoundedSocket::BoundedSocket(QObject *parent)
    : QTcpSocket(parent)
{
    setReadBufferSize(BoundedServer::MostBytes);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &BoundedSocket::drop);
    connect(this, &QTcpSocket::readyRead, this, &BoundedSocket::countReceived);
    connect(this, &QTcpSocket::bytesWritten, this, &BoundedSocket::awaitNextRequest);
    m_deadline.start(RequestTime);
}

void BoundedSocket::drop()
{
    abort();
    deleteLater();
}

void BoundedSocket::countReceived()
{
    m_received += bytesAvailable();
    if (m_received >= BoundedServer::MostBytes) // queued, as QHttpServer is about to read as well
        QMetaObject::invokeMethod(this, &BoundedSocket::drop, Qt::QueuedConnection);
}

void BoundedSocket::awaitNextRequest()
{
    if (bytesToWrite() > 0)
        return;
    m_received = 0;
    m_deadline.start(IdleTime);
}

} // namespace feeds
