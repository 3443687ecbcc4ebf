// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/demo.h"
#include "app/memory.h"
#include "app/raise.h"
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
{
    connectParts();
    m_history.keepFor(m_configuration.preferences().keepHistory);
    m_accounts.watch(m_configuration.accounts(), m_configuration.preferences());
    display();
    reportTroubles();
    reportEnvironment();
    QTimer::singleShot(1s, this, &Application::settle);
    if (!shownAccount().key)
        openWelcome({});
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
            m_announcer.answerCheck(account, state, m_configuration.preferences().dollarRate, m_clock.now());
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
                m_announcer.announce(account, alert, m_configuration.preferences().dollarRate);
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
    connect(&m_announcer, &Announcer::settingsRequested, this, &Application::openSettings);
    connect(&m_announcer, &Announcer::overviewRequested, &m_faces, &Faces::openOverview);
    connectDelivery();

    connect(&m_faces, &Faces::refreshRequested, this, &Application::refresh);
    connect(&m_faces, &Faces::topUpRequested, this, [openBilling] { openBilling({}); });
    connect(&m_faces, &Faces::snoozeRequested, &m_accounts, &monitor::Accounts::snoozeAll);
    connect(&m_faces, &Faces::snoozeEndRequested, &m_accounts, &monitor::Accounts::endSnoozeOfAll);
    connect(&m_faces, &Faces::copyRequested, this, &Application::copyBalance);
    connect(&m_faces, &Faces::settingsRequested, this, [this] { openSettings({}); });
    connect(&m_faces, &Faces::ownKeyRequested, this, &Application::leaveDemo);
    connect(&m_faces, &Faces::sameAccountDecided, this,
            [this](const QString &accountId, domain::Instant change, bool isSame) {
                m_history.setSameAccount(accountId, change, isSame);
            });
    connect(&m_faces, &Faces::aboutRequested, this, [this] { openAbout(); });
    connect(&m_faces, &Faces::quitRequested, this, &QCoreApplication::quit);

    connect(m_autostart.get(), &desktop::Autostart::refused, &m_announcer, &Announcer::tell);
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
                if (poppedUp && m_notifier->traySuffices())
                    m_announcer.takeSeen(notification.topic);
            });
    connect(&m_announcer, &Announcer::standInEnded, &m_faces, &Faces::dropNotice);
    connect(&m_faces, &Faces::noticeSeen, &m_announcer, &Announcer::takeSeen);
}

void Application::perform(const QString &action, const QString &activationToken)
{
    if (action == "refresh"_L1)
        refresh();
    else if (action == "overview"_L1)
        m_faces.openOverview(activationToken);
    else if (action == "settings"_L1)
        openSettings(activationToken);
    else if (action == "quit"_L1)
        QCoreApplication::quit();
}

void Application::activate(const QString &activationToken)
{
    if (shownAccount().key)
        m_faces.openOverview(activationToken);
    else
        openWelcome(activationToken);
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

presentation::TrayView Application::view() const
{
    domain::AlertMemory alertMemory = m_accounts.alertMemory(shownAccount().account.id);
    alertMemory.snooze = m_accounts.longestSnooze(); // shown as long as any account is snoozed
    return presentation::trayView({.account = shownAccount(),
                                   .state = m_accounts.state(shownAccount().account.id),
                                   .preferences = m_configuration.preferences(),
                                   .alertMemory = alertMemory,
                                   .now = m_clock.now(),
                                   .demo = m_demo},
                                  QLocale());
}

void Application::display()
{
    const domain::Account &account = shownAccount().account;
    const domain::BalanceState state = m_accounts.state(account.id);
    m_faces.display(view(),
                    {.accountId = account.id,
                     .accountName = account.name.isEmpty() ? account.id : account.name,
                     .newest = state.lastGood ? std::optional(state.lastGood->seenAt) : std::nullopt,
                     .longestSilence = domain::freshFor(m_configuration.preferences().pollInterval),
                     .dollarRate = m_configuration.preferences().dollarRate});
}

gui::SettingsDraft Application::draft() const
{
    return {.account = shownAccount(),
            .preferences = m_configuration.preferences(),
            .startAtLogin = m_autostart->enabled(),
            .keyIsFromEnvironment = m_configuration.keyIsFromEnvironment(),
            .isDemo = m_demo};
}

/// An open settings dialog takes its place: two drafts of the same settings would overwrite each other.
void Application::openWelcome(const QString &activationToken)
{
    if (m_settings) {
        raise(*m_settings, activationToken);
        return;
    }
    if (!m_welcome) {
        m_welcome = new gui::WelcomeDialog(draft(), sources());
        m_welcome->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_welcome, &gui::WelcomeDialog::completed, this, &Application::apply);
        connect(m_welcome, &gui::WelcomeDialog::pageRequested, &m_pages,
                [this](const QUrl &page) { m_pages.open(page); });
    }
    raise(*m_welcome, activationToken);
}

void Application::openSettings(const QString &activationToken)
{
    if (m_welcome) {
        raise(*m_welcome, activationToken);
        return;
    }
    if (!m_settings) {
        m_settings = new gui::SettingsDialog(draft(), sources());
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settings, &gui::SettingsDialog::applied, this, &Application::apply);
        connect(m_settings, &gui::SettingsDialog::pageRequested, &m_pages,
                [this](const QUrl &page) { m_pages.open(page); });
        connect(m_settings, &gui::SettingsDialog::ownKeyRequested, this, &Application::leaveDemo);
        connect(m_settings, &QObject::destroyed, this, &returnUnusedMemory,
                Qt::QueuedConnection); // once it is all gone
    }
    raise(*m_settings, activationToken);
}

void Application::openAbout()
{
    if (!m_about) {
        m_about = new gui::AboutBox;
        m_about->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_about, &gui::AboutBox::pageRequested, &m_pages, [this](const QUrl &page) { m_pages.open(page); });
    }
    raise(*m_about, {});
}

void Application::apply(const gui::SettingsDraft &draft)
{
    std::vector<domain::ConfiguredAccount> accounts = m_configuration.accounts();
    accounts.front() = draft.account;
    const bool written = m_configuration.save(draft.preferences, accounts);
    reportTroubles();
    if (!written && m_settings)
        m_settings->showTrouble(presentation::storageTroubleText(m_configuration.writeTrouble()));
    if (draft.startAtLogin != m_autostart->enabled()) {
        if (const std::optional<QString> trouble = m_autostart->setEnabled(draft.startAtLogin))
            m_announcer.tell(*trouble);
    }
    m_history.keepFor(m_configuration.preferences().keepHistory);
    m_accounts.watch(m_configuration.accounts(), m_configuration.preferences());
    display();
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
