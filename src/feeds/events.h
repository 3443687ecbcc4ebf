// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/alertepisodes.h"
#include "feeds/eventqueue.h"

namespace feeds {

/// Sends what happens to the accounts to the user's command and webhook, whichever there is: each alert that is news,
/// and its end.
class Events : public QObject {
    Q_OBJECT
public:
    /// \p clock must outlive the events.
    explicit Events(monitor::Clock &clock, QObject *parent = nullptr);

    /// Sends to the receivers of \p settings from now on, also what waits for another attempt.
    void apply(const domain::EventSettings &settings);
    /// \copydoc AlertEpisodes::resume
    void resume(const QString &accountId, const domain::AlertMemory &memory);
    /// \p account has its name as shown.
    void raise(const domain::Account &account, const domain::Alert &alert, const presentation::AmountContext &context);
    /// \copydoc AlertEpisodes::deliver
    void deliver(const QString &accountId, domain::AlertTopic topic);
    /// \p amount is what there is now, if it is known.
    void end(const domain::Account &account, domain::AlertTopic topic, const std::optional<domain::Credits> &amount,
             const presentation::AmountContext &context);

Q_SIGNALS:
    /// Why events do not arrive, in the user's words: once for each receiver, until it works again.
    void failed(const QString &text);

private:
    void send(const Event &event);

    monitor::Clock &m_clock;
    domain::EventSettings m_settings;
    AlertEpisodes m_episodes;
    EventQueue m_command;
    EventQueue m_webhook;
};

} // namespace feeds
