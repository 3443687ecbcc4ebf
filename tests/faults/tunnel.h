// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QUrl>

namespace faults {

/// An HTTP proxy on the loopback interface that does what CONNECT asks for, whatever the host's name is: the tunnel
/// leads to the port of this computer (RFC 9110, section 9.3.6).
class Tunnel : public QTcpServer {
    Q_OBJECT
public:
    Tunnel();

    [[nodiscard]] QUrl url() const;

private:
    void open();
};

} // namespace faults
