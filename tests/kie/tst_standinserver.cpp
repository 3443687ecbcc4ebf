// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kie/creditreply.h"
#include "kie/standinrequest.h"
#include "kie/standinserver.h"
#include "support/patience.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using kie::StandInServer;

namespace {

const QByteArray CreditRequest = "GET /api/v1/chat/credit HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\n\r\n";

/// A client that speaks to \p server in bytes.
class RawClient {
public:
    explicit RawClient(const StandInServer &server)
    {
        m_socket.connectToHost(server.url().host(), static_cast<quint16>(server.url().port()));
        if (!QTest::qWaitFor([this] { return isOpen(); }))
            qFatal("no connection to the server");
    }
    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    [[nodiscard]] const QByteArray &received()
    {
        m_received += m_socket.readAll();
        return m_received;
    }
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace

class TestStandInServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listensOnLoopbackOnly()
    {
        StandInServer server;
        QVERIFY(server.listen());
        QCOMPARE(server.url().host(), u"127.0.0.1"_s);
        QVERIFY(server.url().port() > 0);
        StandInServer second;
        QVERIFY2(!second.listen(static_cast<quint16>(server.url().port())), "a port that is taken");
    }

    void answersTheCreditRoute()
    {
        StandInServer server;
        QVERIFY(server.listen());
        server.setReply({.status = 429, .headers = {{"Retry-After", "7"}}, .body = "{}"});
        RawClient client(server);
        client.send(CreditRequest);
        QTRY_COMPARE(
            client.received(),
            QByteArray(
                "HTTP/1.1 429 \r\nContent-Type: application/json\r\nRetry-After: 7\r\nContent-Length: 2\r\n\r\n{}"));
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first().method, QByteArray("GET"));
        QCOMPARE(server.requests().first().path, QByteArray("/api/v1/chat/credit"));
        QCOMPARE(server.requests().first().headers.value("authorization"), QByteArray("Bearer k"));
    }

    void itsRepliesMeanWhatTheySay()
    {
        const auto outcomeOf = [](const StandInServer::Reply &reply) {
            return kie::interpret({.status = reply.status, .body = reply.body}, {}, *domain::ApiKey::fromText(u"k"_s));
        };
        const auto amount = domain::Credits::fromMicros(4'335'860'001);
        QCOMPARE(std::get<domain::Reading>(outcomeOf(StandInServer::balance(amount))).amount, amount);
        const auto problem = std::get<domain::Problem>(outcomeOf(StandInServer::trouble(455, R"(a "quote")")));
        QCOMPARE(problem.kind, domain::Problem::Kind::Maintenance);
        QCOMPARE(problem.serviceText, uR"(a "quote")"_s);
    }

    void answersEveryOtherRouteWith404_data()
    {
        QTest::addColumn<QByteArray>("requestLine");
        QTest::newRow("root") << QByteArray("GET / HTTP/1.1");
        QTest::newRow("slash too many") << QByteArray("GET /api/v1/chat/credit/ HTTP/1.1");
        QTest::newRow("query") << QByteArray("GET /api/v1/chat/credit?x=1 HTTP/1.1");
        QTest::newRow("method") << QByteArray("POST /api/v1/chat/credit HTTP/1.1");
    }
    void answersEveryOtherRouteWith404()
    {
        QFETCH(const QByteArray, requestLine);
        StandInServer server;
        QVERIFY(server.listen());
        RawClient client(server);
        client.send(requestLine + "\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(client.received().endsWith('}'));
        QVERIFY(client.received().startsWith("HTTP/1.1 404 "));
        QVERIFY(client.received().contains(R"("code":404)"));
    }

    void keepsTheConnectionForFurtherRequests()
    {
        StandInServer server;
        QVERIFY(server.listen());
        server.setReply({.body = "1"});
        RawClient client(server);
        client.send(CreditRequest + CreditRequest.left(20));
        QTRY_COMPARE(client.received().count("Content-Length: 1\r\n\r\n1"), 1);
        client.send(CreditRequest.mid(20));
        QTRY_COMPARE(client.received().count("Content-Length: 1\r\n\r\n1"), 2);
        QVERIFY(client.isOpen());
        QCOMPARE(server.requests().size(), 2);
    }

    void closesWhenAsked()
    {
        StandInServer server;
        QVERIFY(server.listen());
        RawClient client(server);
        client.send("GET /api/v1/chat/credit HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QTRY_VERIFY(!client.isOpen());
        QVERIFY(client.received().startsWith("HTTP/1.1 200 "));
    }

    void hangsUpWhenToldTo()
    {
        StandInServer server;
        QVERIFY(server.listen());
        server.setReply(StandInServer::hangUp());
        RawClient client(server);
        client.send(CreditRequest);
        QTRY_VERIFY(!client.isOpen());
        QCOMPARE(client.received(), QByteArray());
    }

    void mayEndWithConnectionsOpen()
    {
        auto server = std::make_unique<StandInServer>();
        QVERIFY(server->listen());
        RawClient client(*server);
        client.send(CreditRequest);
        QTRY_VERIFY(!client.received().isEmpty());
        server.reset();
        QTRY_VERIFY(!client.isOpen());
    }

    void refusesWhatIsNoStrictRequest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nonsense") << QByteArray("hello\r\n\r\n");
        QTest::newRow("nothing") << QByteArray("\r\n\r\n");
        QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\nHost: x\r\n\r\n");
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\nA: b\r\n\r\n");
        QTest::newRow("two spaces") << QByteArray("GET  / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTest::newRow("path that is not absolute") << QByteArray("GET x HTTP/1.1\r\nHost: x\r\n\r\n");
        QTest::newRow("bare line feed") << QByteArray("GET / HTTP/1.1\nHost: x\r\n\r\n");
        QTest::newRow("bare line feed in a header") << QByteArray("GET / HTTP/1.1\r\nHost: x\nA: b\r\n\r\n");
        QTest::newRow("folded header") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n y\r\n\r\n");
        QTest::newRow("space before the colon") << QByteArray("GET / HTTP/1.1\r\nHost : x\r\n\r\n");
        QTest::newRow("header twice") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nhost: y\r\n\r\n");
        QTest::newRow("header without a name") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n");
        QTest::newRow("body") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc");
        QTest::newRow("chunked body") << QByteArray(
            "GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        QTest::newRow("head too large") << "GET / HTTP/1.1\r\nHost: x\r\nA: " + QByteArray(9000, 'a') + "\r\n\r\n";
        QTest::newRow("head too large and endless") << "GET /" + QByteArray(9000, 'a');
    }
    void refusesWhatIsNoStrictRequest()
    {
        QFETCH(const QByteArray, bytes);
        StandInServer server;
        QVERIFY(server.listen());
        RawClient client(server);
        client.send(bytes);
        QTRY_VERIFY(!client.isOpen());
        QVERIFY(client.received().startsWith("HTTP/1.1 400 "));
        QVERIFY(server.requests().isEmpty());
    }

    void waitsForTheEndOfARequestByteByByte()
    {
        QByteArray buffer;
        for (qsizetype i = 0; i < CreditRequest.size() - 1; ++i) {
            buffer += CreditRequest[i];
            QVERIFY(std::holds_alternative<kie::RequestIncomplete>(kie::takeRequest(buffer)));
            QCOMPARE(buffer.size(), i + 1);
        }
        buffer += "\nGET";
        QVERIFY(std::holds_alternative<StandInServer::Request>(kie::takeRequest(buffer)));
        QCOMPARE(buffer, QByteArray("GET"));
    }
};

QTEST_GUILESS_MAIN(TestStandInServer)
#include "tst_standinserver.moc"
