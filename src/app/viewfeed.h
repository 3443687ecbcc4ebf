// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/accounts.h"
#include "presentation/command.h"
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

/// What every face needs: the view of \p feed down, and its requests up, to \p carryOut of \p receiver. A face has a
/// slot display() for the one, and a signal requested() for the other.
template <typename Face, typename Receiver>
void connectFace(const ViewFeed &feed, Face &face, Receiver *receiver,
                 void (Receiver::*carryOut)(const presentation::Request &))
{
    QObject::connect(&feed, &ViewFeed::changed, &face, &Face::display);
    QObject::connect(&face, &Face::requested, receiver, carryOut);
}

} // namespace app
