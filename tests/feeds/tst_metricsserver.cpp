// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/boundedserver.h"
#include "feeds/metricsserver.h"
#include "support/patience.h"

#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// A port of this computer that nobody listens on.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

std::unique_ptr<QTcpSocket> connected(quint16 port)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket;
}

/// All that is answered to \p request, up to the end of its body or of the connection.
QByteArray answerTo(const QByteArray &request, quint16 port)
{
    const auto socket = connected(port);
    socket->write(request);
    QByteArray answer;
    const bool isWhole = QTest::qWaitFor(
        [&] {
            answer += socket->readAll();
            const qsizetype body = answer.indexOf("\r\n\r\n") + 4;
            const qsizetype length = answer.toLower().indexOf("content-length: ");
            const bool hasBody = body >= 4 && length >= 0
                && answer.size() - body >= answer.mid(length + 16, answer.indexOf('\r', length) - length - 16).toInt();
            return hasBody || socket->state() == QAbstractSocket::UnconnectedState;
        },
        PatienceMs);
    return isWhole ? answer : QByteArray("no end: ") + answer;
}

QByteArray get(const QByteArray &path, quint16 port, const QByteArray &method = "GET")
{
    return answerTo(method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n", port);
}

} // namespace

class TestMetricsServer : public QObject {
    Q_OBJECT

    feeds::ListenAddress m_address{.port = freePort()};
    int m_scrapes = 0;
    feeds::MetricsServer m_server{[this] { return "scrape " + QByteArray::number(++m_scrapes) + '\n'; }};

    void answers() const
    {
        const QByteArray answer = get("/metrics", m_address.port);
        QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_server.listen(m_address), std::nullopt); }

    void eachScrapeIsMadeAnew()
    {
        const int before = m_scrapes;
        const QByteArray answer = get("/metrics", m_address.port);
        QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
        QVERIFY2(answer.toLower().contains("\r\ncontent-type: text/plain; version=0.0.4; charset=utf-8\r\n"),
                 answer.constData());
        QVERIFY(answer.endsWith("\r\n\r\nscrape " + QByteArray::number(before + 1) + '\n'));
        QVERIFY(get("/metrics", m_address.port).endsWith("scrape " + QByteArray::number(before + 2) + '\n'));
    }

    void healthIsOkWhileTheProgramRuns()
    {
        QVERIFY(get("/healthz", m_address.port).startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(get("/healthz", m_address.port).endsWith("\r\n\r\nok\n"));
    }

    void severalScrapesShareAConnection()
    {
        const auto socket = connected(m_address.port);
        QByteArray answer;
        for (int i = 1; i <= 3; ++i) {
            socket->write("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
            QTRY_VERIFY((answer += socket->readAll(), answer.count("\r\n\r\nok\n") == i));
        }
        QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
    }

    void everythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("status");
        const QByteArray missing = "HTTP/1.1 404 ";
        const QByteArray notAllowed = "HTTP/1.1 405 ";
        QTest::newRow("GET /") << missing;
        QTest::newRow("GET /metrics/x") << missing;
        QTest::newRow("GET /metricsx") << missing;
        QTest::newRow("GET /../etc/passwd") << missing;
        QTest::newRow("HEAD /metrics") << notAllowed;
        QTest::newRow("POST /metrics") << notAllowed;
        QTest::newRow("DELETE /healthz") << notAllowed;
        QTest::newRow("OPTIONS /healthz") << notAllowed;
    }
    void everythingElseIsRefused()
    {
        QFETCH(QByteArray, status);
        const QList<QByteArray> request = QByteArray(QTest::currentDataTag()).split(' ');
        const int before = m_scrapes;
        const QByteArray answer = get(request.at(1), m_address.port, request.at(0));
        QVERIFY2(answer.startsWith(status), answer.constData());
        QCOMPARE(m_scrapes, before);
    }

    void aQueryChangesNothing() { QVERIFY(get("/healthz?x=%00%ff", m_address.port).endsWith("ok\n")); }

    void garbageHarmsNoOtherClient_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 garbage\r\n\r\n");
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("half a request") << QByteArray("GET /met");
        QTest::newRow("endless request line") << "GET /" + QByteArray(1'000'000, 'x');
        QTest::newRow("endless headers") << "GET /metrics HTTP/1.1\r\n" + QByteArray("X: y\r\n").repeated(200'000);
        QTest::newRow("endless body") << "POST /metrics HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n"
                + QByteArray(5'000'000, 'x');
        QTest::newRow("bad length") << QByteArray("POST /metrics HTTP/1.1\r\nContent-Length: -5\r\n\r\nxx");
        QTest::newRow("bad chunks") << QByteArray(
            "POST /metrics HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nxx");
        QTest::newRow("upgrade") << QByteArray("GET /metrics HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\n"
                                               "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        QTest::newRow("pipelined") << QByteArray("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n").repeated(1000);
        QTest::newRow("version of another time") << QByteArray("GET /metrics HTTP/9.9\r\n\r\n");
    }
    void garbageHarmsNoOtherClient()
    {
        QFETCH(QByteArray, bytes);
        std::vector<std::unique_ptr<QTcpSocket>> clients;
        for (int i = 0; i < 10; ++i) {
            clients.push_back(connected(m_address.port));
            clients.back()->write(bytes);
        }
        answers();
        clients.clear();
        answers();
    }

    /// The newest is served, whoever holds on to a connection.
    void aThousandConnectionsKeepNobodyOut()
    {
        std::vector<std::unique_ptr<QTcpSocket>> clients;
        const auto count = [&clients](QAbstractSocket::SocketState state) {
            return std::ranges::count_if(clients, [state](const auto &socket) { return socket->state() == state; });
        };
        for (int i = 1; i <= 1000; ++i) {
            clients.push_back(connected(m_address.port));
            clients.back()->write(i % 2 == 0 ? "GET /metrics HT" : "");
            if (i % 40 == 0)
                QTRY_COMPARE(count(QAbstractSocket::ConnectingState), 0);
            if (i % 200 == 0)
                answers();
        }
        const auto alive = [&count] { return count(QAbstractSocket::ConnectedState); };
        QTRY_VERIFY2(alive() <= feeds::ClientBounds().connections, qPrintable(QString::number(alive())));
        answers();
    }

    void aPortInUseIsNamed()
    {
        feeds::MetricsServer second([] { return QByteArray(); });
        QCOMPARE(second.listen(m_address),
                 u"127.0.0.1:%1 is in use by another program. Choose another port."_s.arg(m_address.port));
        QCOMPARE(second.listen({.port = freePort()}), std::nullopt);
    }

    void anAddressOfAnotherComputerIsNamed()
    {
        feeds::MetricsServer server([] { return QByteArray(); });
        QCOMPARE(server.listen({.host = QHostAddress(u"192.0.2.1"_s), .port = freePort()}),
                 u"192.0.2.1 is not an address of this computer."_s);
    }
};

QTEST_GUILESS_MAIN(TestMetricsServer)
#include "tst_metricsserver.moc"
