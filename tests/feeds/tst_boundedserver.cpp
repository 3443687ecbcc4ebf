// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/boundedserver.h"
#include "support/patience.h"

#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;

namespace {

/// Bounds that no client of these tests reaches.
constexpr feeds::ClientBounds Wide{.connections = 1000, .bytes = 1'000'000, .requestTime = 24h, .idleTime = 24h};

/// A server with one client, whose end of the connection nobody but the server ends.
struct Pair {
    explicit Pair(const feeds::ClientBounds &bounds)
        : server(bounds)
    {
        server.listen(QHostAddress::LocalHost);
        client.connectToHost(server.serverAddress(), server.serverPort());
        served = QTest::qWaitFor([this] { return server.hasPendingConnections(); }, PatienceMs)
            ? server.nextPendingConnection()
            : nullptr;
    }

    feeds::BoundedServer server;
    QTcpSocket client;
    QTcpSocket *served;
};

} // namespace

class TestBoundedServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aClientWithinItsBoundsIsServed()
    {
        Pair pair(Wide);
        for (int i = 0; i < 3; ++i) {
            pair.client.write("request");
            QTRY_COMPARE(pair.served->bytesAvailable(), 7);
            pair.served->readAll();
            pair.served->write("answer");
            QTRY_COMPARE(pair.client.bytesAvailable(), 6);
            pair.client.readAll();
        }
    }

    void aClientThatAsksForNothingIsDropped()
    {
        feeds::ClientBounds bounds = Wide;
        bounds.requestTime = 100ms;
        Pair pair(bounds);
        QTRY_COMPARE(pair.client.state(), QAbstractSocket::UnconnectedState);
    }

    void aClientThatAsksForNothingMoreIsDropped()
    {
        feeds::ClientBounds bounds = Wide;
        bounds.idleTime = 100ms;
        Pair pair(bounds);
        pair.served->write("answer");
        QTRY_COMPARE(pair.client.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(pair.client.readAll(), "answer");
    }

    /// What Qt's HTTP server does to a client that does not send HTTP.
    void aClientThatIsForgottenIsDropped()
    {
        feeds::ClientBounds bounds = Wide;
        bounds.requestTime = 100ms;
        Pair pair(bounds);
        pair.served->disconnect();
        QTRY_COMPARE(pair.client.state(), QAbstractSocket::UnconnectedState);
    }

    void aClientThatSendsTooMuchIsDropped_data()
    {
        QTest::addColumn<bool>("isRead");
        QTest::newRow("nobody reads") << false;
        QTest::newRow("all is read") << true;
    }
    void aClientThatSendsTooMuchIsDropped()
    {
        feeds::ClientBounds bounds = Wide;
        bounds.bytes = 100;
        Pair pair(bounds);
        QFETCH(bool, isRead);
        if (isRead)
            connect(pair.served, &QTcpSocket::readyRead, pair.served, [&pair] { pair.served->readAll(); });
        for (int i = 0; i < 5 && pair.client.state() == QAbstractSocket::ConnectedState; ++i) {
            pair.client.write(QByteArray(30, 'x'));
            QTRY_COMPARE(pair.client.bytesToWrite(), 0);
        }
        QTRY_COMPARE(pair.client.state(), QAbstractSocket::UnconnectedState);
    }

    void anAnswerBeginsTheCountAnew()
    {
        feeds::ClientBounds bounds = Wide;
        bounds.bytes = 100;
        Pair pair(bounds);
        for (int i = 0; i < 10; ++i) {
            pair.client.write(QByteArray(60, 'x'));
            QTRY_COMPARE(pair.served->bytesAvailable(), 60);
            pair.served->readAll();
            pair.served->write("answer");
            QTRY_COMPARE(pair.client.bytesAvailable(), 6);
            pair.client.readAll();
        }
    }

    void theOldestMakesRoomForTheNewest()
    {
        feeds::ClientBounds bounds = Wide;
        bounds.connections = 2;
        Pair pair(bounds);
        QTcpSocket second;
        second.connectToHost(pair.server.serverAddress(), pair.server.serverPort());
        QTRY_VERIFY(pair.server.hasPendingConnections());
        QTcpSocket third;
        third.connectToHost(pair.server.serverAddress(), pair.server.serverPort());
        QTRY_COMPARE(pair.client.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(second.state(), QAbstractSocket::ConnectedState);
        QTRY_COMPARE(third.state(), QAbstractSocket::ConnectedState);
    }

    void whoHasLeftTakesNoRoom()
    {
        feeds::ClientBounds bounds = Wide;
        bounds.connections = 2;
        Pair pair(bounds);
        for (int i = 0; i < 5; ++i) {
            QTcpSocket passing;
            passing.connectToHost(pair.server.serverAddress(), pair.server.serverPort());
            QTRY_VERIFY(pair.server.hasPendingConnections());
            QTcpSocket *served = pair.server.nextPendingConnection();
            connect(served, &QTcpSocket::disconnected, served, &QObject::deleteLater); // as QHttpServer does
            const QPointer<QTcpSocket> left(served);
            passing.disconnectFromHost();
            QTRY_VERIFY(!left);
        }
        QCOMPARE(pair.client.state(), QAbstractSocket::ConnectedState);
    }
};

QTEST_GUILESS_MAIN(TestBoundedServer)
#include "tst_boundedserver.moc"
