// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/trayview.h"

#include <QWidget>

#include <memory>

namespace Ui {
class OverviewWindow;
}

namespace gui {

/// The balance in a window; the only face of the program where there is no tray. Freed when closed if its owner sets
/// Qt::WA_DeleteOnClose.
class OverviewWindow : public QWidget {
    Q_OBJECT
public:
    explicit OverviewWindow(QWidget *parent = nullptr);
    ~OverviewWindow() override;

    void display(const presentation::TrayView &view);
    /// A sentence above everything else, such as why there is no tray icon; empty hides it.
    void setNotice(const QString &notice);

Q_SIGNALS:
    void refreshRequested();
    void topUpRequested();
    void settingsRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void enlargeAmount();

    std::unique_ptr<Ui::OverviewWindow> m_ui;
};

} // namespace gui
