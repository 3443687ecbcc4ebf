// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/statepublisher.h"

#include <QDBusConnection>
#include <QList>
#include <QVariantMap>

namespace feeds {

/// The interface io.github.kiecredits.Monitor1 on the session's bus. It owns no bus name: that is for PollingTurn.
class FdoStatePublisher final : public StatePublisher {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "io.github.kiecredits.Monitor1")
    Q_PROPERTY(QList<QVariantMap> Accounts READ accounts)
public:
    FdoStatePublisher(QDBusConnection bus, std::function<AccountStates()> states, QObject *parent = nullptr);
    ~FdoStatePublisher() override;

    [[nodiscard]] QList<QVariantMap> accounts() const;
    void update() override;

public Q_SLOTS:
    /// D-Bus: ask for the balances now.
    Q_SCRIPTABLE void Refresh() { Q_EMIT refreshRequested(); }

private:
    QDBusConnection m_bus;
    std::function<AccountStates()> m_states;
    AccountStates m_signalled;
};

} // namespace feeds
