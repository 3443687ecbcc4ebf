// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core.h"

#include "fault.h"
#include "kie/creditclient.h"

#include <QSignalSpy>

#include <functional>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace faults {

namespace {

const QString FirstKey = u"0123456789abcdef0123456789abcdef"_s;

/// Asks through a client that is made for each question, and so has the deadline of that moment.
class NewClientEachTime final : public monitor::BalanceSource {
public:
    using Factory = std::function<std::unique_ptr<monitor::BalanceSource>()>;

    explicit NewClientEachTime(Factory make)
        : m_make(std::move(make))
    {
    }

    void fetch() override
    {
        m_client = m_make();
        connect(m_client.get(), &monitor::BalanceSource::responded, this, &monitor::BalanceSource::responded);
        m_client->fetch();
    }
    void abandon() override { m_client.reset(); }

private:
    Factory m_make;
    std::unique_ptr<monitor::BalanceSource> m_client;
};

} // namespace

Core::Core(const QUrl &endpoint)
    : m_history(m_home.filePath(u"history.sqlite"_s), [](const domain::StorageTrouble &) { qFatal("no history"); })
    , m_configured{.account = {.id = u"1"_s, .name = {}, .endpoint = endpoint}, .key = std::nullopt}
    , m_accounts(
          [this](const domain::Account &account, const domain::ApiKey &key) {
              return std::make_unique<NewClientEachTime>([=, this] {
                  return std::make_unique<kie::CreditClient>(m_connection, m_clock, account, key, m_deadline);
              });
          },
          m_clock, m_history,
          [this](const QString &id) { return monitor::Past{.lastGood = m_history.latest(id), .memory = {}}; })
{
    // An earlier run has seen the balance.
    m_history.append(m_configured.account.id, {.amount = Good, .seenAt = m_clock.now() - 5min}, 10min);
    QObject::connect(&m_accounts, &monitor::Accounts::answered, &m_accounts, [this] { ++m_polls; });
    QObject::connect(&m_accounts, &monitor::Accounts::alertRaised, &m_accounts,
                     [this](const domain::Account &account, const domain::Alert &alert) {
                         m_alerts.push_back(alert.kind);
                         m_accounts.alertDelivered(account.id, domain::topic(alert.kind));
                     });
    watch(FirstKey);
}

bool Core::poll()
{
    QSignalSpy ended(&m_accounts, &monitor::Accounts::answered);
    beginPoll();
    return ended.wait(15'000);
}

void Core::beginPoll()
{
    m_clock.advance(untilNextPoll().value_or(0ms));
}

void Core::watch(const QString &key)
{
    m_configured.key = domain::ApiKey::fromText(key);
    m_accounts.watch({m_configured}, {});
}

void Core::watchAt(const QUrl &endpoint)
{
    m_configured.account.endpoint = endpoint;
    m_accounts.watch({m_configured}, {});
}

presentation::ProgramView Core::view() const
{
    return presentation::programView(m_accounts.snapshots(),
                                     {.present = {.now = m_clock.now(), .zone = m_clock.zone()}}, false,
                                     QLocale(QLocale::English, QLocale::UnitedStates));
}

std::vector<domain::Credits> Core::history() const
{
    std::vector<domain::Credits> amounts;
    m_history.visitRuns(m_configured.account.id, FakeClock::Noon - 24h, m_clock.now(), [&](const domain::Run &run) {
        amounts.push_back(run.amount);
        return true;
    });
    return amounts;
}

} // namespace faults
