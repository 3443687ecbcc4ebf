// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snooze.h"
#include "gui/foreigntext.h"
#include "presentation/trayview.h"

#include <QMenu>

namespace gui {

/// The tray's menu. Built once; afterwards only texts, enabled and visible states change, and only when their value
/// does, since every change travels over D-Bus.
class TrayMenu : public QMenu {
    Q_OBJECT
public:
    explicit TrayMenu(QWidget *parent = nullptr);

    void display(const presentation::TrayView &view);
    /// Writes the texts of others in \p format from now on; MenuFormat::Qt before.
    void setFormat(MenuFormat format);

Q_SIGNALS:
    void refreshRequested();
    void topUpRequested();
    void snoozeRequested(domain::SnoozeLength length);
    void snoozeEndRequested();
    void copyRequested();
    void overviewRequested();
    void settingsRequested();
    /// The user wants to leave the demo for the real program.
    void ownKeyRequested();
    void aboutRequested();
    void quitRequested();

private:
    void showText(QAction *line, const QString &text) const;
    QAction *addLine(const QString &name);
    QMenu *addSnoozeMenu();
    QAction *addEntry(const QString &name, const QString &text, void (TrayMenu::*requested)());

    presentation::TrayView m_view;
    MenuFormat m_format = MenuFormat::Qt;
    QAction *m_balance = nullptr;
    QAction *m_freshness = nullptr;
    QAction *m_advice = nullptr;
    QAction *m_forecast = nullptr;
    QAction *m_demoMark = nullptr;
    QAction *m_snoozed = nullptr;
    QAction *m_refresh = nullptr;
    QMenu *m_snooze = nullptr;
    QAction *m_endSnooze = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_ownKey = nullptr;
};

} // namespace gui
