// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/metricsserver.h"

#include "feeds/boundedserver.h"

#include <QCoreApplication>
#include <QHttpServerResponse>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace feeds {

namespace {

struct ServerWording {
    Q_DECLARE_TR_FUNCTIONS(feeds::ServerWording)
};

QString faultText(const BoundedServer &server, const ListenAddress &address)
{
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return ServerWording::tr("%1 is in use by another program. Choose another port.").arg(address.text());
    case QAbstractSocket::SocketAddressNotAvailableError:
        return ServerWording::tr("%1 is not an address of this computer.").arg(address.host.toString());
    case QAbstractSocket::SocketAccessError:
        return ServerWording::tr("Not allowed to listen on port %1. Choose one over 1023.").arg(address.port);
    default:
        return ServerWording::tr("Cannot listen on %1: %2.", "address, the system's reason")
            .arg(address.text(), server.errorString());
    }
}

/// Answers GET of \p path with \p answer, and refuses all other methods.
template <typename Answer>
void serve(QHttpServer &http, const QString &path, Answer answer)
{
    using Method = QHttpServerRequest::Method;
    http.route(path, Method::Get, std::move(answer));
    http.route(path, Method::AnyKnown,
               [] { return QHttpServerResponse(QHttpServerResponse::StatusCode::MethodNotAllowed); });
}

} // namespace

MetricsServer::MetricsServer(Content content)
{
    serve(m_http, u"/metrics"_s, [content = std::move(content)] {
        return QHttpServerResponse("text/plain; version=0.0.4; charset=utf-8", content());
    });
    serve(m_http, u"/healthz"_s, [] { return QHttpServerResponse("text/plain; charset=utf-8", "ok\n"); });
}

std::optional<QString> MetricsServer::listen(const ListenAddress &address)
{
    auto server = std::make_unique<BoundedServer>();
    if (!server->listen(address.host, address.port))
        return faultText(*server, address);
    m_http.bind(server.release()); // owns it from now on
    return std::nullopt;
}

} // namespace feeds
