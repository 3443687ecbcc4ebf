// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/accounts.h"
#include "presentation/programview.h"
#include "storage/configuration.h"

#include <QObject>

namespace app {

/// The one way down: turns what is known of all accounts into what is shown, once per change, for every face.
class ViewFeed : public QObject {
    Q_OBJECT
public:
    /// All of these must outlive the feed. \p isDemo: the balance comes from the stand-in service.
    ViewFeed(const monitor::Accounts &accounts, const storage::Configuration &configuration,
             const monitor::Clock &clock, bool isDemo, QObject *parent = nullptr);

    /// What is shown now; empty before the first update().
    [[nodiscard]] const presentation::ProgramView &view() const { return m_view; }
    /// Makes the view anew: preferences, the clock or its zone may have changed.
    void update();

Q_SIGNALS:
    /// There is another view than before.
    void changed(const presentation::ProgramView &view);

private:
    const monitor::Accounts &m_accounts;
    const storage::Configuration &m_configuration;
    const monitor::Clock &m_clock;
    bool m_isDemo;
    presentation::ProgramView m_view;
};

} // namespace app
