// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notification_fdo.h"

#include "desktop/applicationid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

const auto defaultAction = u"default"_s;

/// The levels of the specification, which wants them as a byte.
uchar urgencyLevel(Notification::Urgency urgency)
{
    switch (urgency) {
    case Notification::Urgency::Low:
        return 0;
    case Notification::Urgency::Normal:
        return 1;
    case Notification::Urgency::Critical:
        return 2;
    }
    Q_UNREACHABLE();
}

QVariantMap hints(const Notification &notification)
{
    QVariantMap hints{{u"urgency"_s, QVariant::fromValue(urgencyLevel(notification.urgency))},
                      {u"desktop-entry"_s, QString(applicationId)}};
    if (notification.transient)
        hints.insert(u"transient"_s, true);
    return hints;
}

/// Pairs of id and label. A click on the notification itself counts as an action too, and has to be offered.
QStringList actionPairs(const QList<Notification::Action> &actions, const QString &defaultLabel)
{
    QStringList pairs;
    if (std::ranges::find(actions, defaultAction, &Notification::Action::id) == actions.end())
        pairs << defaultAction << defaultLabel;
    for (const Notification::Action &action : actions)
        pairs << action.id << action.label;
    return pairs;
}

} // namespace

ServerCapabilities ServerCapabilities::from(const QStringList &names)
{
    return {.actions = names.contains("actions"_L1), .bodyMarkup = names.contains("body-markup"_L1)};
}

QList<QVariant> notifyArguments(const Notification &notification, uint replacesId,
                                const ServerCapabilities &capabilities, const QString &openLabel)
{
    constexpr int asTheServerSeesFit = -1;
    return {QString(applicationName),
            replacesId,
            QString(applicationId), // an icon name
            notification.title,
            capabilities.bodyMarkup ? notification.body.toHtmlEscaped() : notification.body,
            capabilities.actions ? actionPairs(notification.actions, openLabel) : QStringList(),
            hints(notification),
            asTheServerSeesFit};
}

} // namespace desktop
