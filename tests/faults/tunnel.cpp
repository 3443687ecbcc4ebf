// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel.h"

#include <QNetworkProxy>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace faults {

namespace {

/// All that comes to \p from goes on to \p to, and so does its end.
void pass(QTcpSocket &from, QTcpSocket &to)
{
    QObject::connect(&from, &QTcpSocket::readyRead, &to, [&from, &to] { to.write(from.readAll()); });
    QObject::connect(&from, &QTcpSocket::disconnected, &to, [&to] { to.disconnectFromHost(); });
}

/// Answers the CONNECT that \p client has sent, and gets out of the way.
void dig(QTcpSocket &client)
{
    const QByteArray asked = client.peek(4096);
    if (!asked.contains("\r\n\r\n"))
        return;
    client.readAll();
    const QByteArray authority = asked.split(' ').value(1);
    auto *service = new QTcpSocket(&client);
    client.disconnect();
    QObject::connect(&client, &QTcpSocket::disconnected, &client, &QObject::deleteLater);
    QObject::connect(service, &QTcpSocket::connected, &client, [&client, service] {
        client.write("HTTP/1.1 200 Connection established\r\n\r\n");
        pass(client, *service);
        pass(*service, client);
    });
    service->setProxy(QNetworkProxy::NoProxy);
    service->connectToHost(QHostAddress::LocalHost, authority.mid(authority.lastIndexOf(':') + 1).toUShort());
}

} // namespace

Tunnel::Tunnel()
{
    setProxy(QNetworkProxy::NoProxy);
    connect(this, &QTcpServer::newConnection, this, &Tunnel::open);
    if (!listen(QHostAddress::LocalHost))
        qFatal("The tunnel cannot listen: %s", qUtf8Printable(errorString()));
}

QUrl Tunnel::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
}

void Tunnel::open()
{
    while (QTcpSocket *client = nextPendingConnection()) {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, client, [client] { dig(*client); });
    }
}

} // namespace faults
