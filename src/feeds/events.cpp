// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/events.h"

#include "feeds/eventreceivers.h"

#include <QLocale>

#include <utility>

namespace feeds {

Events::Events(monitor::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_command(clock)
    , m_webhook(clock)
{
    connect(&m_command, &EventQueue::failed, this, &Events::failed);
    connect(&m_webhook, &EventQueue::failed, this, &Events::failed);
}

void Events::apply(const domain::EventSettings &settings)
{
    const domain::EventSettings before = std::exchange(m_settings, settings);
    if (settings.command != before.command)
        m_command.setDelivery(commandDelivery(settings, m_clock));
    if (settings.webhook != before.webhook || settings.webhookToken != before.webhookToken)
        m_webhook.setDelivery(webhookDelivery(settings, m_clock));
}

void Events::resume(const QString &accountId, const domain::AlertMemory &memory)
{
    m_episodes.resume(accountId, memory);
}

void Events::raise(const domain::Account &account, const domain::Alert &alert,
                   const presentation::AmountContext &context)
{
    if (m_episodes.raise(account.id, alert))
        send(alertEvent(account, alert, context, QLocale()));
}

void Events::deliver(const QString &accountId, domain::AlertTopic topic)
{
    m_episodes.deliver(accountId, topic);
}

void Events::end(const domain::Account &account, domain::AlertTopic topic, const std::optional<domain::Credits> &amount,
                 const presentation::AmountContext &context)
{
    if (m_episodes.end(account.id, topic))
        send(endedEvent(account, amount, context, QLocale()));
}

void Events::send(const Event &event)
{
    m_command.add(event);
    m_webhook.add(event);
}

} // namespace feeds
