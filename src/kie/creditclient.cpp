// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kie/creditclient.h"

#include "http/exchange.h"
#include "kie/creditreply.h"
#include "kie/creditrequest.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace kie {

using domain::Problem;

CreditClient::CreditClient(Connection &connection, monitor::Clock &clock, domain::Account account, domain::ApiKey key,
                           std::chrono::milliseconds deadline)
    : m_connection(connection)
    , m_clock(clock)
    , m_account(std::move(account))
    , m_key(std::move(key))
    , m_deadline(deadline)
{
    m_refusal.setSingleShot(true);
    connect(&m_refusal, &QTimer::timeout, this, [this] { respond(Problem{.kind = Problem::Kind::NotFound}); });
}

CreditClient::~CreditClient() = default;

void CreditClient::fetch()
{
    Q_ASSERT(!m_place && !m_refusal.isActive());
    if (domain::faultOf(m_account.endpoint))
        m_refusal.start(0);
    else
        m_place = m_connection.queue().enter([this] { send(); });
}

void CreditClient::send()
{
    m_exchange = new http::Exchange(m_connection.get(creditRequest(m_account.endpoint, m_key)),
                              {.deadline = m_deadline, .largestBody = LargestBody}, this);
    connect(m_exchange, &http::Exchange::answered, this, [this](const http::Reply &reply) {
        m_connection.reportAnswered();
        respond(interpret(reply, m_clock.now(), m_key));
    });
    connect(m_exchange, &http::Exchange::failed, this, [this](Problem::Kind kind) {
        m_connection.reportFailed();
        respond(Problem{.kind = kind});
    });
}

void CreditClient::abandon()
{
    m_refusal.stop();
    endExchange();
}

void CreditClient::respond(const domain::Outcome &outcome)
{
    endExchange();
    Q_EMIT responded(outcome); // last, since it may start the next fetch
}

void CreditClient::endExchange()
{
    m_place.reset();
    if (http::Exchange *exchange = std::exchange(m_exchange, nullptr)) {
        exchange->disconnect(this);
        exchange->deleteLater(); // this may run inside its signal
    }
}

} // namespace kie
