// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kie/connection.h"
#include "support/faultyserver.h"

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
    void keepsItsConnectionUntilItSeemsStuck_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("connections");
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("two") << 2 << 1;
        QTest::newRow("three") << 3 << 2;
        QTest::newRow("six") << 6 << 2;
    }
    void keepsItsConnectionUntilItSeemsStuck()
    {
        QFETCH(const int, failures);
        QFETCH(const int, connections);
        FaultyServer server({Send{Answer}});
        Connection connection;
        QVERIFY(isAnswered(ask(connection, server)));
        fail(connection, failures);
        QVERIFY(isAnswered(ask(connection, server)));
        QCOMPARE(server.connections(), connections);
    }

    void startsAfreshAtTheThirdAndTheSixthFailureOnly()
    {
        FaultyServer server({Send{Answer}});
        Connection connection;
        QList<int> connections;
        for (int failures = 0; failures < 13; ++failures) {
            QVERIFY(isAnswered(ask(connection, server)));
            connections.append(server.connections());
            connection.reportFailed();
        }
        QCOMPARE(connections, QList({1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5}));
    }

    void anAnswerEndsTheRowOfFailures()
    {
        FaultyServer server({Send{Answer}});
        Connection connection;
        QVERIFY(isAnswered(ask(connection, server)));
        fail(connection, 2);
        connection.reportAnswered();
        fail(connection, 2);
        QVERIFY(isAnswered(ask(connection, server)));
        fail(connection, 1);
        connection.reportAnswered(); // just in time
        QVERIFY(isAnswered(ask(connection, server)));
        QCOMPARE(server.connections(), 1);
    }

    void startingAfreshLeavesRequestsUnderWayAlone_data()
    {
        QTest::addColumn<int>("failures");
        QTest::newRow("clearing the cache") << 3;
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
