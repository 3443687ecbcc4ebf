// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs.h"

#include "app/memory.h"
#include "app/raise.h"

#include <utility>

namespace app {

Dialogs::Dialogs(std::function<gui::SettingsDraft()> draft, monitor::BalanceSourceFactory sources,
                 monitor::EventTestFactory eventTests, QObject *parent)
    : QObject(parent)
    , m_draft(std::move(draft))
    , m_sources(std::move(sources))
    , m_eventTests(std::move(eventTests))
{
}

void Dialogs::openWelcome(const QString &activationToken)
{
    if (m_settings) {
        raise(*m_settings, activationToken);
        return;
    }
    if (!m_welcome) {
        m_welcome = new gui::WelcomeDialog(m_draft(), m_sources);
        m_welcome->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_welcome, &gui::WelcomeDialog::completed, this, &Dialogs::applied);
        connect(m_welcome, &gui::WelcomeDialog::pageRequested, this, &Dialogs::pageRequested);
    }
    raise(*m_welcome, activationToken);
}

void Dialogs::openSettings(const QString &activationToken)
{
    if (m_welcome) {
        raise(*m_welcome, activationToken);
        return;
    }
    if (!m_settings) {
        m_settings = new gui::SettingsDialog(m_draft(), m_sources, m_eventTests);
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settings, &gui::SettingsDialog::applied, this, [this](const gui::SettingsDraft &draft) {
            Q_EMIT applied(draft);
            m_settings->showInForce(m_draft());
        });
        connect(m_settings, &gui::SettingsDialog::pageRequested, this, &Dialogs::pageRequested);
        connect(m_settings, &gui::SettingsDialog::ownKeyRequested, this,
                [this] { Q_EMIT requested({.command = presentation::Command::UseOwnKey}); });
        connect(m_settings, &QObject::destroyed, this, &returnUnusedMemory,
                Qt::QueuedConnection); // once it is all gone
    }
    raise(*m_settings, activationToken);
}

void Dialogs::openAbout()
{
    if (!m_about) {
        m_about = new gui::AboutBox;
        m_about->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_about, &gui::AboutBox::pageRequested, this, &Dialogs::pageRequested);
    }
    raise(*m_about, {});
}

void Dialogs::askWhoseKey(const domain::Account &account, const domain::SourceChange &change, const QTimeZone &zone)
{
    delete m_accountQuestion; // about a key that has been replaced since
    m_accountQuestion = new gui::AccountQuestion(change, zone);
    m_accountQuestion->setAttribute(Qt::WA_DeleteOnClose);
    if (!account.name.isEmpty())
        m_accountQuestion->setWindowTitle(account.name);
    connect(m_accountQuestion, &gui::AccountQuestion::answered, this,
            [this, accountId = account.id](const domain::AccountCorrection &correction) {
                Q_EMIT requested({.command = presentation::Command::CorrectHistory,
                                  .accountId = accountId,
                                  .detail = domain::HistoryCorrection(correction)});
            });
    raise(*m_accountQuestion, {});
}

void Dialogs::showTrouble(const QString &message)
{
    if (m_settings)
        m_settings->showTrouble(message);
}

void Dialogs::showStartAtLogin(bool starts, const QString &message)
{
    if (!m_settings)
        return;
    m_settings->showTrouble(message);
    m_settings->showStartAtLogin(starts);
}

} // namespace app
