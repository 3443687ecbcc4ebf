// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/transporterror.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>

#include <algorithm>

namespace http {

using domain::Problem;

namespace {

bool isAboutDates(const QSslError &error)
{
    return error.error() == QSslError::CertificateExpired || error.error() == QSslError::CertificateNotYetValid;
}

Problem::Kind tlsProblem(const QList<QSslError> &errors)
{
    return !errors.isEmpty() && std::ranges::all_of(errors, isAboutDates) ? Problem::Kind::CertificateOutOfDate
                                                                          : Problem::Kind::TlsFailed;
}

/// As the network access manager finds out itself, with the first of several.
bool isProxied(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    return !proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::NoProxy;
}

} // namespace

Problem::Kind transportProblem(QNetworkReply::NetworkError error, const QList<QSslError> &sslErrors)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::BackgroundRequestNotAllowedError:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::UnknownNetworkError:
        return Problem::Kind::Unreachable;
    case QNetworkReply::TimeoutError:
        return Problem::Kind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return tlsProblem(sslErrors);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Problem::Kind::ProxyFailed;
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return Problem::Kind::Redirected;
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return Problem::Kind::Malformed; // something answered, and it was not HTTP
    }
    Q_UNREACHABLE();
}

Problem::Kind problemBeforeSending(Problem::Kind kind, const QUrl &url)
{
    const bool saysLittle = kind == Problem::Kind::Unreachable || kind == Problem::Kind::TimedOut;
    return saysLittle && isProxied(url) ? Problem::Kind::ProxyFailed : kind;
}

} // namespace http
