// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs.h"
#include "app/faces.h"
#include "app/pages.h"
#include "app/viewfeed.h"
#include "desktop/autostart.h"
#include "desktop/terminationsignal.h"
#include "desktop/trayhost.h"
#include "engine/engine.h"
#include "feeds/pollingturn.h"

#include <QObject>

#include <memory>

namespace app {

/// The tray program: an engine with faces and dialogs, which it makes and joins. It decides nothing that a part could
/// decide.
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
    void connectDelivery();
    void connectDialogs();
    void askWhoseKey(const domain::Account &account);
    void apply(const gui::SettingsDraft &draft);
    void reportAutostart(const QString &trouble);
    void leaveDemo();
    [[nodiscard]] bool isWelcomeNeeded() const;
    [[nodiscard]] gui::SettingsDraft draft();

    bool m_demo;
    engine::Engine m_engine;
    std::unique_ptr<feeds::PollingTurn> m_turn; ///< null in the demo, whose balance is nobody else's
    ViewFeed m_view;
    std::unique_ptr<desktop::TrayHost> m_trayHost;
    std::unique_ptr<desktop::Autostart> m_autostart;
    desktop::TerminationSignal m_termination;
    Faces m_faces;
    Pages m_pages;
    Dialogs m_dialogs;
    bool m_keyWasEntered = false; ///< in a dialog; nothing has been read with it yet
};

} // namespace app
