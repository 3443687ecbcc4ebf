// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/demo.h"
#include "app/memory.h"
#include "kie/creditclient.h"
#include "monitor/sameaccounts.h"
#include "monitor/systemzone.h"
#include "presentation/pages.h"
#include "presentation/wording.h"
#include "storage/historyreader.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTimer>

#include <algorithm>
#include <utility>
#include <variant>

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
    , m_view(m_accounts, m_configuration, m_clock, demo)
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
    reportTroubles();
    reportEnvironment();
    QTimer::singleShot(1s, this, &Application::settle);
    if (isWelcomeNeeded())
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
    connectFace(m_view, m_faces, this, &Application::carryOut);
    connect(&m_announcer, &Announcer::requested, this, &Application::carryOut);
    connectAlerts();
    connectDelivery();
    connectDialogs();

    connect(m_autostart.get(), &desktop::Autostart::refused, this, &Application::reportAutostart);
    connect(m_wakeup.get(), &desktop::Wakeup::wokeUp, this, [this](domain::WakeUp reason) {
        m_accounts.wakeUpAll(reason);
        m_view.update(); // the zone may be another
    });
    connect(&m_termination, &desktop::TerminationSignal::requested, this, &QCoreApplication::quit);
}

void Application::connectAlerts()
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
    connect(&m_dialogs, &Dialogs::requested, this, &Application::carryOut);
    connect(&m_accounts, &monitor::Accounts::stretchBegan, this, &Application::askWhoseKey);
}

void Application::carryOut(const presentation::Request &request)
{
    using presentation::Command;
    switch (request.command) {
    case Command::Refresh:
        return m_accounts.refresh(request.accountId);
    case Command::TopUp:
        return m_pages.open(presentation::topUpPage(), request.activationToken);
    case Command::ManageKeys:
        return m_pages.open(presentation::keysPage(), request.activationToken);
    case Command::Snooze:
        return m_accounts.snooze(std::get<domain::SnoozeLength>(request.detail), request.accountId);
    case Command::EndSnooze:
        return m_accounts.endSnooze(request.accountId);
    case Command::CopyBalance:
        return QGuiApplication::clipboard()->setText(m_view.view().copyText);
    case Command::OpenOverview:
        return m_faces.openOverview(request.accountId, request.activationToken);
    case Command::OpenSettings:
        return m_dialogs.openSettings(request.activationToken);
    case Command::OpenAbout:
        return m_dialogs.openAbout();
    case Command::UseOwnKey:
        return leaveDemo();
    case Command::CorrectHistory:
        return correctHistory(request.accountId, std::get<domain::HistoryCorrection>(request.detail));
    case Command::Quit:
        return QCoreApplication::quit();
    }
}

void Application::activate(const QString &activationToken)
{
    if (isWelcomeNeeded())
        m_dialogs.openWelcome(activationToken);
    else
        m_faces.openOverview({}, activationToken);
}

bool Application::isWelcomeNeeded() const
{
    return !presentation::isConfigured(m_view.view()) && !m_configuration.environmentRefused();
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

/// \p account under the name that it has on the screen.
domain::Account Application::asShown(domain::Account account) const
{
    const std::vector<presentation::AccountView> &accounts = m_view.view().accounts;
    const auto shown = std::ranges::find(accounts, account.id, &presentation::AccountView::id);
    if (shown != accounts.end())
        account.name = shown->name;
    return account;
}

gui::SettingsDraft Application::draft() const
{
    QStringList ids;
    for (const domain::ConfiguredAccount &one : m_configuration.accounts())
        ids.append(one.account.id);
    return {.accounts = m_configuration.accounts(),
            .lookalikes = monitor::accountsThatLookTheSame(m_history, ids, m_clock.now()),
            .idsWithHistory = m_history.accountIds(),
            .preferences = m_configuration.preferences(),
            .startAtLogin = m_autostart->enabled(),
            .isDemo = m_demo};
}

void Application::apply(const gui::SettingsDraft &draft)
{
    const std::vector<domain::ConfiguredAccount> before = m_configuration.accounts();
    m_keyWasEntered = draft.accounts != before || m_keyWasEntered;
    const bool written = m_configuration.save(draft.preferences, draft.accounts);
    reportTroubles();
    if (!written)
        m_dialogs.showTrouble(presentation::storageTroubleText(m_configuration.writeTrouble()));
    if (draft.startAtLogin != m_autostart->enabled()) {
        if (const std::optional<QString> trouble = m_autostart->setEnabled(draft.startAtLogin))
            reportAutostart(tr("Start at login could not be changed: %1.", "reason").arg(*trouble));
    }
    m_history.keepFor(m_configuration.preferences().keepHistory);
    m_accounts.watch(m_configuration.accounts(), m_configuration.preferences());
    if (written)
        forgetRemoved(before, draft.historiesToForget);
    m_view.update();
}

/// Once nothing is watched that would be written again. While the settings cannot be saved, an account that was removed
/// is back after a restart, and its history with it.
void Application::forgetRemoved(const std::vector<domain::ConfiguredAccount> &before, const QStringList &histories)
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
        m_dialogs.askWhoseKey(asShown(account), changes.back(), m_clock.zone());
}

void Application::correctHistory(const QString &accountId, const domain::HistoryCorrection &correction)
{
    m_history.correct(accountId, correction);
    m_accounts.rereadHistory(accountId);
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
