// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/defaultroutes_linux.h"

#include <QObject>
#include <QTimer>

class QSocketNotifier;

namespace desktop {

/// Watches for a way out to the internet by the kernel's own messages, so that the return of the network is noticed
/// without NetworkManager. Only a default route that was not there a second ago counts: links of containers, renewed
/// addresses and advertisements of routers change nothing. Silent where the kernel cannot be asked.
class RouteWatch final : public QObject {
    Q_OBJECT
public:
    explicit RouteWatch(QObject *parent = nullptr);
    ~RouteWatch() override;

Q_SIGNALS:
    /// There was no way out, and now there is one.
    void returned();
    /// There is another way out than before.
    void changed();

private:
    [[nodiscard]] bool receive() const;
    void compare();

    int m_socket;
    QSocketNotifier *m_notifier = nullptr; ///< a child of this; null without a socket
    QTimer m_settle; ///< runs for a moment after a message: one event brings many of them
    std::optional<DefaultRoutes> m_routes; ///< as last seen
};

} // namespace desktop
