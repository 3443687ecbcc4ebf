// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/demo.h"
#include "app/memory.h"
#include "monitor/sameaccounts.h"
#include "presentation/pages.h"
#include "presentation/wording.h"
#include "storage/historyreader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

#include <utility>

using namespace std::chrono_literals;

namespace app {

Application::Application(const storage::Locations &locations, const QProcessEnvironment &environment, bool demo)
    : m_demo(demo)
    , m_engine(locations, environment, engine::Engine::Faces::Present)
    , m_turn(demo ? nullptr : feeds::makePollingTurn(locations.pollingLockFile))
    , m_view(m_engine.accounts(), m_engine.configuration(), m_engine.clock(), demo)
    , m_trayHost(desktop::makeTrayHost())
    , m_autostart(desktop::makeAutostart(desktop::currentSandbox()))
    , m_faces(
          *m_trayHost, [file = locations.historyFile] { return std::make_unique<storage::HistoryReader>(file); },
          m_engine.clock())
    , m_dialogs([this] { return draft(); }, m_engine.sources())
{
    connectParts();
    m_engine.start();
    if (m_turn) {
        m_engine.publish(); // first: who finds the name must find the states, too
        m_turn->takeOver();
    }
    QTimer::singleShot(1s, this, &returnUnusedMemory); // the start took much that rest does not
    if (isWelcomeNeeded())
        m_dialogs.openWelcome({});
}

Application::~Application() = default;

void Application::connectParts()
{
    connectFace(m_view, m_faces, this, &Application::carryOut);
    connect(&m_engine.announcer(), &engine::Announcer::requested, this, &Application::carryOut);
    connectDelivery();
    connectDialogs();

    connect(m_autostart.get(), &desktop::Autostart::refused, this, &Application::reportAutostart);
    connect(&m_engine, &engine::Engine::wokeUp, &m_view, &ViewFeed::update); // the zone may be another
    connect(&m_termination, &desktop::TerminationSignal::requested, this, &QCoreApplication::quit);
}

/// What becomes of the alerts and messages that were shown, or could not be.
void Application::connectDelivery()
{
    engine::Announcer &announcer = m_engine.announcer();
    connect(&announcer, &engine::Announcer::standInNeeded, this,
            [this](const desktop::Notification &notification, bool isUnderway) {
                const bool poppedUp = m_faces.showNotice(
                    {.topic = notification.topic, .title = notification.title, .text = notification.body}, !isUnderway);
                // Where the icon's message is a makeshift, it may have passed while nobody was there, and nothing
                // tells. So what it says stays pending until it was in a window in use; each start shows it once more.
                if (poppedUp && m_engine.notifier().traySuffices())
                    m_engine.announcer().takeSeen(notification.topic);
            });
    connect(&announcer, &engine::Announcer::standInEnded, &m_faces, &Faces::dropNotice);
    connect(&m_faces, &Faces::noticeSeen, &announcer, &engine::Announcer::takeSeen);
}

void Application::connectDialogs()
{
    connect(&m_dialogs, &Dialogs::applied, this, &Application::apply);
    connect(&m_dialogs, &Dialogs::pageRequested, &m_pages, [this](const QUrl &page) { m_pages.open(page); });
    connect(&m_dialogs, &Dialogs::requested, this, &Application::carryOut);
    connect(&m_engine.accounts(), &monitor::Accounts::stretchBegan, this, &Application::askWhoseKey);
}

void Application::carryOut(const presentation::Request &request)
{
    using presentation::Command;
    if (m_engine.carryOut(request))
        return;
    switch (request.command) {
    case Command::TopUp:
        return m_pages.open(presentation::topUpPage(), request.activationToken);
    case Command::ManageKeys:
        return m_pages.open(presentation::keysPage(), request.activationToken);
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
    case Command::Quit:
        return QCoreApplication::quit();
    case Command::Refresh:
    case Command::Snooze:
    case Command::EndSnooze:
    case Command::CorrectHistory:
        Q_UNREACHABLE(); // see presentation::needsFace()
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
    return !presentation::isConfigured(m_view.view()) && !m_engine.configuration().environmentRefused();
}

gui::SettingsDraft Application::draft()
{
    const storage::Configuration &configuration = m_engine.configuration();
    const storage::HistoryStore &history = m_engine.history();
    QStringList ids;
    for (const domain::ConfiguredAccount &one : configuration.accounts())
        ids.append(one.account.id);
    return {.accounts = configuration.accounts(),
            .lookalikes = monitor::accountsThatLookTheSame(history, ids, m_engine.clock().now()),
            .idsWithHistory = history.accountIds(),
            .preferences = configuration.preferences(),
            .startAtLogin = m_autostart->enabled(),
            .isDemo = m_demo};
}

void Application::apply(const gui::SettingsDraft &draft)
{
    m_keyWasEntered = draft.accounts != m_engine.configuration().accounts() || m_keyWasEntered;
    if (!m_engine.apply(draft.preferences, draft.accounts, draft.historiesToForget))
        m_dialogs.showTrouble(presentation::storageTroubleText(m_engine.configuration().writeTrouble()));
    if (draft.startAtLogin != m_autostart->enabled()) {
        if (const std::optional<QString> trouble = m_autostart->setEnabled(draft.startAtLogin))
            reportAutostart(tr("Start at login could not be changed: %1.", "reason").arg(*trouble));
    }
    m_view.update();
}

void Application::reportAutostart(const QString &trouble)
{
    m_engine.announcer().tell(trouble);
    m_dialogs.showStartAtLogin(m_autostart->enabled(), trouble);
}

/// Once, and only where the user has just entered the key; else the overview asks.
void Application::askWhoseKey(const domain::Account &account)
{
    if (!std::exchange(m_keyWasEntered, false))
        return;
    const std::vector<domain::SourceChange> changes = m_engine.history().sourceChanges(account.id);
    if (!changes.empty() && !changes.back().isSameAccount)
        m_dialogs.askWhoseKey(m_engine.asShown(account), changes.back(), m_engine.clock().zone());
}

void Application::leaveDemo()
{
    if (Demo::startRealProgram())
        QCoreApplication::quit();
    else
        m_engine.announcer().tell(tr("Kie Credits could not be started. Start it without --demo to use your own key."));
}

} // namespace app
