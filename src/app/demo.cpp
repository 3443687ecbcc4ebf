// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "app/demohistory.h"
#include "domain/stretch.h"
#include "monitor/systemclock.h"
#include "storage/configuration.h"
#include "storage/historystore.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace app {

Demo::Demo()
{
    connect(&m_step, &QTimer::timeout, this, [this] {
        m_tour.advance();
        Q_EMIT advanced();
    });
}

bool Demo::startRealProgram()
{
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--settings"_s});
}

bool Demo::start()
{
    if (!m_folder.isValid() || !m_server.listen() || !writeSettings())
        return false;
    writeHistory();
    m_tour.advance();
    m_step.start(kie::DemoTour::StepDuration);
    return true;
}

/// The stand-in's key and address are settings, not environment: the demo gives the advice that most users will see.
bool Demo::writeSettings() const
{
    storage::Configuration configuration(locations().settingsFile, {});
    std::vector<domain::ConfiguredAccount> accounts = configuration.accounts();
    accounts.front().key = domain::ApiKey::fromText(u"demo");
    accounts.front().account.endpoint = m_server.url();
    return configuration.save(configuration.preferences(), accounts);
}

void Demo::writeHistory() const
{
    const storage::Configuration configuration(locations().settingsFile, {});
    const domain::ConfiguredAccount account = configuration.accounts().front();
    const QString &accountId = account.account.id;
    storage::HistoryStore store(locations().historyFile, [](const domain::StorageTrouble &) {
        // What cannot be written now cannot be written by the program that is about to start, which reports it.
    });
    store.setSource(accountId, domain::balanceSource(account.account, *account.key));
    constexpr std::chrono::hours longestSilence{24 * 7}; // a run is one stretch, however long
    for (const domain::Run &run : demoHistory(monitor::SystemClock().now(), kie::DemoTour::startBalance())) {
        store.append(accountId, {.amount = run.amount, .seenAt = run.firstSeen}, longestSilence);
        store.append(accountId, {.amount = run.amount, .seenAt = run.lastSeen}, longestSilence);
    }
}

} // namespace app
