// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/traymenu.h"

#include <QAction>

namespace gui {

using namespace Qt::StringLiterals;

TrayMenu::TrayMenu(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"trayMenu"_s);
    m_balance = addEntry(u"balance"_s, QString(), &TrayMenu::overviewRequested);
    m_freshness = addLine(u"freshness"_s);
    m_advice = addLine(u"advice"_s);
    m_forecast = addLine(u"forecast"_s);
    m_snoozed = addLine(u"snoozed"_s);
    m_demoMark = addLine(u"demoMark"_s);
    addSeparator();
    m_refresh = addEntry(u"refresh"_s, tr("&Refresh now"), &TrayMenu::refreshRequested);
    addEntry(u"topUp"_s, tr("&Top up"), &TrayMenu::topUpRequested);
    m_snooze = addSnoozeMenu();
    m_endSnooze = addEntry(u"endSnooze"_s, tr("&End snoozing"), &TrayMenu::snoozeEndRequested);
    m_copy = addEntry(u"copy"_s, tr("&Copy balance"), &TrayMenu::copyRequested);
    addSeparator();
    addEntry(u"overview"_s, tr("&Overview"), &TrayMenu::overviewRequested);
    addEntry(u"settings"_s, tr("&Settings"), &TrayMenu::settingsRequested);
    m_ownKey = addEntry(u"ownKey"_s, tr("Use my own &key…"), &TrayMenu::ownKeyRequested);
    addEntry(u"about"_s, tr("&About"), &TrayMenu::aboutRequested);
    addEntry(u"quit"_s, tr("&Quit"), &TrayMenu::quitRequested);
    display(presentation::TrayView());
}

void TrayMenu::display(const presentation::TrayView &view)
{
    m_view = view;
    showText(m_balance, view.balanceLine);
    showText(m_freshness, view.trayFreshnessLine);
    showText(m_advice, view.advice);
    showText(m_forecast, view.forecastLine);
    showText(m_snoozed, view.snoozeLine);
    showText(m_demoMark, view.demoMark);
    m_endSnooze->setVisible(!view.snoozeLine.isEmpty());
    m_snooze->setEnabled(view.face != presentation::Face::NotConfigured);
    m_refresh->setEnabled(view.face != presentation::Face::NotConfigured);
    m_ownKey->setVisible(!view.demoMark.isEmpty());
    m_copy->setEnabled(!view.copyText.isEmpty());
}

void TrayMenu::setFormat(MenuFormat format)
{
    m_format = format;
    display(presentation::TrayView(m_view));
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
    menu->menuAction()->setObjectName(u"snooze"_s);
    const auto addLength = [this, menu](const QString &name, const QString &text, domain::SnoozeLength length) {
        QAction *entry = menu->addAction(text);
        entry->setObjectName(name);
        connect(entry, &QAction::triggered, this, [this, length] { Q_EMIT snoozeRequested(length); });
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

QAction *TrayMenu::addEntry(const QString &name, const QString &text, void (TrayMenu::*requested)())
{
    QAction *entry = addAction(text);
    entry->setObjectName(name);
    // The desktop's own guess from the text would move "Quit" and "About" elsewhere on some systems.
    entry->setMenuRole(QAction::NoRole);
    connect(entry, &QAction::triggered, this, requested);
    return entry;
}

} // namespace gui
