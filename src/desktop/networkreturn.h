// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace desktop {

/// Reports that the network is back. Silent where Qt has no back end for the system's network service. Loss of the
/// network is not reported: polling goes on.
class NetworkReturn final : public QObject {
    Q_OBJECT
public:
    explicit NetworkReturn(QObject *parent = nullptr);

Q_SIGNALS:
    void returned();
};

} // namespace desktop
