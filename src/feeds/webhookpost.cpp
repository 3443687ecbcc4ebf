// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/webhookpost.h"

#include "feeds/event.h"
#include "http/guarded.h"
#include "http/retryafter.h"
#include "presentation/eventwording.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace feeds {

namespace {

QNetworkRequest requestTo(const domain::EventSettings &receiver)
{
    QNetworkRequest request(receiver.webhookUrl());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("User-Agent", "kie-credits/" CREDITS_VERSION);
    if (receiver.webhookToken)
        request.setRawHeader("Authorization", "Bearer " + receiver.webhookToken->bytes());
    return http::guarded(request);
}

/// Whether the same request may be answered otherwise later (RFC 9110, section 15; RFC 6585, section 4).
bool mayPass(int status)
{
    return status == 408 || status == 429 || status >= 500;
}

} // namespace

WebhookPost::WebhookPost(const domain::EventSettings &receiver, const Event &event, const monitor::Clock &clock,
                         std::chrono::milliseconds deadline)
    : m_clock(clock)
    , m_host(receiver.webhookUrl().host())
{
    auto *exchange = new http::Exchange(m_manager.post(requestTo(receiver), toJson(event)),
                                        {.deadline = deadline, .largestBody = LargestAnswer}, this);
    connect(exchange, &http::Exchange::answered, this, &WebhookPost::take);
    connect(exchange, &http::Exchange::failed, this, [this](domain::Problem::Kind kind) {
        Q_EMIT failed({.text = presentation::webhookUnansweredText(m_host, kind), .mayPass = true});
    });
}

void WebhookPost::take(const http::Reply &reply)
{
    if (reply.status >= 200 && reply.status < 300) {
        Q_EMIT delivered();
        return;
    }
    const bool passes = mayPass(reply.status);
    Q_EMIT failed({.text = presentation::webhookRefusedText(m_host, reply.status, passes),
                   .mayPass = passes,
                   .wait = http::retryAfter(reply.retryAfter, m_clock.now())});
}

} // namespace feeds
