// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/growingdialog.h"
#include "gui/settingsdraft.h"
#include "monitor/balancesource.h"

#include <memory>

namespace Ui {
class WelcomeDialog;
}

namespace gui {

/// The first thing that a new user sees: asks for a key and the few settings worth deciding at once. It stores nothing.
class WelcomeDialog : public GrowingDialog {
    Q_OBJECT
public:
    /// \p sources makes the source that Test key asks.
    WelcomeDialog(const SettingsDraft &draft, monitor::BalanceSourceFactory sources, QWidget *parent = nullptr);
    ~WelcomeDialog() override;

    void accept() override;
    void done(int result) override;

Q_SIGNALS:
    /// The user pressed OK, and there is a key that can be one.
    void completed(const gui::SettingsDraft &draft);
    void pageRequested(const QUrl &page);

private:
    void judge();
    [[nodiscard]] SettingsDraft draft() const;
    [[nodiscard]] bool valid() const;

    std::unique_ptr<Ui::WelcomeDialog> m_ui;
    SettingsDraft m_offered;
};

} // namespace gui
