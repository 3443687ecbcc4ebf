// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kie/connection.h"
#include "support/faultyserver.h"
#include "support/patience.h"

#include <QNetworkReply>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using kie::Connection;
using support::FaultyServer;
using support::Send;
using support::Wait;

namespace {

const QByteArray Answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

using Reply = std::unique_ptr<QNetworkReply>;

Reply ask(Connection &connection, const FaultyServer &server)
{
    return Reply(connection.get(QNetworkRequest(server.url())));
}

bool isAnswered(const Reply &reply)
{
    return QTest::qWaitFor([&reply] { return reply->isFinished(); }) && reply->readAll() == "ok";
}

void fail(Connection &connection, int times)
{
    for (int i = 0; i < times; ++i)
        connection.reportFailed();
}

} // namespace

class TestConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsConnectionUntilAFailure_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("connections");
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("one") << 1 << 2;
        QTest::newRow("six") << 6 << 2;
        QTest::newRow("seven") << 7 << 2;
    }
    void keepsItsConnectionUntilAFailure()
    {
        QFETCH(const int, failures);
        QFETCH(const int, connections);
        FaultyServer server({Send{Answer}});
        Connection connection;
        QVERIFY(isAnswered(ask(connection, server)));
        fail(connection, failures);
        QVERIFY(isAnswered(ask(connection, server)));
        QVERIFY(isAnswered(ask(connection, server))); // and keeps the new one
        QCOMPARE(server.connections(), connections);
    }

    void startsAfreshAfterEachFailure()
    {
        FaultyServer server({Send{Answer}});
        Connection connection;
        for (int connections = 1; connections <= 13; ++connections) {
            QVERIFY(isAnswered(ask(connection, server)));
            QCOMPARE(server.connections(), connections);
            connection.reportFailed();
        }
    }

    /// It may have been given over another connection.
    void anAnswerToAnotherDoesNotMendAFailure()
    {
        FaultyServer server({Send{Answer}});
        Connection connection;
        QVERIFY(isAnswered(ask(connection, server)));
        connection.reportFailed();
        connection.reportAnswered();
        QVERIFY(isAnswered(ask(connection, server)));
        QCOMPARE(server.connections(), 2);
    }

    void startingAfreshLeavesRequestsUnderWayAlone_data()
    {
        QTest::addColumn<int>("failures");
        QTest::newRow("clearing the cache") << 1;
        QTest::newRow("replacing the manager") << 6;
    }
    void startingAfreshLeavesRequestsUnderWayAlone()
    {
        QFETCH(const int, failures);
        FaultyServer slow({Wait{300ms}, Send{Answer}});
        FaultyServer fast({Send{Answer}});
        Connection connection;
        const Reply underWay = ask(connection, slow);
        QTRY_COMPARE(slow.requests(), 1);
        fail(connection, failures);
        QVERIFY(isAnswered(ask(connection, fast)));
        QVERIFY(!underWay->isFinished());
        QVERIFY(isAnswered(ask(connection, fast)));
        QVERIFY(isAnswered(underWay));
        QCOMPARE(slow.connections(), 1);
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
