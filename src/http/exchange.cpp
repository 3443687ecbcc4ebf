// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/exchange.h"

#include "http/transporterror.h"

#include <QNetworkReply>

namespace http {

namespace {

/// Whether \p body is less than the reply's Content-Length promises. Qt 6.4 takes a connection that is closed within
/// the body for an error in most cases and for the end of the body in some, by chance. It drops the header when it
/// decodes the body.
bool isCutOff(const QNetworkReply &reply, const QByteArray &body)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool hasNoBody = status == 204 || status == 304; // whatever length they state (RFC 9110, section 8.6)
    return !hasNoBody && body.size() < reply.header(QNetworkRequest::ContentLengthHeader).toLongLong();
}

} // namespace

Exchange::Exchange(QNetworkReply *reply, ExchangeLimits limits, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_limits(limits)
{
    // One byte more than is allowed is enough to know that there is more.
    reply->setReadBufferSize(m_limits.largestBody + 1);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::readOn);
    connect(reply, &QNetworkReply::finished, this, &Exchange::conclude);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_sslErrors += errors; });

    connect(reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });

    // A reply's own transfer timeout watches for silence only: a byte now and then would keep it alive for ever.
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(domain::Problem::Kind::TimedOut); });
    m_deadline.start(m_limits.deadline);
}

Exchange::~Exchange()
{
    letGo();
}

void Exchange::readOn()
{
    m_body += m_reply->read(m_limits.largestBody + 1 - m_body.size());
    if (m_body.size() > m_limits.largestBody)
        answer({});
}

void Exchange::conclude()
{
    readOn();
    if (!m_reply)
        return; // the rest of the body was too much
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const domain::Problem::Kind kind = transportProblem(error, m_sslErrors);
    const bool isError = status >= 400;
    const bool arrived = status != 0 && error == QNetworkReply::NoError;
    if (arrived && !isError && isCutOff(*m_reply, m_body))
        fail(domain::Problem::Kind::Unreachable);
    else if (arrived || isError)
        answer(m_body);
    else if (status != 0 && kind == domain::Problem::Kind::Malformed)
        answer({}); // all came, but the body cannot be decoded
    else
        fail(kind);
}

void Exchange::answer(const QByteArray &body)
{
    const Reply answer{
        .status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .retryAfter = m_reply->rawHeader("Retry-After"),
        .contentType = m_reply->rawHeader("Content-Type"),
        .mitigation = m_reply->rawHeader("cf-mitigated"),
        .body = body,
    };
    letGo();
    Q_EMIT answered(answer);
}

void Exchange::fail(domain::Problem::Kind kind)
{
    const domain::Problem::Kind seen = m_sent || !m_reply ? kind : problemBeforeSending(kind, m_reply->url());
    letGo();
    Q_EMIT failed(seen);
}

void Exchange::letGo()
{
    m_deadline.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater(); // this may run inside one of its signals
    m_reply = nullptr;
}

} // namespace http
