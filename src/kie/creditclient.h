// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kie/connection.h"
#include "monitor/balancesource.h"
#include "monitor/clock.h"

#include <QTimer>

#include <chrono>
#include <memory>

namespace http {
class Exchange;
}

namespace kie {

/// Asks the Kie API for one account's balance. It decides nothing about the answer (see creditreply.h) and keeps
/// nothing of it.
///
/// The key goes only to an endpoint that domain::faultOf() accepts; no redirect is followed, no more than 64 KiB are
/// read, and the whole exchange ends at the deadline, counted from its turn in the connection's queue, however lively
/// the connection is.
///
/// An endpoint that is not accepted is never asked: the outcome is NotFound, which sends the user to the endpoint
/// setting, without a code and without a text, since no service has said anything.
class CreditClient final : public monitor::BalanceSource {
    Q_OBJECT
public:
    /// In bytes, decoded; more is Malformed, or what the HTTP error says.
    static constexpr qint64 LargestBody = 65'536;

    CreditClient(Connection &connection, monitor::Clock &clock, domain::Account account, domain::ApiKey key,
                 std::chrono::milliseconds deadline);
    ~CreditClient() override;

    void fetch() override;
    void abandon() override;

private:
    void send();
    void respond(const domain::Outcome &outcome);
    void endExchange();

    Connection &m_connection;
    monitor::Clock &m_clock;
    domain::Account m_account;
    domain::ApiKey m_key;
    std::chrono::milliseconds m_deadline;
    std::unique_ptr<RequestQueue::Place> m_place; ///< null between fetches
    http::Exchange *m_exchange = nullptr; ///< a child of this; null before its turn and between fetches
    QTimer m_refusal; ///< answers, from the event loop, for an endpoint that is not asked
};

} // namespace kie
