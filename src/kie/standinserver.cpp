// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kie/standinserver.h"

#include "kie/creditrequest.h"
#include "kie/standinrequest.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kie {

namespace {

bool hasContentType(const StandInServer::Reply &reply)
{
    return std::ranges::any_of(reply.headers, [](const auto &header) {
        return header.first.compare("Content-Type", Qt::CaseInsensitive) == 0;
    });
}

/// The reason phrase is empty, as RFC 9112, section 4 allows.
QByteArray wireForm(const StandInServer::Reply &reply)
{
    QByteArray wire = "HTTP/1.1 " + QByteArray::number(reply.status) + " \r\n";
    if (!hasContentType(reply))
        wire += "Content-Type: application/json\r\n";
    for (const auto &[name, value] : reply.headers)
        wire += name + ": " + value + "\r\n";
    return wire + "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n\r\n" + reply.body;
}

bool wantsClose(const StandInServer::Request &request)
{
    // A reply to any other method may be framed in its own way (HEAD has no body), so that nothing can follow it.
    return request.method != "GET" || request.headers.value("connection").toLower() == "close";
}

} // namespace

StandInServer::StandInServer(QObject *parent)
    : QObject(parent)
    , m_reply(balance({}))
{
    connect(&m_server, &QTcpServer::newConnection, this, &StandInServer::accept);
}

StandInServer::~StandInServer()
{
    // The sockets go after m_unread and would still report to it.
    for (auto socket = m_unread.keyBegin(); socket != m_unread.keyEnd(); ++socket)
        (*socket)->disconnect(this);
}

StandInServer::Reply StandInServer::balance(domain::Credits amount)
{
    // Written by hand, since a JSON number made from a double need not be the exact amount.
    return {.body = R"({"code":200,"msg":"success","data":)" + amount.toDecimal().toLatin1() + '}'};
}

StandInServer::Reply StandInServer::trouble(int code, const QByteArray &msg)
{
    const QJsonObject body{{u"code"_s, code}, {u"msg"_s, QString::fromUtf8(msg)}, {u"data"_s, QJsonValue::Null}};
    return {.body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

StandInServer::Reply StandInServer::hangUp()
{
    return {.status = 0};
}

bool StandInServer::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

QUrl StandInServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void StandInServer::setReply(Reply reply)
{
    m_reply = std::move(reply);
}

const QList<StandInServer::Request> &StandInServer::requests() const
{
    return m_requests;
}

void StandInServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_unread.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(*socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_unread.remove(socket);
            socket->deleteLater();
        });
    }
}

void StandInServer::serve(QTcpSocket &socket)
{
    QByteArray &unread = m_unread[&socket];
    unread += socket.readAll();
    for (;;) {
        const RequestParse parse = takeRequest(unread);
        if (std::holds_alternative<RequestIncomplete>(parse))
            return;
        const auto *request = std::get_if<Request>(&parse);
        if (request)
            m_requests.append(*request);
        const Reply reply = request ? replyTo(*request) : Reply{.status = 400};
        if (reply.status != 0)
            socket.write(wireForm(reply));
        if (!request || reply.status == 0 || wantsClose(*request)) {
            socket.disconnectFromHost();
            return;
        }
    }
}

StandInServer::Reply StandInServer::replyTo(const Request &request) const
{
    if (request.method == "GET" && request.path == CreditRoute)
        return m_reply;
    Reply notFound = trouble(404, "Not Found");
    notFound.status = 404;
    return notFound;
}

} // namespace kie
