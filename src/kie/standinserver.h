// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credits.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <utility>

class QTcpSocket;

namespace kie {

/// A stand-in for the Kie service on the loopback interface, over real HTTP/1.1 with connections that stay open. Serves
/// --demo, the tests and the benchmarks. Whoever runs it says what it answers; it checks nothing but the route.
class StandInServer : public QObject {
    Q_OBJECT
public:
    struct Request {
        QByteArray method;
        QByteArray path; ///< as sent, with its query if there is one
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
    };
    struct Reply {
        int status = 200; ///< HTTP status; 0 hangs up without an answer
        /// Besides Content-Type (JSON unless it is given here) and Content-Length.
        QList<std::pair<QByteArray, QByteArray>> headers = {};
        QByteArray body = {};
    };

    explicit StandInServer(QObject *parent = nullptr);
    ~StandInServer() override;

    /// HTTP 200 with code 200 and this balance.
    [[nodiscard]] static Reply balance(domain::Credits amount);
    /// HTTP 200 with this code in the body, as the service answers errors. \p msg is UTF-8.
    [[nodiscard]] static Reply trouble(int code, const QByteArray &msg);
    /// The connection is closed without an answer, as by a network that fails.
    [[nodiscard]] static Reply hangUp();

    /// Listens on 127.0.0.1, on a free port unless \p port is given. \returns false when that is not possible.
    [[nodiscard]] bool listen(quint16 port = 0);
    /// What goes into Account::endpoint.
    [[nodiscard]] QUrl url() const;
    /// Answers every request from now on with \p reply; before the first call, with a balance of 0.
    void setReply(Reply reply);
    /// All requests so far that could be read as HTTP, whatever their route; they hold the key that was sent.
    [[nodiscard]] const QList<Request> &requests() const;

private:
    void accept();
    void serve(QTcpSocket &socket);
    [[nodiscard]] Reply replyTo(const Request &request) const;

    QTcpServer m_server;
    Reply m_reply;
    QList<Request> m_requests;
    QHash<QTcpSocket *, QByteArray> m_unread; ///< by connection: the beginning of a request that is still coming in
};

} // namespace kie
