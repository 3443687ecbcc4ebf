// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/foreigntext.h"
#include "presentation/command.h"
#include "presentation/programview.h"

#include <QMenu>

#include <vector>

namespace gui {

/// The tray's menu. Built once; afterwards only texts, enabled and visible states change, and only when their value
/// does, since every change travels over D-Bus. Entries come and go with accounts alone.
class TrayMenu : public QMenu {
    Q_OBJECT
public:
    explicit TrayMenu(QWidget *parent = nullptr);

    void display(const presentation::ProgramView &view);
    /// Writes the texts of others in \p format from now on; MenuFormat::Qt before.
    void setFormat(MenuFormat format);

Q_SIGNALS:
    /// The user chose an entry.
    void requested(const presentation::Request &request);

private:
    void showOneAccount(const presentation::AccountView &account);
    void showAccounts(const std::vector<presentation::AccountView> &accounts);
    void provideEntries(std::size_t count);
    [[nodiscard]] QAction *makeAccountEntry(std::size_t place);
    void showText(QAction *line, const QString &text) const;
    QAction *addLine(const QString &name);
    QMenu *addSnoozeMenu();
    QAction *addEntry(presentation::Command command, const QString &text);

    presentation::ProgramView m_view;
    MenuFormat m_format = MenuFormat::Qt;
    std::vector<QAction *> m_accounts; ///< a line each, in the order of the view; one account needs the first alone
    QMenu *m_moreAccounts = nullptr; ///< for those that the menu has no room for; null while there are none
    QAction *m_sum = nullptr; ///< null until there was a sum
    QAction *m_freshness = nullptr;
    QAction *m_spent = nullptr;
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
