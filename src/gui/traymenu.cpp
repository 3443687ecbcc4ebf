// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/traymenu.h"

#include <QAction>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

/// Text that comes from outside may have an "&", which a menu would take for a mnemonic.
QString escaped(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

TrayMenu::TrayMenu(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"trayMenu"_s);
    m_balance = addLine(u"balance"_s);
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
    addEntry(u"about"_s, tr("&About"), &TrayMenu::aboutRequested);
    addEntry(u"quit"_s, tr("&Quit"), &TrayMenu::quitRequested);
    display(presentation::TrayView());
}

void TrayMenu::display(const presentation::TrayView &view)
{
    // QAction itself stays silent when it is given the value that it has.
    m_balance->setText(escaped(view.balanceLine));
    m_freshness->setText(escaped(view.trayFreshnessLine));
    m_advice->setText(escaped(view.advice));
    m_advice->setVisible(!view.advice.isEmpty());
    m_forecast->setText(escaped(view.forecastLine));
    m_forecast->setVisible(!view.forecastLine.isEmpty());
    const bool snoozed = !view.snoozeLine.isEmpty();
    m_snoozed->setText(escaped(view.snoozeLine));
    m_snoozed->setVisible(snoozed);
    m_endSnooze->setVisible(snoozed);
    m_snooze->setEnabled(view.face != presentation::Face::NotConfigured);
    m_demoMark->setText(escaped(view.demoMark));
    m_demoMark->setVisible(!view.demoMark.isEmpty());
    m_refresh->setEnabled(view.face != presentation::Face::NotConfigured);
    m_copy->setEnabled(!view.copyText.isEmpty());
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
