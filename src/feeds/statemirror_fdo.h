// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/statemirror.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>

namespace feeds {

/// Reads the interface io.github.kiecredits.Monitor1 on the session's bus.
class FdoStateMirror final : public StateMirror {
    Q_OBJECT
public:
    explicit FdoStateMirror(QDBusConnection bus, QObject *parent = nullptr);

    [[nodiscard]] const AccountStates &states() const override { return m_states; }
    void requestRefresh() override;

private Q_SLOTS:
    void takeChange(const QString &interface, const QVariantMap &changed, const QStringList &invalidated,
                    const QDBusMessage &signal);

private:
    void read();
    void take(const std::optional<AccountStates> &states);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_owner;
    AccountStates m_states;
};

} // namespace feeds
