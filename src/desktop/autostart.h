// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/sandbox.h"

#include <QObject>

#include <memory>
#include <optional>

class QString;

namespace desktop {

/// Whether the program starts when the user logs in.
class Autostart : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Whether this program would be started: not by an entry that points to one that is gone, or to another one.
    [[nodiscard]] virtual bool enabled() const = 0;
    /// \returns what went wrong, in the system's words and without a full stop; nullopt when it is done, or asked for:
    /// then either enabled() changes or refused() comes.
    [[nodiscard]] virtual std::optional<QString> setEnabled(bool enabled) = 0;

Q_SIGNALS:
    /// What setEnabled() asked for is not going to be. \p reason is a sentence for the user.
    void refused(const QString &reason);
};

/// The autostart of this system, from within \p sandbox.
[[nodiscard]] std::unique_ptr<Autostart> makeAutostart(Sandbox sandbox);

} // namespace desktop
