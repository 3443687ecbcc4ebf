// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewfeed.h"

#include <utility>

namespace app {

ViewFeed::ViewFeed(const monitor::Accounts &accounts, const storage::Configuration &configuration,
                   const monitor::Clock &clock, bool isDemo, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_configuration(configuration)
    , m_clock(clock)
    , m_isDemo(isDemo)
{
    connect(&m_accounts, &monitor::Accounts::snapshotsChanged, this, &ViewFeed::update);
}

void ViewFeed::update()
{
    const presentation::ViewContext context{.preferences = m_configuration.preferences(),
                                            .present = {.now = m_clock.now(), .zone = m_clock.zone()}};
    const presentation::ProgramView view =
        presentation::programView(m_accounts.snapshots(), context, m_isDemo, QLocale());
    if (std::exchange(m_view, view) != view)
        Q_EMIT changed(m_view);
}

} // namespace app
