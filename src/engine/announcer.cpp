// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/announcer.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using desktop::Notification;
using presentation::Command;

namespace engine {

namespace {

const auto messageTopic = u"program/"_s;

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
    using presentation::nameOf;
    const Notification::Action topUp{nameOf(Command::TopUp), Announcer::tr("Top up")};
    const Notification::Action checkNow{nameOf(Command::Refresh), Announcer::tr("Check now")};
    const Notification::Action snooze{nameOf(Command::Snooze), Announcer::tr("Snooze")};
    const Notification::Action settings{nameOf(Command::OpenSettings), Announcer::tr("Settings")};
    const Notification::Action keys{nameOf(Command::ManageKeys), Announcer::tr("Manage keys")};
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

Announcer::Announcer(desktop::Notifier &notifier, bool hasFaces, QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
    , m_hasFaces(hasFaces)
{
    connect(&m_notifier, &desktop::Notifier::actionInvoked, this, &Announcer::perform);
    connect(&m_notifier, &desktop::Notifier::delivered, this, &Announcer::takeDelivered);
    connect(&m_notifier, &desktop::Notifier::undeliverable, this, &Announcer::takeUndeliverable);
    connect(&m_notifier, &desktop::Notifier::delayed, this,
            [this](const Notification &notification) { Q_EMIT standInNeeded(notification, true); });
    connect(&m_notifier, &desktop::Notifier::becameAvailable, this, [this] {
        repeatMessages();
        Q_EMIT becameAvailable();
    });
}

QList<Notification::Action> Announcer::buttons(domain::Alert::Kind kind) const
{
    QList<Notification::Action> buttons = actions(kind);
    if (!m_hasFaces)
        buttons.removeIf([](const Notification::Action &action) {
            return presentation::needsFace(*presentation::commandNamed(action.id));
        });
    return buttons;
}

void Announcer::announce(const domain::Account &account, const domain::Alert &alert,
                         const presentation::AmountContext &context)
{
    const QString topic = topicId(account, domain::topic(alert.kind));
    m_alerts.insert(topic, {.accountId = account.id, .alert = alert});
    const presentation::Message message = presentation::alertMessage(alert, account, context, QLocale());
    for (const domain::AlertTopic each : {domain::AlertTopic::Balance, domain::AlertTopic::Key})
        m_checks.remove(topicId(account, each)); // the alert is the answer
    m_notifier.show({.topic = topic,
                     .title = message.title,
                     .body = message.body,
                     .urgency = urgency(alert.kind),
                     .transient = alert.kind == domain::Alert::Kind::ToppedUp,
                     .actions = buttons(alert.kind)});
}

void Announcer::withdraw(const domain::Account &account, domain::AlertTopic topic)
{
    const QString id = topicId(account, topic);
    m_notifier.close(id);
    Q_EMIT standInEnded(id);
}

void Announcer::answerCheck(const domain::Account &account, const domain::BalanceState &state,
                            const presentation::AmountContext &context)
{
    for (const domain::AlertTopic alertTopic : {domain::AlertTopic::Balance, domain::AlertTopic::Key}) {
        const QString topic = topicId(account, alertTopic);
        if (!m_checks.remove(topic))
            continue;
        domain::Alert &alert = m_alerts[topic].alert;
        const presentation::Message message = presentation::checkMessage(alert, state, account, context, QLocale());
        m_notifier.show({.topic = topic, .title = message.title, .body = message.body, .actions = buttons(alert.kind)});
        if (!state.problem)
            alert.amount = state.lastGood->amount;
    }
}

void Announcer::tell(const QString &sentence)
{
    const QString topic = messageTopic + sentence;
    m_messages.insert(topic, {.sentence = sentence});
    showMessage(topic);
}

void Announcer::showMessage(const QString &topic)
{
    Message &message = m_messages[topic];
    message.hasFailed = false;
    m_notifier.show({.topic = topic, .title = tr("Kie Credits"), .body = message.sentence});
}

void Announcer::repeatMessages()
{
    const QStringList topics = m_messages.keys();
    for (const QString &topic : topics) {
        if (m_messages[topic].hasFailed)
            showMessage(topic);
    }
}

void Announcer::takeSeen(const QString &topic)
{
    m_messages.remove(topic);
    if (const auto found = m_alerts.constFind(topic); found != m_alerts.constEnd())
        Q_EMIT alertDelivered(found->accountId, domain::topic(found->alert.kind));
}

void Announcer::takeDelivered(const QString &topic)
{
    takeSeen(topic);
    Q_EMIT standInEnded(topic);
    repeatMessages(); // the service works again
}

void Announcer::takeUndeliverable(const Notification &notification)
{
    if (const auto message = m_messages.find(notification.topic); message != m_messages.end())
        message->hasFailed = true;
    if (const auto found = m_alerts.constFind(notification.topic); found != m_alerts.constEnd())
        Q_EMIT alertUndelivered(found->accountId, domain::topic(found->alert.kind));
    Q_EMIT standInNeeded(notification, false);
}

void Announcer::perform(const QString &topic, const QString &action, const QString &activationToken)
{
    // A press on the notification itself has a name of the desktop's own.
    const Command command = presentation::commandNamed(action).value_or(Command::OpenOverview);
    if (command == Command::Refresh)
        m_checks.insert(topic);
    presentation::Request request{
        .command = command, .accountId = m_alerts.value(topic).accountId, .activationToken = activationToken};
    if (command == Command::Snooze)
        request.detail = domain::SnoozeLength::OneHour;
    Q_EMIT requested(request);
}

} // namespace engine
