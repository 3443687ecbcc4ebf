// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/announcer.h"

#include "presentation/wording.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using desktop::Notification;

namespace app {

namespace {

QString topicId(const domain::Account &account, domain::AlertTopic topic)
{
    switch (topic) {
    case domain::AlertTopic::Balance:
        return account.id + u"/balance"_s;
    case domain::AlertTopic::Key:
        return account.id + u"/key"_s;
    }
    Q_UNREACHABLE();
}

/// Critical may break through do-not-disturb, so it is kept for what stops the user's work.
Notification::Urgency urgency(domain::Alert::Kind kind)
{
    switch (kind) {
    case domain::Alert::Kind::CriticalMark:
    case domain::Alert::Kind::Depleted:
        return Notification::Urgency::Critical;
    case domain::Alert::Kind::LowMark:
    case domain::Alert::Kind::RunsOutSoon:
    case domain::Alert::Kind::KeyRefused:
    case domain::Alert::Kind::KeyCapReached:
        return Notification::Urgency::Normal;
    case domain::Alert::Kind::ToppedUp:
        return Notification::Urgency::Low;
    }
    Q_UNREACHABLE();
}

QList<Notification::Action> actions(domain::Alert::Kind kind)
{
    const Notification::Action topUp{u"top-up"_s, Announcer::tr("Top up")};
    const Notification::Action checkNow{u"refresh"_s, Announcer::tr("Check now")};
    const Notification::Action snooze{u"snooze"_s, Announcer::tr("Snooze")};
    const Notification::Action settings{u"settings"_s, Announcer::tr("Settings")};
    const Notification::Action keys{u"keys"_s, Announcer::tr("Manage keys")};
    switch (kind) {
    case domain::Alert::Kind::LowMark:
    case domain::Alert::Kind::CriticalMark:
    case domain::Alert::Kind::Depleted:
    case domain::Alert::Kind::RunsOutSoon:
        return {topUp, checkNow, snooze};
    case domain::Alert::Kind::KeyRefused:
        return {settings, keys};
    case domain::Alert::Kind::KeyCapReached:
        return {keys, checkNow};
    case domain::Alert::Kind::ToppedUp:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Announcer::Announcer(desktop::Notifier &notifier, QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
{
    connect(&m_notifier, &desktop::Notifier::actionInvoked, this, &Announcer::perform);
}

void Announcer::announce(const domain::Account &account, const domain::Alert &alert, domain::DollarRate rate)
{
    const presentation::Message message = presentation::alertMessage(alert, account, rate, QLocale());
    const QString topic = topicId(account, domain::topic(alert.kind));
    m_alerts.insert(topic, alert);
    for (const domain::AlertTopic each : {domain::AlertTopic::Balance, domain::AlertTopic::Key})
        m_checks.remove(topicId(account, each)); // the alert is the answer
    m_notifier.show({.topic = topic,
                     .title = message.title,
                     .body = message.body,
                     .urgency = urgency(alert.kind),
                     .transient = alert.kind == domain::Alert::Kind::ToppedUp,
                     .actions = actions(alert.kind)});
}

void Announcer::withdraw(const domain::Account &account, domain::AlertTopic topic)
{
    m_notifier.close(topicId(account, topic));
}

void Announcer::answerCheck(const domain::Account &account, const domain::BalanceState &state, domain::DollarRate rate,
                            domain::Instant now)
{
    for (const domain::AlertTopic alertTopic : {domain::AlertTopic::Balance, domain::AlertTopic::Key}) {
        const QString topic = topicId(account, alertTopic);
        if (!m_checks.remove(topic))
            continue;
        domain::Alert &alert = m_alerts[topic];
        const presentation::Message message =
            presentation::checkMessage(alert, state, account, {.rate = rate, .now = now}, QLocale());
        m_notifier.show({.topic = topic, .title = message.title, .body = message.body, .actions = actions(alert.kind)});
        if (!state.problem)
            alert.amount = state.lastGood->amount;
    }
}

void Announcer::tell(const QString &sentence)
{
    m_notifier.show({.topic = u"program/"_s + sentence, .title = tr("Kie Credits"), .body = sentence});
}

void Announcer::perform(const QString &topic, const QString &action, const QString &activationToken)
{
    if (action == "top-up"_L1)
        Q_EMIT topUpRequested(activationToken);
    else if (action == "refresh"_L1) {
        m_checks.insert(topic);
        Q_EMIT refreshRequested();
    } else if (action == "snooze"_L1)
        Q_EMIT snoozeRequested();
    else if (action == "keys"_L1)
        Q_EMIT keysRequested(activationToken);
    else if (action == "settings"_L1)
        Q_EMIT settingsRequested(activationToken);
    else
        Q_EMIT overviewRequested(activationToken);
}

} // namespace app
