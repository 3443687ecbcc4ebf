// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/demo.h"
#include "app/memory.h"
#include "domain/pollschedule.h"
#include "kie/creditclient.h"
#include "monitor/systemzone.h"
#include "presentation/pages.h"
#include "presentation/trayview.h"
#include "presentation/wording.h"
#include "storage/historyreader.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

/// \see https://docs.flatpak.org/en/latest/flatpak-command-reference.html (/.flatpak-info)
desktop::Sandbox sandbox()
{
    return QFileInfo::exists(u"/.flatpak-info"_s) ? desktop::Sandbox::Flatpak : desktop::Sandbox::None;
}

} // namespace

Application::Application(const storage::Locations &locations, const QProcessEnvironment &environment, bool demo)
    : m_demo(demo)
    , m_configuration(locations.settingsFile, environment)
    , m_alertMemories(locations.alertMemoryFile, troubleReport())
    , m_history(locations.historyFile, troubleReport())
    , m_accounts(sources(), m_clock, m_history,
                 [this](const QString &id) {
                     return monitor::Past{.lastGood = m_history.latest(id), .memory = m_alertMemories.load(id)};
                 })
    , m_notifier(desktop::makeNotifier(sandbox()))
    , m_trayHost(desktop::makeTrayHost())
    , m_autostart(desktop::makeAutostart(sandbox()))
    , m_wakeup(desktop::makeWakeup())
    , m_announcer(*m_notifier)
    , m_faces(
          *m_trayHost, [file = locations.historyFile] { return std::make_unique<storage::HistoryReader>(file); },
          m_clock)
    , m_dialogs([this] { return draft(); }, sources())
{
    connectParts();
    m_history.keepFor(m_configuration.preferences().keepHistory);
    m_accounts.watch(m_configuration.accounts(), m_configuration.preferences());
    display();
    reportTroubles();
    reportEnvironment();
    QTimer::singleShot(1s, this, &Application::settle);
    if (!shownAccount().key && !m_configuration.environmentRefused())
        m_dialogs.openWelcome({});
}

Application::~Application() = default;

/// What can wait until the icon is there.
void Application::settle()
{
    // A first start writes the defaults, so that there is a file to look into, with the right mode.
    m_configuration.save(m_configuration.preferences(), m_configuration.accounts());
    reportTroubles();
    returnUnusedMemory(); // the start took much that rest does not
}

void Application::connectParts()
{
    connect(&m_accounts, &monitor::Accounts::stateChanged, this, &Application::display);
    // After the alerts that the same answer raises or closes, which come first.
    connect(
        &m_accounts, &monitor::Accounts::stateChanged, &m_announcer,
        [this](const domain::Account &account, const domain::BalanceState &state) {
            m_announcer.answerCheck(account, state, amountContext());
        },
        Qt::QueuedConnection);
    connect(&m_accounts, &monitor::Accounts::timedChangePassed, this, &Application::display);
    connect(&m_accounts, &monitor::Accounts::alertMemoryChanged, this,
            [this](const domain::Account &account, const domain::AlertMemory &memory) {
                m_alertMemories.save(account.id, memory);
                display(); // a snooze is shown
            });
    connect(&m_accounts, &monitor::Accounts::alertRaised, this,
            [this](const domain::Account &account, const domain::Alert &alert) {
                m_announcer.announce(account, alert, amountContext());
            });
    connect(&m_accounts, &monitor::Accounts::alertsEnded, &m_announcer, &Announcer::withdraw);

    const auto openBilling = [this](const QString &activationToken) {
        m_pages.open(presentation::topUpPage(), activationToken);
    };
    connect(&m_announcer, &Announcer::topUpRequested, this, openBilling);
    connect(&m_announcer, &Announcer::refreshRequested, this, &Application::refresh);
    connect(&m_announcer, &Announcer::snoozeRequested, &m_accounts,
            [this] { m_accounts.snoozeAll(domain::SnoozeLength::OneHour); });
    connect(&m_announcer, &Announcer::keysRequested, this,
            [this](const QString &activationToken) { m_pages.open(presentation::keysPage(), activationToken); });
    connect(&m_announcer, &Announcer::settingsRequested, &m_dialogs, &Dialogs::openSettings);
    connect(&m_announcer, &Announcer::overviewRequested, &m_faces, &Faces::openOverview);
    connectDelivery();
    connectDialogs();

    connect(&m_faces, &Faces::refreshRequested, this, &Application::refresh);
    connect(&m_faces, &Faces::topUpRequested, this, [openBilling] { openBilling({}); });
    connect(&m_faces, &Faces::snoozeRequested, &m_accounts, &monitor::Accounts::snoozeAll);
    connect(&m_faces, &Faces::snoozeEndRequested, &m_accounts, &monitor::Accounts::endSnoozeOfAll);
    connect(&m_faces, &Faces::copyRequested, this, &Application::copyBalance);
    connect(&m_faces, &Faces::settingsRequested, this, [this] { m_dialogs.openSettings({}); });
    connect(&m_faces, &Faces::ownKeyRequested, this, &Application::leaveDemo);
    connect(&m_faces, &Faces::correctionMade, this, &Application::correctHistory);
    connect(&m_faces, &Faces::aboutRequested, &m_dialogs, &Dialogs::openAbout);
    connect(&m_faces, &Faces::quitRequested, this, &QCoreApplication::quit);

    connect(m_autostart.get(), &desktop::Autostart::refused, this, &Application::reportAutostart);
    connect(m_wakeup.get(), &desktop::Wakeup::wokeUp, this, [this](domain::WakeUp reason) {
        m_accounts.wakeUpAll(reason);
        display(); // what was up to date may have grown old in the meantime
    });
    connect(&m_termination, &desktop::TerminationSignal::requested, this, &QCoreApplication::quit);
}

/// What becomes of the alerts and messages that were shown, or could not be.
void Application::connectDelivery()
{
    connect(&m_announcer, &Announcer::alertDelivered, &m_accounts, &monitor::Accounts::alertDelivered);
    connect(&m_announcer, &Announcer::alertUndelivered, &m_accounts, &monitor::Accounts::alertUndelivered);
    connect(&m_announcer, &Announcer::becameAvailable, &m_accounts, &monitor::Accounts::reconsiderAll);
    connect(&m_announcer, &Announcer::standInNeeded, this,
            [this](const desktop::Notification &notification, bool isUnderway) {
                const bool poppedUp = m_faces.showNotice(
                    {.topic = notification.topic, .title = notification.title, .text = notification.body}, !isUnderway);
                // Where the icon's message is a makeshift, it may have passed while nobody was there, and nothing
                // tells. So what it says stays pending until it was in a window in use; each start shows it once more.
                if (poppedUp && m_notifier->traySuffices())
                    m_announcer.takeSeen(notification.topic);
            });
    connect(&m_announcer, &Announcer::standInEnded, &m_faces, &Faces::dropNotice);
    connect(&m_faces, &Faces::noticeSeen, &m_announcer, &Announcer::takeSeen);
}

void Application::connectDialogs()
{
    connect(&m_dialogs, &Dialogs::applied, this, &Application::apply);
    connect(&m_dialogs, &Dialogs::pageRequested, &m_pages, [this](const QUrl &page) { m_pages.open(page); });
    connect(&m_dialogs, &Dialogs::ownKeyRequested, this, &Application::leaveDemo);
    connect(&m_dialogs, &Dialogs::correctionMade, this, &Application::correctHistory);
    connect(&m_accounts, &monitor::Accounts::stretchBegan, this, &Application::askWhoseKey);
}

void Application::perform(const QString &action, const QString &activationToken)
{
    if (action == "refresh"_L1)
        refresh();
    else if (action == "overview"_L1)
        m_faces.openOverview(activationToken);
    else if (action == "settings"_L1)
        m_dialogs.openSettings(activationToken);
    else if (action == "quit"_L1)
        QCoreApplication::quit();
}

void Application::activate(const QString &activationToken)
{
    if (shownAccount().key || m_configuration.environmentRefused())
        m_faces.openOverview(activationToken);
    else
        m_dialogs.openWelcome(activationToken);
}

void Application::refresh()
{
    m_accounts.refreshAll();
}

/// Says what is wrong with the files, each thing once.
void Application::reportTroubles()
{
    const std::vector<domain::StorageTrouble> &troubles = m_configuration.troubles();
    for (; m_troublesTold < troubles.size(); ++m_troublesTold)
        troubleReport()(troubles[m_troublesTold]);
}

void Application::reportEnvironment()
{
    if (m_configuration.environmentKeyRefused())
        m_announcer.tell(u"KIE_API_KEY: "_s + presentation::keyFaultText());
    if (const std::optional<domain::EndpointFault> fault = m_configuration.environmentEndpointFault())
        m_announcer.tell(u"KIE_API_BASE_URL: "_s + presentation::endpointFaultText(*fault));
    if (const monitor::SystemZone local = monitor::systemZone(); !local.unknownName.isEmpty())
        m_announcer.tell(presentation::unknownZoneText(local.unknownName, local.zone));
}

storage::TroubleReport Application::troubleReport()
{
    return
        [this](const domain::StorageTrouble &trouble) { m_announcer.tell(presentation::storageTroubleText(trouble)); };
}

presentation::AmountContext Application::amountContext() const
{
    return {.rate = m_configuration.preferences().dollarRate,
            .present = {.now = m_clock.now(), .zone = m_clock.zone()}};
}

presentation::TrayView Application::view() const
{
    domain::AlertMemory alertMemory = m_accounts.alertMemory(shownAccount().account.id);
    alertMemory.snooze = m_accounts.longestSnooze(); // shown as long as any account is snoozed
    return presentation::trayView({.account = shownAccount(),
                                   .state = m_accounts.state(shownAccount().account.id),
                                   .preferences = m_configuration.preferences(),
                                   .alertMemory = alertMemory,
                                   .snoozedAccounts = m_accounts.namesOfSnoozed(),
                                   .now = m_clock.now(),
                                   .zone = m_clock.zone(),
                                   .demo = m_demo},
                                  QLocale());
}

void Application::display()
{
    const domain::Account &account = shownAccount().account;
    const domain::BalanceState state = m_accounts.state(account.id);
    m_faces.display(view(),
                    {.accountId = account.id,
                     .accountName = account.shownName(),
                     .newest = state.lastGood ? std::optional(state.lastGood->seenAt) : std::nullopt,
                     .longestSilence = domain::freshFor(m_configuration.preferences().pollInterval),
                     .dollarRate = m_configuration.preferences().dollarRate});
}

gui::SettingsDraft Application::draft() const
{
    return {.account = shownAccount(),
            .preferences = m_configuration.preferences(),
            .startAtLogin = m_autostart->enabled(),
            .isDemo = m_demo};
}

void Application::apply(const gui::SettingsDraft &draft)
{
    std::vector<domain::ConfiguredAccount> accounts = m_configuration.accounts();
    m_keyWasEntered = std::exchange(accounts.front(), draft.account) != draft.account || m_keyWasEntered;
    const bool written = m_configuration.save(draft.preferences, accounts);
    reportTroubles();
    if (!written)
        m_dialogs.showTrouble(presentation::storageTroubleText(m_configuration.writeTrouble()));
    if (draft.startAtLogin != m_autostart->enabled()) {
        if (const std::optional<QString> trouble = m_autostart->setEnabled(draft.startAtLogin))
            reportAutostart(tr("Start at login could not be changed: %1.", "reason").arg(*trouble));
    }
    m_history.keepFor(m_configuration.preferences().keepHistory);
    m_accounts.watch(m_configuration.accounts(), m_configuration.preferences());
    display();
}

void Application::reportAutostart(const QString &trouble)
{
    m_announcer.tell(trouble);
    m_dialogs.showStartAtLogin(m_autostart->enabled(), trouble);
}

/// Once, and only where the user has just entered the key; else the overview asks.
void Application::askWhoseKey(const domain::Account &account)
{
    if (!std::exchange(m_keyWasEntered, false))
        return;
    const std::vector<domain::SourceChange> changes = m_history.sourceChanges(account.id);
    if (!changes.empty() && !changes.back().isSameAccount)
        m_dialogs.askWhoseKey(account.id, changes.back(), m_clock.zone());
}

void Application::correctHistory(const QString &accountId, const domain::HistoryCorrection &correction)
{
    m_history.correct(accountId, correction);
    m_accounts.rereadHistory(accountId);
}

void Application::copyBalance()
{
    QGuiApplication::clipboard()->setText(view().copyText);
}

void Application::leaveDemo()
{
    if (Demo::startRealProgram())
        QCoreApplication::quit();
    else
        m_announcer.tell(tr("Kie Credits could not be started. Start it without --demo to use your own key."));
}

monitor::BalanceSourceFactory Application::sources()
{
    return [this](const domain::Account &account, const domain::ApiKey &key) {
        return std::make_unique<kie::CreditClient>(m_connection, m_clock, account, key, domain::RequestDeadline);
    };
}

} // namespace app
