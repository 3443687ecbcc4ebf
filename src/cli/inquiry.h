// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/report.h"
#include "monitor/balancesource.h"

#include <QObject>

#include <memory>
#include <vector>

namespace cli {

/// Asks for each account's balance once, all at the same time.
class Inquiry : public QObject {
    Q_OBJECT
public:
    /// \p accounts must all have a key, and there must be at least one.
    Inquiry(const std::vector<domain::ConfiguredAccount> &accounts, const monitor::BalanceSourceFactory &sources);

    /// Ends in exactly one finished(), never synchronously.
    void start();

Q_SIGNALS:
    /// \p findings are in the order of the accounts.
    void finished(const std::vector<cli::Finding> &findings);

private:
    void take(std::size_t index, const domain::Outcome &outcome);

    std::vector<std::unique_ptr<monitor::BalanceSource>> m_sources;
    std::vector<Finding> m_findings;
    std::size_t m_pending;
};

} // namespace cli
