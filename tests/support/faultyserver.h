// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <variant>

class QTcpServer;
class QTcpSocket;

namespace support {

/// Sends these bytes, whether they are HTTP or not.
struct Send {
    QByteArray bytes;
};
/// Keeps silent for a while.
struct Wait {
    std::chrono::milliseconds time;
};
/// Sends these bytes one by one with a pause before each.
struct Drip {
    QByteArray bytes;
    std::chrono::milliseconds pause;
};
/// Sends these bytes again and again, as fast as they are taken, until the client leaves. A script ends here.
struct Flood {
    QByteArray bytes;
};
/// Closes the connection properly once all is sent.
struct HangUp { };
/// Ends the connection at once, by a TCP reset where the system grants it.
struct Reset { };

using FaultStep = std::variant<Send, Wait, Drip, Flood, HangUp, Reset>;
/// What happens on a connection, step by step; afterwards it stays open in silence.
using FaultScript = QList<FaultStep>;

/// A server on the loopback interface that misbehaves as it is told. It does not read requests; it only waits for the
/// empty line that ends one, and then starts its script, for each request on a connection anew.
class FaultyServer : public QObject {
    Q_OBJECT
public:
    enum class Speaks { AfterRequest, OnConnection };

    /// Listens at once, on a free port; with TLS if \p tls holds the certificate and key to show.
    explicit FaultyServer(FaultScript script, Speaks when = Speaks::AfterRequest,
                          const std::optional<QSslConfiguration> &tls = std::nullopt);
    ~FaultyServer() override;

    /// For the requests to come.
    void setScript(FaultScript script);
    /// Stops listening and drops every connection.
    void goAway();
    /// Listens on its port again, with TLS or without, once every connection is dropped.
    void comeBack(Speaks when = Speaks::AfterRequest, const std::optional<QSslConfiguration> &tls = std::nullopt);
    /// https with TLS, else http; the host is 127.0.0.1.
    [[nodiscard]] QUrl url() const;
    /// So many connections were accepted (with TLS: encrypted) so far.
    [[nodiscard]] int connections() const { return m_connections; }
    /// So many of them are open.
    [[nodiscard]] int openConnections() const { return m_open; }
    /// The ends of so many requests have come.
    [[nodiscard]] int requests() const { return m_requests; }
    /// All that came, over all connections.
    [[nodiscard]] const QByteArray &received() const { return m_received; }

private:
    class Conversation;

    void listen(quint16 port, const std::optional<QSslConfiguration> &tls);
    void accept();

    FaultScript m_script;
    Speaks m_when;
    bool m_encrypted = false;
    quint16 m_port = 0;
    std::unique_ptr<QTcpServer> m_server;
    int m_connections = 0;
    int m_open = 0;
    int m_requests = 0;
    QByteArray m_received;
};

} // namespace support
