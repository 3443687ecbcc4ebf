// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/announcer.h"
#include "app/dialogs.h"
#include "app/faces.h"
#include "app/pages.h"
#include "app/viewfeed.h"
#include "desktop/autostart.h"
#include "desktop/notifier.h"
#include "desktop/terminationsignal.h"
#include "desktop/trayhost.h"
#include "desktop/wakeup.h"
#include "kie/connection.h"
#include "monitor/accounts.h"
#include "monitor/systemclock.h"
#include "storage/alertmemorystore.h"
#include "storage/configuration.h"
#include "storage/historystore.h"
#include "storage/locations.h"

#include <QObject>
#include <QProcessEnvironment>

#include <memory>

namespace app {

/// Makes the concrete parts of the tray program and joins them; the only place that knows them all. It decides nothing
/// that a part could decide.
class Application : public QObject {
    Q_OBJECT
public:
    /// \p demo  whether the balance comes from the stand-in service, which the faces then say.
    Application(const storage::Locations &locations, const QProcessEnvironment &environment, bool demo);
    ~Application() override;

    /// The one way up: carries out what a face, a notification or another program asks for.
    void carryOut(const presentation::Request &request);
    /// The program was started once more, for nothing special: shows what the user most likely looks for.
    void activate(const QString &activationToken);

private:
    void connectParts();
    void connectAlerts();
    void connectDelivery();
    void connectDialogs();
    void settle();
    void reportTroubles();
    void reportEnvironment();
    void askWhoseKey(const domain::Account &account);
    void correctHistory(const QString &accountId, const domain::HistoryCorrection &correction);
    void apply(const gui::SettingsDraft &draft);
    void forgetRemoved(const std::vector<domain::ConfiguredAccount> &before, const QStringList &histories);
    void reportAutostart(const QString &trouble);
    void leaveDemo();
    [[nodiscard]] bool isWelcomeNeeded() const;
    [[nodiscard]] gui::SettingsDraft draft() const;
    [[nodiscard]] presentation::AmountContext amountContext() const;
    [[nodiscard]] domain::Account asShown(domain::Account account) const;
    [[nodiscard]] monitor::BalanceSourceFactory sources();
    [[nodiscard]] storage::TroubleReport troubleReport();

    bool m_demo;
    storage::Configuration m_configuration;
    storage::AlertMemoryStore m_alertMemories;
    storage::HistoryStore m_history;
    monitor::SystemClock m_clock;
    kie::Connection m_connection;
    monitor::Accounts m_accounts;
    ViewFeed m_view;
    std::unique_ptr<desktop::Notifier> m_notifier;
    std::unique_ptr<desktop::TrayHost> m_trayHost;
    std::unique_ptr<desktop::Autostart> m_autostart;
    std::unique_ptr<desktop::Wakeup> m_wakeup;
    desktop::TerminationSignal m_termination;
    Announcer m_announcer;
    Faces m_faces;
    Pages m_pages;
    Dialogs m_dialogs;
    bool m_keyWasEntered = false; ///< in a dialog; nothing has been read with it yet
    std::size_t m_troublesTold = 0;
};

} // namespace app
