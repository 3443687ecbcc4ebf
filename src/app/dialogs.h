// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/aboutbox.h"
#include "gui/accountquestion.h"
#include "gui/settingsdialog.h"
#include "gui/welcomedialog.h"
#include "presentation/command.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace app {

/// The windows in which the user enters something, each opened once at most.
class Dialogs : public QObject {
    Q_OBJECT
public:
    /// \param draft  the settings that a dialog starts with.
    /// \param sources  for the key test.
    /// \param eventTests  for the test of the event settings.
    Dialogs(std::function<gui::SettingsDraft()> draft, monitor::BalanceSourceFactory sources,
            monitor::EventTestFactory eventTests, QObject *parent = nullptr);

    /// An open settings dialog takes its place: two drafts of the same settings would overwrite each other.
    void openWelcome(const QString &activationToken);
    /// An open welcome dialog takes its place.
    void openSettings(const QString &activationToken);
    void openAbout();
    /// Asks whether \p change, in the history of \p account, leads to another account.
    void askWhoseKey(const domain::Account &account, const domain::SourceChange &change, const QTimeZone &zone);
    /// Shows why the settings could not be applied, where they were entered.
    void showTrouble(const QString &message);
    /// Shows why start at login could not be changed, and that it is \p starts.
    void showStartAtLogin(bool starts, const QString &message);

Q_SIGNALS:
    void applied(const gui::SettingsDraft &draft);
    void pageRequested(const QUrl &page);
    void requested(const presentation::Request &request);

private:
    std::function<gui::SettingsDraft()> m_draft;
    monitor::BalanceSourceFactory m_sources;
    monitor::EventTestFactory m_eventTests;
    QPointer<gui::WelcomeDialog> m_welcome;
    QPointer<gui::SettingsDialog> m_settings;
    QPointer<gui::AboutBox> m_about;
    QPointer<gui::AccountQuestion> m_accountQuestion;
};

} // namespace app
