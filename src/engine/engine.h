// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/notifier.h"
#include "desktop/wakeup.h"
#include "engine/announcer.h"
#include "feeds/events.h"
#include "feeds/statepublisher.h"
#include "kie/connection.h"
#include "monitor/accounts.h"
#include "monitor/eventtest.h"
#include "monitor/systemclock.h"
#include "storage/alertmemorystore.h"
#include "storage/configuration.h"
#include "storage/historystore.h"
#include "storage/locations.h"

#include <QObject>
#include <QProcessEnvironment>
#include <QTimer>

#include <memory>

namespace engine {

/// The whole program but for its faces: it polls, keeps, decides and announces, with a screen and without. It makes the
/// concrete parts and joins them, and decides nothing that a part could decide.
class Engine : public QObject {
    Q_OBJECT
public:
    /// Whether there are windows beside the engine. Without them it carries out itself what the buttons of its
    /// notifications ask for, and offers no other buttons.
    enum class Faces { Present, None };

    /// Starts nothing yet, so that who needs to can connect first.
    Engine(const storage::Locations &locations, const QProcessEnvironment &environment, Faces faces);
    ~Engine() override;

    /// Reads the settings and begins to poll, and says what is wrong with files and environment.
    void start();
    /// Shows the states to other programs of this session.
    void publish();

    [[nodiscard]] const storage::Configuration &configuration() const { return m_configuration; }
    [[nodiscard]] const monitor::Clock &clock() const { return m_clock; }
    [[nodiscard]] monitor::Accounts &accounts() { return m_accounts; }
    [[nodiscard]] storage::HistoryStore &history() { return m_history; }
    [[nodiscard]] Announcer &announcer() { return m_announcer; }
    [[nodiscard]] desktop::Notifier &notifier() { return *m_notifier; }
    /// Makes what asks the service for a balance.
    [[nodiscard]] monitor::BalanceSourceFactory sources();
    /// Starts a test of event settings that are not in force yet.
    [[nodiscard]] monitor::EventTestFactory eventTests();

    /// What other programs learn at this moment.
    [[nodiscard]] feeds::AccountStates states() const;
    /// \p account under the name that it has on the screen.
    [[nodiscard]] domain::Account asShown(domain::Account account) const;

    /// Stores the settings, puts them in force, and then deletes the \p histories of accounts that are gone.
    /// \returns false where the settings could not be stored; they are in force then, and nothing is deleted.
    bool apply(const domain::Preferences &preferences, const std::vector<domain::ConfiguredAccount> &accounts,
               const QStringList &histories);
    /// Carries out \p request, if it needs no face. \returns whether it did.
    bool carryOut(const presentation::Request &request);

Q_SIGNALS:
    /// states() may be others than before. The answers of many accounts that come close together are one change.
    void statesChanged();
    /// The computer slept, the network is back, or the clock or its zone was set.
    void wokeUp();

private:
    void connectAlerts();
    void connectEvents();
    void settle();
    void reportTroubles();
    void reportEnvironment();
    void forgetRemoved(const std::vector<domain::ConfiguredAccount> &before, const QStringList &histories);
    [[nodiscard]] presentation::AmountContext amountContext() const;
    [[nodiscard]] storage::TroubleReport troubleReport();

    storage::Configuration m_configuration;
    storage::AlertMemoryStore m_alertMemories;
    storage::HistoryStore m_history;
    monitor::SystemClock m_clock;
    kie::Connection m_connection;
    feeds::Events m_events;
    monitor::Accounts m_accounts;
    std::unique_ptr<desktop::Notifier> m_notifier;
    std::unique_ptr<desktop::Wakeup> m_wakeup;
    Announcer m_announcer;
    std::unique_ptr<feeds::StatePublisher> m_publisher; ///< null while nothing is published
    QTimer m_statesTimer; ///< from the first change on, until statesChanged()
    std::size_t m_troublesTold = 0;
};

} // namespace engine
