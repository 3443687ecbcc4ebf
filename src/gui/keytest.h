// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/balancesource.h"

#include <QObject>

#include <memory>

namespace gui {

/// Asks the service once whether a key works.
class KeyTest : public QObject {
    Q_OBJECT
public:
    explicit KeyTest(monitor::BalanceSourceFactory sources, QObject *parent = nullptr);
    ~KeyTest() override;

    /// Asks for \p account with \p key; ends in one answered(), unless it is abandoned first. Abandons an earlier
    /// start().
    void start(const domain::Account &account, const domain::ApiKey &key);
    void abandon();
    [[nodiscard]] bool isRunning() const { return m_source != nullptr; }

Q_SIGNALS:
    void answered(const domain::Outcome &outcome);

private:
    void finish(const domain::Outcome &outcome);

    monitor::BalanceSourceFactory m_sources;
    std::unique_ptr<monitor::BalanceSource> m_source; ///< only while an answer is awaited
};

} // namespace gui
