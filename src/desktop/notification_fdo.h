// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/notifier.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace desktop {

/// What a server of org.freedesktop.Notifications can do.
struct ServerCapabilities {
    bool actions = false;
    bool bodyMarkup = false;

    [[nodiscard]] static ServerCapabilities from(const QStringList &names);
};

/// The arguments of Notify that show \p notification on a server with \p capabilities.
/// \param replacesId  of the notification whose place it takes; 0 for none.
/// \param openLabel  of the action of a click on the notification itself.
/// \see https://specifications.freedesktop.org/notification-spec/latest/protocol.html
[[nodiscard]] QList<QVariant> notifyArguments(const Notification &notification, uint replacesId,
                                              const ServerCapabilities &capabilities, const QString &openLabel);

} // namespace desktop
