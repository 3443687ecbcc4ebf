// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/growingdialog.h"
#include "gui/settingsdraft.h"
#include "monitor/balancesource.h"
#include "monitor/eventtest.h"

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace gui {

/// Edits the settings. Refuses bad input with a sentence beside the field, asks the service about a key on request, and
/// hands over only what is valid. It stores nothing.
class SettingsDialog : public GrowingDialog {
    Q_OBJECT
public:
    /// \p sources makes the source that Test key asks, \p eventTests starts the test that Send test asks for.
    SettingsDialog(const SettingsDraft &draft, monitor::BalanceSourceFactory sources,
                   monitor::EventTestFactory eventTests, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// Shows \p message in place, for what could not be applied. Called while applied() is being handled, it keeps the
    /// dialog open and what was entered unapplied.
    void showTrouble(const QString &message);
    /// Shows the accounts of \p draft, which are in force, where they are not as they were entered: a key from the
    /// environment is that of whichever account is the first. Called while applied() is being handled.
    void showInForce(const SettingsDraft &draft);
    /// Shows whether the program starts at login where the system has not let the user change that.
    void showStartAtLogin(bool starts);

    void accept() override;
    void done(int result) override;

Q_SIGNALS:
    /// The user pressed OK or Apply, something has changed since the last time, and every field is valid.
    void applied(const gui::SettingsDraft &draft);
    void pageRequested(const QUrl &page);
    /// The user wants to leave the demo for the real program.
    void ownKeyRequested();

private:
    void show(const SettingsDraft &draft);
    void showPreferences(const domain::Preferences &preferences);
    void connectFields();
    void enterPreferences(domain::Preferences &preferences) const;
    /// What the fields say; of use only while firstFault() is null.
    [[nodiscard]] SettingsDraft draft() const;
    /// Shows what is wrong beside each field. \returns the first field with a fault; null when all are valid.
    QWidget *firstFault();
    void judge();
    /// Shows the fields that make sense for as many accounts as there are.
    void showForCount();
    /// Brings \p field into sight and the focus into it.
    void lead(QWidget &field);
    bool apply();

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    SettingsDraft m_applied; ///< what is in force
    bool m_applyFailed = false;
};

} // namespace gui
