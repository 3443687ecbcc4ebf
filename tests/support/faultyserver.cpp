// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyserver.h"

#include <QHostAddress>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace support {

namespace {

constexpr char RequestEnd[] = "\r\n\r\n";
/// So much of a flood waits to be taken at any time.
constexpr qint64 FloodAhead = 65'536;

} // namespace

/// One connection and the run of the script on it; dies with its socket.
class FaultyServer::Conversation : public QObject {
public:
    Conversation(FaultyServer &server, QTcpSocket &socket)
        : QObject(&socket)
        , m_server(server)
        , m_socket(socket)
    {
        m_pause.setSingleShot(true);
        connect(&m_pause, &QTimer::timeout, this, &Conversation::goOn);
        connect(&socket, &QTcpSocket::bytesWritten, this, [this] { flood(); });
        connect(&socket, &QTcpSocket::readyRead, this, &Conversation::listen);
        connect(&socket, &QTcpSocket::disconnected, this, [this] {
            --m_server.m_open;
            m_socket.deleteLater();
        });
        if (server.m_when == Speaks::OnConnection)
            start();
        listen();
    }

private:
    void listen()
    {
        const QByteArray bytes = m_socket.readAll();
        m_server.m_received += bytes;
        m_heard += bytes;
        const qsizetype end = m_heard.indexOf(RequestEnd);
        if (end < 0)
            return;
        m_heard.remove(0, end + 4);
        ++m_server.m_requests;
        if (m_server.m_when == Speaks::AfterRequest)
            start();
    }

    void start()
    {
        m_left = m_server.m_script;
        goOn();
    }

    void goOn()
    {
        while (!m_left.isEmpty() && !m_pause.isActive())
            std::visit([this](const auto &step) { take(step); }, m_left.takeFirst());
    }

    void take(const Send &step) { m_socket.write(step.bytes); }
    void take(const Wait &step) { m_pause.start(step.time); }
    void take(const Drip &step)
    {
        for (auto byte = step.bytes.crbegin(); byte != step.bytes.crend(); ++byte) {
            m_left.prepend(Send{QByteArray(1, *byte)});
            m_left.prepend(Wait{step.pause});
        }
    }
    void take(const Flood &step)
    {
        m_flood = step.bytes;
        flood();
    }
    void take(const HangUp & /*step*/) { m_socket.disconnectFromHost(); }
    void take(const Reset & /*step*/) { m_socket.abort(); }

    void flood()
    {
        while (!m_flood.isEmpty() && m_socket.isValid() && m_socket.bytesToWrite() < FloodAhead) {
            if (m_socket.write(m_flood) < 0)
                return;
        }
    }

    FaultyServer &m_server;
    QTcpSocket &m_socket;
    QTimer m_pause;
    FaultScript m_left;
    QByteArray m_flood;
    QByteArray m_heard;
};

FaultyServer::FaultyServer(FaultScript script, Speaks when, const std::optional<QSslConfiguration> &tls)
    : m_script(std::move(script))
    , m_when(when)
{
    listen(0, tls);
}

FaultyServer::~FaultyServer()
{
    goAway(); // the conversations still count in this object
}

void FaultyServer::goAway()
{
    m_server.reset();
}

void FaultyServer::comeBack(Speaks when, const std::optional<QSslConfiguration> &tls)
{
    goAway();
    m_when = when;
    listen(m_port, tls);
}

void FaultyServer::listen(quint16 port, const std::optional<QSslConfiguration> &tls)
{
    m_encrypted = tls.has_value();
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultyServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost, port))
        qFatal("FaultyServer cannot listen: %s", qUtf8Printable(m_server->errorString()));
    m_port = m_server->serverPort();
}

void FaultyServer::setScript(FaultScript script)
{
    m_script = std::move(script);
}

QUrl FaultyServer::url() const
{
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(m_encrypted ? "https"_L1 : "http"_L1).arg(m_port));
}

void FaultyServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        ++m_open;
        new Conversation(*this, *socket); // owned by the socket
    }
}

} // namespace support
