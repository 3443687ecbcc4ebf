// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/traymenu.h"

#include <QAction>

namespace gui {

using namespace Qt::StringLiterals;
using presentation::Command;

namespace {

/// More would make a menu that fills the screen; the others are in a menu of their own.
constexpr std::size_t MostAccountsInMenu = 8;

} // namespace

TrayMenu::TrayMenu(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"trayMenu"_s);
    provideEntries(1);
    m_freshness = addLine(u"freshness"_s);
    m_spent = addLine(u"spentToday"_s);
    m_advice = addLine(u"advice"_s);
    m_forecast = addLine(u"forecast"_s);
    m_snoozed = addLine(u"snoozed"_s);
    m_demoMark = addLine(u"demoMark"_s);
    addSeparator();
    m_refresh = addEntry(Command::Refresh, tr("&Refresh now"));
    addEntry(Command::TopUp, tr("&Top up"));
    m_snooze = addSnoozeMenu();
    m_endSnooze = addEntry(Command::EndSnooze, tr("&End snoozing"));
    m_copy = addEntry(Command::CopyBalance, tr("&Copy balance"));
    addSeparator();
    addEntry(Command::OpenOverview, tr("&Overview"));
    addEntry(Command::OpenSettings, tr("&Settings"));
    m_ownKey = addEntry(Command::UseOwnKey, tr("Use my own &key…"));
    addEntry(Command::OpenAbout, tr("&About"));
    addEntry(Command::Quit, tr("&Quit"));
    display({.accounts = {presentation::AccountView()}});
}

void TrayMenu::display(const presentation::ProgramView &view)
{
    m_view = view;
    provideEntries(view.accounts.size());
    if (view.accounts.size() == 1)
        showOneAccount(view.accounts.front());
    else
        showAccounts(view.accounts);
    if (!m_sum && !view.sumLine.isEmpty()) {
        m_sum = addLine(u"sum"_s);
        insertAction(m_freshness, m_sum);
    }
    if (m_sum)
        showText(m_sum, view.sumLine);
    showText(m_snoozed, view.snoozeLine);
    showText(m_demoMark, view.demoMark);
    m_endSnooze->setVisible(!view.snoozeLine.isEmpty());
    m_snooze->setEnabled(presentation::isConfigured(view));
    m_refresh->setEnabled(presentation::isConfigured(view));
    m_ownKey->setVisible(!view.demoMark.isEmpty());
    m_copy->setEnabled(!view.copyText.isEmpty());
}

void TrayMenu::setFormat(MenuFormat format)
{
    m_format = format;
    display(presentation::ProgramView(m_view));
}

void TrayMenu::showOneAccount(const presentation::AccountView &account)
{
    showText(m_accounts.front(), account.balanceLine);
    showText(m_freshness, account.trayFreshnessLine);
    showText(m_spent, account.spentLine);
    showText(m_advice, account.advice);
    showText(m_forecast, account.forecastLine);
}

void TrayMenu::showAccounts(const std::vector<presentation::AccountView> &accounts)
{
    for (std::size_t i = 0; i < accounts.size(); ++i)
        showText(m_accounts.at(i), accounts.at(i).line);
    for (QAction *line : {m_freshness, m_spent, m_advice, m_forecast})
        showText(line, QString());
}

/// Makes as many entries for accounts as there is a \p count of them.
void TrayMenu::provideEntries(std::size_t count)
{
    while (m_accounts.size() > count) {
        delete m_accounts.back();
        m_accounts.pop_back();
    }
    if (m_moreAccounts && count <= MostAccountsInMenu) {
        delete m_moreAccounts;
        m_moreAccounts = nullptr;
    }
    while (m_accounts.size() < count)
        m_accounts.push_back(makeAccountEntry(m_accounts.size()));
}

QAction *TrayMenu::makeAccountEntry(std::size_t place)
{
    auto *entry = new QAction(this);
    entry->setObjectName(place == 0 ? u"balance"_s : u"balance%1"_s.arg(place + 1));
    entry->setMenuRole(QAction::NoRole);
    connect(entry, &QAction::triggered, this, [this, place] {
        Q_EMIT requested({.command = Command::OpenOverview, .accountId = m_view.accounts.at(place).id});
    });
    QAction *next = m_sum ? m_sum : m_freshness;
    if (place >= MostAccountsInMenu && !m_moreAccounts) {
        m_moreAccounts = new QMenu(tr("&More accounts"), this);
        insertMenu(next, m_moreAccounts);
    }
    if (place >= MostAccountsInMenu)
        m_moreAccounts->addAction(entry);
    else
        insertAction(next, entry);
    return entry;
}

/// QAction emits nothing when a value stays the same.
void TrayMenu::showText(QAction *line, const QString &text) const
{
    line->setText(menuText(text, m_format));
    line->setVisible(!text.isEmpty());
}

QMenu *TrayMenu::addSnoozeMenu()
{
    auto *menu = addMenu(tr("S&nooze alerts"));
    menu->menuAction()->setObjectName(presentation::nameOf(Command::Snooze));
    const auto addLength = [this, menu](const QString &name, const QString &text, domain::SnoozeLength length) {
        QAction *entry = menu->addAction(text);
        entry->setObjectName(name);
        connect(entry, &QAction::triggered, this,
                [this, length] { Q_EMIT requested({.command = Command::Snooze, .detail = length}); });
    };
    addLength(u"snoozeOneHour"_s, tr("For one &hour"), domain::SnoozeLength::OneHour);
    addLength(u"snoozeUntilTomorrow"_s, tr("Until to&morrow morning"), domain::SnoozeLength::UntilTomorrow);
    addLength(u"snoozeUntilToppedUp"_s, tr("Until I &top up"), domain::SnoozeLength::UntilToppedUp);
    return menu;
}

QAction *TrayMenu::addLine(const QString &name)
{
    QAction *line = addAction(QString());
    line->setObjectName(name);
    line->setEnabled(false);
    return line;
}

QAction *TrayMenu::addEntry(Command command, const QString &text)
{
    QAction *entry = addAction(text);
    entry->setObjectName(presentation::nameOf(command));
    // The desktop's own guess from the text would move "Quit" and "About" elsewhere on some systems.
    entry->setMenuRole(QAction::NoRole);
    connect(entry, &QAction::triggered, this, [this, command] { Q_EMIT requested({.command = command}); });
    return entry;
}

} // namespace gui
