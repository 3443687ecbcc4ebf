// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

namespace desktop {

/// Makes this process the only one of its id in the session, or passes its wishes on to that one.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Tries to become the only one. \returns false when another one runs already. When that cannot be found out, a
    /// warning is logged and the answer is true: a second icon is a smaller harm than none.
    [[nodiscard]] virtual bool claim() = 0;
    /// Asks the running one for \p actions ("refresh", "overview", "settings", "quit"), or merely to show itself when
    /// there are none. Waits for it, at most three seconds for each of them.
    /// \p activationToken may be empty. \returns false when it cannot be reached, or knows no such action.
    [[nodiscard]] virtual bool forward(const QStringList &actions, const QString &activationToken) = 0;

Q_SIGNALS:
    void activated(const QString &activationToken);
    void actionRequested(const QString &action, const QString &activationToken);

protected:
    /// Whether \p action is one that forward() offers.
    [[nodiscard]] static bool isKnown(const QString &action);
};

/// The way of this system: the D-Bus name \p id with org.freedesktop.Application.
[[nodiscard]] std::unique_ptr<SingleInstance> makeSingleInstance(const QString &id);

} // namespace desktop
