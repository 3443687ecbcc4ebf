// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "feeds/testdelivery.h"
#include "kie/creditclient.h"
#include "monitor/systemzone.h"
#include "presentation/programview.h"
#include "presentation/wording.h"

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace engine {

namespace {

/// How close together answers count as one change: a thousand accounts would else be published a thousand times.
constexpr std::chrono::milliseconds TogetherWithin{50};

/// Of the account \p id; nullopt while it is not known.
std::optional<domain::Credits> lastAmount(const domain::AccountSnapshots &accounts, const QString &id)
{
    for (const domain::AccountSnapshot &one : accounts) {
        if (one.account.id == id && one.state.lastGood)
            return one.state.lastGood->amount;
    }
    return std::nullopt;
}

} // namespace

Engine::Engine(const storage::Locations &locations, const QProcessEnvironment &environment, Faces faces)
    : m_configuration(locations.settingsFile, environment)
    , m_alertMemories(locations.alertMemoryFile, troubleReport())
    , m_history(locations.historyFile, troubleReport())
    , m_events(m_clock)
    , m_accounts(sources(), m_clock, m_history,
                 [this](const QString &id) {
                     monitor::Past past{.lastGood = m_history.latest(id), .memory = m_alertMemories.load(id)};
                     m_events.resume(id, past.memory);
                     return past;
                 })
    , m_notifier(desktop::makeNotifier(desktop::currentSandbox()))
    , m_wakeup(desktop::makeWakeup())
    , m_announcer(*m_notifier, faces == Faces::Present)
{
    m_statesTimer.setSingleShot(true);
    m_statesTimer.setInterval(TogetherWithin);
    connect(&m_statesTimer, &QTimer::timeout, this, &Engine::statesChanged);
    connect(&m_accounts, &monitor::Accounts::snapshotsChanged, this, [this] {
        if (!m_statesTimer.isActive())
            m_statesTimer.start();
    });
    connectEvents();
    connectAlerts();
    if (faces == Faces::None)
        connect(&m_announcer, &Announcer::requested, this, &Engine::carryOut);
    connect(m_wakeup.get(), &desktop::Wakeup::wokeUp, this, [this](domain::WakeUp reason) {
        m_accounts.wakeUpAll(reason);
        Q_EMIT wokeUp();
    });
}

Engine::~Engine() = default;

void Engine::start()
{
    m_history.keepFor(m_configuration.preferences().keepHistory);
    m_events.apply(m_configuration.preferences().events);
    m_accounts.watch(m_configuration.accounts(), m_configuration.preferences());
    reportTroubles();
    reportEnvironment();
    QTimer::singleShot(1s, this, &Engine::settle);
}

/// What can wait until there is something to be seen.
void Engine::settle()
{
    // A first start writes the defaults, so that there is a file to look into, with the right mode.
    m_configuration.save(m_configuration.preferences(), m_configuration.accounts());
    reportTroubles();
}

void Engine::publish()
{
    m_publisher = feeds::makeStatePublisher([this] { return states(); });
    if (!m_publisher)
        return;
    connect(this, &Engine::statesChanged, m_publisher.get(), &feeds::StatePublisher::update);
    connect(m_publisher.get(), &feeds::StatePublisher::refreshRequested, &m_accounts, [this] { m_accounts.refresh(); });
}

/// Before the alerts are connected: an alert must be known as raised when it is delivered.
void Engine::connectEvents()
{
    connect(&m_accounts, &monitor::Accounts::alertRaised, this,
            [this](const domain::Account &account, const domain::Alert &alert) {
                m_events.raise(asShown(account), alert, amountContext());
            });
    connect(&m_accounts, &monitor::Accounts::alertsEnded, this,
            [this](const domain::Account &account, domain::AlertTopic topic) {
                m_events.end(asShown(account), topic, lastAmount(m_accounts.snapshots(), account.id), amountContext());
            });
    connect(&m_announcer, &Announcer::alertDelivered, &m_events, &feeds::Events::deliver);
    connect(&m_events, &feeds::Events::failed, &m_announcer, &Announcer::tell);
}

void Engine::connectAlerts()
{
    connect(&m_accounts, &monitor::Accounts::alertMemoryChanged, this,
            [this](const domain::Account &account, const domain::AlertMemory &memory) {
                m_alertMemories.save(account.id, memory);
            });
    connect(&m_accounts, &monitor::Accounts::alertRaised, this,
            [this](const domain::Account &account, const domain::Alert &alert) {
                m_announcer.announce(asShown(account), alert, amountContext());
            });
    connect(&m_accounts, &monitor::Accounts::alertsEnded, &m_announcer, &Announcer::withdraw);
    connect(&m_accounts, &monitor::Accounts::answered, this,
            [this](const domain::Account &account, const domain::BalanceState &state) {
                m_announcer.answerCheck(asShown(account), state, amountContext());
            });
    connect(&m_announcer, &Announcer::alertDelivered, &m_accounts, &monitor::Accounts::alertDelivered);
    connect(&m_announcer, &Announcer::alertUndelivered, &m_accounts, &monitor::Accounts::alertUndelivered);
    connect(&m_announcer, &Announcer::becameAvailable, &m_accounts, &monitor::Accounts::reconsiderAll);
}

/// Says what is wrong with the files, each thing once.
void Engine::reportTroubles()
{
    const std::vector<domain::StorageTrouble> &troubles = m_configuration.troubles();
    for (; m_troublesTold < troubles.size(); ++m_troublesTold)
        troubleReport()(troubles[m_troublesTold]);
}

void Engine::reportEnvironment()
{
    if (m_configuration.environmentKeyRefused())
        m_announcer.tell(u"KIE_API_KEY: "_s + presentation::keyFaultText());
    if (const std::optional<domain::EndpointFault> fault = m_configuration.environmentEndpointFault())
        m_announcer.tell(u"KIE_API_BASE_URL: "_s + presentation::endpointFaultText(*fault));
    if (const monitor::SystemZone local = monitor::systemZone(); !local.unknownName.isEmpty())
        m_announcer.tell(presentation::unknownZoneText(local.unknownName, local.zone));
}

storage::TroubleReport Engine::troubleReport()
{
    return
        [this](const domain::StorageTrouble &trouble) { m_announcer.tell(presentation::storageTroubleText(trouble)); };
}

presentation::AmountContext Engine::amountContext() const
{
    return {.rate = m_configuration.preferences().dollarRate,
            .present = {.now = m_clock.now(), .zone = m_clock.zone()}};
}

feeds::AccountStates Engine::states() const
{
    return feeds::statesOf(m_accounts.snapshots(), m_configuration.preferences().dollarRate, m_clock.now());
}

domain::Account Engine::asShown(domain::Account account) const
{
    std::vector<domain::Account> accounts;
    for (const domain::ConfiguredAccount &configured : m_configuration.accounts())
        accounts.push_back(configured.account);
    const auto shown = std::ranges::find(accounts, account.id, &domain::Account::id);
    if (shown != accounts.end())
        account.name = presentation::shownNames(accounts).at(shown - accounts.begin());
    return account;
}

bool Engine::apply(const domain::Preferences &preferences, const std::vector<domain::ConfiguredAccount> &accounts,
                   const QStringList &histories)
{
    const std::vector<domain::ConfiguredAccount> before = m_configuration.accounts();
    const bool written = m_configuration.save(preferences, accounts);
    reportTroubles();
    m_history.keepFor(m_configuration.preferences().keepHistory);
    m_events.apply(m_configuration.preferences().events);
    m_accounts.watch(m_configuration.accounts(), m_configuration.preferences());
    if (written)
        forgetRemoved(before, histories);
    return written;
}

/// Once nothing is watched that would be written again. While the settings cannot be saved, an account that was removed
/// is back after a restart, and its history with it.
void Engine::forgetRemoved(const std::vector<domain::ConfiguredAccount> &before, const QStringList &histories)
{
    for (const domain::ConfiguredAccount &one : before) {
        const auto isSame = [&one](const domain::ConfiguredAccount &other) {
            return other.account.id == one.account.id;
        };
        if (std::ranges::none_of(m_configuration.accounts(), isSame))
            m_alertMemories.forget(one.account.id);
    }
    for (const QString &id : histories)
        m_history.forget(id);
}

bool Engine::carryOut(const presentation::Request &request)
{
    using presentation::Command;
    if (presentation::needsFace(request.command))
        return false;
    if (request.command == Command::Refresh) {
        m_accounts.refresh(request.accountId);
    } else if (request.command == Command::Snooze) {
        m_accounts.snooze(std::get<domain::SnoozeLength>(request.detail), request.accountId);
    } else if (request.command == Command::EndSnooze) {
        m_accounts.endSnooze(request.accountId);
    } else {
        m_history.correct(request.accountId, std::get<domain::HistoryCorrection>(request.detail));
        m_accounts.rereadHistory(request.accountId);
    }
    return true;
}

monitor::BalanceSourceFactory Engine::sources()
{
    return [this](const domain::Account &account, const domain::ApiKey &key) {
        return std::make_unique<kie::CreditClient>(m_connection, m_clock, account, key, domain::RequestDeadline);
    };
}

monitor::EventTestFactory Engine::eventTests()
{
    return [this](const domain::EventSettings &settings) {
        return std::make_unique<feeds::TestDelivery>(settings, m_clock);
    };
}

} // namespace engine
