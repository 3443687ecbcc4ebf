// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"
#include "tunnel.h"

#include <QNetworkProxy>
#include <QSslConfiguration>

namespace faults {

/// The world around the program for one fault: the service, and all that lies between. In order until strike(), and
/// again from mend() on; afterwards nothing of it is left in the process.
class Stage {
public:
    explicit Stage(const Fault &fault);
    ~Stage();
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    /// Where the program looks for the service.
    [[nodiscard]] QUrl endpoint() const { return m_endpoint; }
    /// Whether a name that is found once stays known, so that the fault has to come first.
    [[nodiscard]] bool worksAtFirst() const { return m_fault.way != Way::Name; }
    /// The fault begins.
    void strike();
    /// The fault is over.
    void mend();
    /// What the service was sent since the fault began.
    [[nodiscard]] QByteArray receivedSinceTheFault() const { return m_server.received().mid(m_receivedBefore); }
    [[nodiscard]] int openConnections() const { return m_server.openConnections(); }

private:
    [[nodiscard]] std::optional<QSslConfiguration> goodTls() const;
    [[nodiscard]] bool isAskedForByName() const;
    static void useProxy(const QUrl &proxy);

    const Fault &m_fault;
    const QSslConfiguration m_tlsBefore = QSslConfiguration::defaultConfiguration();
    support::FaultyServer m_server;
    support::FaultyServer m_proxy;
    Tunnel m_tunnel;
    QUrl m_endpoint;
    qsizetype m_receivedBefore = 0;
};

} // namespace faults
