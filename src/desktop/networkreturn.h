// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace desktop {

/// Tells when the network comes back. Silent where Qt has no backend that knows. That the network is gone is not told:
/// what the system believes about it forbids nothing.
class NetworkReturn final : public QObject {
    Q_OBJECT
public:
    explicit NetworkReturn(QObject *parent = nullptr);

Q_SIGNALS:
    void returned();
};

} // namespace desktop
