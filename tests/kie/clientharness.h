// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kie/creditclient.h"
#include "support/patience.h"

#include <QTest>

#include <chrono>
#include <memory>
#include <optional>

namespace tests {

/// A clock that stands still.
class FixedClock final : public monitor::Clock {
public:
    static constexpr domain::Instant Now{std::chrono::milliseconds(1'763'800'000'123)};

    [[nodiscard]] domain::Instant now() const override { return Now; }
    [[nodiscard]] QTimeZone zone() const override { return QTimeZone::utc(); }
    [[nodiscard]] std::chrono::milliseconds uptime() const override { return {}; }
    [[nodiscard]] std::unique_ptr<monitor::Alarm> makeAlarm() override { return nullptr; }
};

inline constexpr char Key[] = "0123456789abcdef0123456789abcdef";

/// A client with all that it needs, and what it answered.
class ClientHarness {
public:
    explicit ClientHarness(const QUrl &endpoint, std::chrono::milliseconds deadline = std::chrono::seconds(10))
        : client(std::make_unique<kie::CreditClient>(
            connection, clock, domain::Account{.id = QStringLiteral("1"), .name = {}, .endpoint = endpoint},
            *domain::ApiKey::fromText(QString::fromLatin1(Key)), deadline))
    {
        QObject::connect(client.get(), &kie::CreditClient::responded, client.get(),
                         [this](const domain::Outcome &outcome) {
                             ++answers;
                             m_outcome = outcome;
                         });
    }

    /// Fetches once. \returns nullopt if no answer comes within 15 s.
    std::optional<domain::Outcome> fetch()
    {
        m_outcome.reset();
        client->fetch();
        if (!QTest::qWaitFor([this] { return m_outcome.has_value(); }, PatienceMs))
            return std::nullopt;
        return m_outcome;
    }
    /// Fetches once. \returns what went wrong; nullopt if nothing did, or nothing came.
    std::optional<domain::Problem> fetchProblem()
    {
        const std::optional<domain::Outcome> outcome = fetch();
        return outcome && std::holds_alternative<domain::Problem>(*outcome)
            ? std::optional(std::get<domain::Problem>(*outcome))
            : std::nullopt;
    }
    /// Fetches once. \returns the amount; nullopt if there is none.
    std::optional<domain::Credits> fetchAmount()
    {
        const std::optional<domain::Outcome> outcome = fetch();
        return outcome && std::holds_alternative<domain::Reading>(*outcome)
            ? std::optional(std::get<domain::Reading>(*outcome).amount)
            : std::nullopt;
    }

    kie::Connection connection;
    FixedClock clock;
    std::unique_ptr<kie::CreditClient> client;
    int answers = 0; ///< to all fetches so far

private:
    std::optional<domain::Outcome> m_outcome;
};

} // namespace tests
