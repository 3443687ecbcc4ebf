// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientharness.h"
#include "kie/standinserver.h"
#include "support/faultyserver.h"
#include "support/patience.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;
using domain::Problem;
using kie::StandInServer;
using support::FaultyServer;
using tests::ClientHarness;
using Kind = domain::Problem::Kind;

namespace {

QStringList logged;
QtMessageHandler shownBy = nullptr;

void rememberAndShow(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    logged.append(message);
    shownBy(type, context, message);
}

/// Accounts that share a connection and ask at the same time.
struct Accounts {
    explicit Accounts(const QList<QUrl> &endpoints, std::chrono::milliseconds deadline = 20s)
    {
        for (const QUrl &endpoint : endpoints) {
            const domain::Account account{.id = QString::number(clients.size()), .name = {}, .endpoint = endpoint};
            clients.push_back(std::make_unique<kie::CreditClient>(
                connection, clock, account, *domain::ApiKey::fromText(QString::fromLatin1(tests::Key)), deadline));
            QObject::connect(clients.back().get(), &kie::CreditClient::responded, clients.back().get(),
                             [this](const domain::Outcome &outcome) {
                                 ++answers;
                                 readings += std::holds_alternative<domain::Reading>(outcome) ? 1 : 0;
                             });
            clients.back()->fetch();
        }
    }

    tests::FixedClock clock;
    kie::Connection connection;
    std::vector<std::unique_ptr<kie::CreditClient>> clients;
    int answers = 0;
    int readings = 0; ///< among the answers
};

QByteArray answer(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class TestCreditClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { shownBy = qInstallMessageHandler(rememberAndShow); }
    void cleanupTestCase()
    {
        qInstallMessageHandler(shownBy);
        QVERIFY(!logged.join(u'\n').contains(QString::fromLatin1(tests::Key)));
    }

    void asksInTheWordsOfTheApi()
    {
        StandInServer server;
        QVERIFY(server.listen());
        ClientHarness harness(server.url());
        QVERIFY(harness.fetch());
        QCOMPARE(server.requests().size(), 1);
        const StandInServer::Request &request = server.requests().first();
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.path, QByteArray("/api/v1/chat/credit"));
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer 0123456789abcdef0123456789abcdef"));
        QCOMPARE(request.headers.value("accept"), QByteArray("application/json"));
        static const QRegularExpression agent(u"^kie-credits/[0-9]+\\.[0-9]+\\.[0-9]+$"_s);
        QVERIFY(agent.match(QString::fromLatin1(request.headers.value("user-agent"))).hasMatch());
        QVERIFY(!request.headers.contains("cookie"));
    }

    void anEndpointMayHaveAPathOfItsOwn_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QByteArray>("requestLine");
        QTest::newRow("none") << QString() << QByteArray("GET /api/v1/chat/credit HTTP/1.1\r\n");
        QTest::newRow("slash") << u"/"_s << QByteArray("GET /api/v1/chat/credit HTTP/1.1\r\n");
        QTest::newRow("slashes") << u"//"_s << QByteArray("GET /api/v1/chat/credit HTTP/1.1\r\n");
        QTest::newRow("path") << u"/kie"_s << QByteArray("GET /kie/api/v1/chat/credit HTTP/1.1\r\n");
        QTest::newRow("path and slash") << u"/kie/eu/"_s << QByteArray("GET /kie/eu/api/v1/chat/credit HTTP/1.1\r\n");
        QTest::newRow("encoded path") << u"/a%2Fb%20c"_s
                                      << QByteArray("GET /a%2Fb%20c/api/v1/chat/credit HTTP/1.1\r\n");
    }
    void anEndpointMayHaveAPathOfItsOwn()
    {
        QFETCH(const QString, base);
        QFETCH(const QByteArray, requestLine);
        FaultyServer server({support::Send{answer(R"({"code":200,"data":1})")}});
        ClientHarness harness(QUrl(server.url().toString() + base));
        QCOMPARE(harness.fetchAmount(), Credits::fromWhole(1));
        QVERIFY2(server.received().startsWith(requestLine), server.received().constData());
    }

    void givesTheReadingAndWhenItWasSeen()
    {
        StandInServer server;
        QVERIFY(server.listen());
        server.setReply(StandInServer::balance(Credits::fromMicros(4'335'860'000)));
        ClientHarness harness(server.url());
        const domain::Reading expected{.amount = Credits::fromMicros(4'335'860'000), .seenAt = tests::FixedClock::Now};
        QCOMPARE(harness.fetch(), std::optional<domain::Outcome>(expected));
    }

    void givesTheProblemThatTheServiceNames()
    {
        StandInServer server;
        QVERIFY(server.listen());
        StandInServer::Reply reply = StandInServer::trouble(429, "Your call frequency is too high");
        reply.headers = {{"retry-after", "7"}};
        server.setReply(reply);
        ClientHarness harness(server.url());
        const Problem expected{.kind = Kind::RateLimited,
                               .code = 429,
                               .serviceText = u"Your call frequency is too high"_s,
                               .retryAfter = 7s};
        QCOMPARE(harness.fetchProblem(), expected);
    }

    void anHttpErrorIsJudgedByItsStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("unauthorized, as a page") << 401 << Kind::Blocked;
        QTest::newRow("forbidden, as a page") << 403 << Kind::Blocked;
        QTest::newRow("not found") << 404 << Kind::NotFound;
        QTest::newRow("too many") << 429 << Kind::RateLimited;
        QTest::newRow("server error") << 500 << Kind::ServerError;
        QTest::newRow("bad gateway") << 502 << Kind::ServerError;
        QTest::newRow("edge") << 526 << Kind::ServerError;
        QTest::newRow("no content") << 204 << Kind::Malformed;
        QTest::newRow("not modified") << 304 << Kind::Redirected;
    }
    void anHttpErrorIsJudgedByItsStatus()
    {
        QFETCH(const int, status);
        QFETCH(const Kind, kind);
        StandInServer server;
        QVERIFY(server.listen());
        server.setReply({.status = status, .headers = {{"Content-Type", "text/html"}}});
        ClientHarness harness(server.url());
        QCOMPARE(harness.fetchProblem(), (Problem{.kind = kind, .code = status}));
    }

    void aChallengeForAPasswordIsARefusedKey()
    {
        StandInServer server;
        QVERIFY(server.listen());
        StandInServer::Reply reply = StandInServer::trouble(401, "Unauthorized");
        reply.status = 401;
        reply.headers = {{"WWW-Authenticate", "Basic realm=\"kie\""}};
        server.setReply(reply);
        ClientHarness harness(server.url());
        QCOMPARE(harness.fetchProblem(),
                 (Problem{.kind = Kind::KeyRefused, .code = 401, .serviceText = u"Unauthorized"_s}));
    }

    void followsNoRedirectWithTheKey_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void followsNoRedirectWithTheKey()
    {
        QFETCH(const int, status);
        StandInServer elsewhere;
        StandInServer server;
        QVERIFY(elsewhere.listen() && server.listen());
        server.setReply(
            {.status = status, .headers = {{"Location", elsewhere.url().toEncoded() + "/api/v1/chat/credit"}}});
        ClientHarness harness(server.url());
        QCOMPARE(harness.fetchProblem(), (Problem{.kind = Kind::Redirected, .code = status}));
        QVERIFY(elsewhere.requests().isEmpty());
        QCOMPARE(server.requests().size(), 1);
    }

    void keepsNoCookies()
    {
        StandInServer server;
        QVERIFY(server.listen());
        StandInServer::Reply reply = StandInServer::balance({});
        reply.headers = {{"Set-Cookie", "session=1; Path=/"}};
        server.setReply(reply);
        ClientHarness harness(server.url());
        QVERIFY(harness.fetch());
        QVERIFY(harness.fetch());
        QVERIFY(!server.requests().last().headers.contains("cookie"));
    }

    void theKeyGoesToNoEndpointThatIsRefused_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("any address") << u"http://0.0.0.0:%1"_s; // would reach the server below
        QTest::newRow("user info") << u"http://user@127.0.0.1:%1"_s;
        QTest::newRow("query") << u"http://127.0.0.1:%1/?x=1"_s;
        QTest::newRow("other scheme") << u"ftp://127.0.0.1:%1"_s;
        QTest::newRow("no address") << u"127.0.0.1"_s;
    }
    void theKeyGoesToNoEndpointThatIsRefused()
    {
        QFETCH(const QString, host);
        FaultyServer server({});
        ClientHarness harness(QUrl(host.contains(u'%') ? host.arg(server.url().port()) : host));
        QCOMPARE(harness.fetchProblem(), Problem{.kind = Kind::NotFound});
        QCOMPARE(server.connections(), 0);
    }

    void anEndpointThatIsRefusedIsNotAnsweredForSynchronously()
    {
        ClientHarness harness(QUrl(u"http://example.com"_s));
        harness.client->fetch();
        QCOMPARE(harness.answers, 0);
        harness.client->abandon();
        QTest::qWait(0);
        QCOMPARE(harness.answers, 0);
        QVERIFY(harness.fetch());
        QCOMPARE(harness.answers, 1);
    }

    /// Qt 6.4 takes a chunk that is cut off for an error in most cases and for a whole one in some, by chance.
    void aChunkThatIsCutOffGivesNoBalance()
    {
        for (int i = 0; i < 20; ++i) {
            const FaultyServer server({support::Send{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                                     "ff\r\n{\"code\":200,\"data\":43"},
                                       support::Wait{10ms}, support::HangUp()});
            ClientHarness harness(server.url());
            const std::optional<Problem> problem = harness.fetchProblem();
            QVERIFY(problem.has_value());
            QVERIFY(problem->kind == Kind::Unreachable || problem->kind == Kind::Malformed);
        }
    }

    void anAbandonedFetchGivesNoAnswer()
    {
        FaultyServer server({});
        ClientHarness harness(server.url());
        harness.client->fetch();
        QTRY_COMPARE(server.requests(), 1);
        harness.client->abandon();
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(harness.answers, 0);
        harness.client->abandon(); // nothing is under way: no harm
        server.setScript({support::Send{answer(R"({"code":200,"data":1})")}});
        QCOMPARE(harness.fetchAmount(), Credits::fromWhole(1));
        QCOMPARE(harness.answers, 1);
    }

    void halfAnAnswerIsForgottenWhenAbandoned()
    {
        const QByteArray whole = answer(R"({"code":200,"data":1})");
        FaultyServer server({support::Send{whole.chopped(3)}});
        ClientHarness harness(server.url());
        harness.client->fetch();
        QTRY_COMPARE(server.requests(), 1);
        harness.client->abandon();
        server.setScript({support::Send{answer(R"({"code":200,"data":2})")}});
        QCOMPARE(harness.fetchAmount(), Credits::fromWhole(2));
        QCOMPARE(harness.answers, 1);
    }

    void timeOutsInTheHandshakeLeaveNoConnectionsBehind()
    {
        FaultyServer silent({});
        QUrl endpoint = silent.url();
        endpoint.setScheme(u"https"_s);
        ClientHarness harness(endpoint, 100ms);
        const auto descriptors = [] { return QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot).size(); };
        qsizetype atFirst = 0;
        // Each poll starts afresh. On a busy machine one may time out before it connects, so some are to spare: far
        // fewer than those that would wait for a stuck handshake.
        for (int polls = 0; polls < 30 && silent.connections() < 20; ++polls) {
            QCOMPARE(harness.fetchProblem(), Problem{.kind = Kind::TimedOut});
            QTRY_VERIFY(silent.openConnections() <= 2); // the one that is stuck, and the one before it
            if (polls == 6)
                atFirst = descriptors();
        }
        QTRY_VERIFY(silent.connections() >= 20);
        QTRY_VERIFY2(descriptors() <= atFirst + 4, QByteArray::number(descriptors() - atFirst).constData());
    }

    /// Of the accounts that share the connection, another may be answered in between.
    void aHandshakeThatIsStuckDoesNotHoldUpTheNextPoll_data()
    {
        QTest::addColumn<bool>("anotherIsAnswered");
        QTest::newRow("alone") << false;
        QTest::newRow("beside an account that is answered") << true;
    }
    void aHandshakeThatIsStuckDoesNotHoldUpTheNextPoll()
    {
        QFETCH(const bool, anotherIsAnswered);
        FaultyServer silent({});
        StandInServer other;
        QVERIFY(other.listen());
        QUrl endpoint = silent.url();
        endpoint.setScheme(u"https"_s);
        ClientHarness harness(endpoint, 300ms);
        kie::CreditClient neighbour(harness.connection, harness.clock,
                                    {.id = u"2"_s, .name = {}, .endpoint = other.url()},
                                    *domain::ApiKey::fromText(u"k"_s), 10s);
        QSignalSpy responses(&neighbour, &kie::CreditClient::responded);
        for (int polls = 1; polls <= 3; ++polls) {
            QCOMPARE(harness.fetchProblem(), Problem{.kind = Kind::TimedOut});
            QTRY_COMPARE(silent.connections(), polls);
            if (anotherIsAnswered) {
                neighbour.fetch();
                QVERIFY(responses.wait(PatienceMs));
            }
        }
    }

    void accountsShareOneConnection()
    {
        FaultyServer server({support::Send{answer(R"({"code":200,"data":1})")}});
        Accounts accounts(QList<QUrl>(50, server.url()));
        QTRY_COMPARE(accounts.answers, 50);
        QCOMPARE(server.requests(), 50);
        QCOMPARE(server.connections(), 1);
    }

    void anAccountThatIsNotAnsweredHoldsUpNoOther()
    {
        FaultyServer silent({});
        FaultyServer server({support::Send{answer(R"({"code":200,"data":1})")}});
        Accounts accounts({silent.url(), server.url(), silent.url(), server.url()});
        QTRY_COMPARE(accounts.answers, 2); // long before the deadline of the others
        QCOMPARE(server.requests(), 2);
    }

    void anAccountThatGivesUpBeforeItsTurnIsPassedOver()
    {
        FaultyServer server({support::Wait{50ms}, support::Send{answer(R"({"code":200,"data":1})")}});
        Accounts accounts(QList<QUrl>(3, server.url()));
        accounts.clients[1]->abandon();
        QTRY_COMPARE(accounts.answers, 2);
        QCOMPARE(server.requests(), 2);
    }

    void theDeadlineBeginsWithTheTurn()
    {
        FaultyServer slow({support::Wait{200ms}, support::Send{answer(R"({"code":200,"data":1})")}});
        Accounts accounts(QList<QUrl>(5, slow.url()), 500ms); // which is less than all of them take
        QTRY_COMPARE(accounts.answers, 5);
        QCOMPARE(accounts.readings, 5);
    }

    void mayBeDestroyedInFlight()
    {
        FaultyServer server({});
        ClientHarness harness(server.url());
        harness.client->fetch();
        QTRY_COMPARE(server.requests(), 1);
        harness.client.reset();
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(harness.answers, 0);
    }

    void mayOutliveItsConnection()
    {
        FaultyServer server({});
        tests::FixedClock clock;
        auto connection = std::make_unique<kie::Connection>();
        kie::CreditClient client(*connection, clock, {.id = u"1"_s, .name = {}, .endpoint = server.url()},
                                 *domain::ApiKey::fromText(u"k"_s), 10s);
        QSignalSpy responses(&client, &kie::CreditClient::responded);
        client.fetch();
        QTRY_COMPARE(server.requests(), 1);
        kie::CreditClient waiting(*connection, clock, {.id = u"2"_s, .name = {}, .endpoint = server.url()},
                                  *domain::ApiKey::fromText(u"k"_s), 10s);
        waiting.fetch();
        connection.reset();
        QTRY_COMPARE(server.openConnections(), 0);
        client.abandon();
        waiting.abandon();
        QCOMPARE(responses.size(), 0);
    }

    void mayBeAskedAgainByWhoHearsTheAnswer()
    {
        StandInServer server;
        QVERIFY(server.listen());
        ClientHarness harness(server.url());
        int further = 3;
        connect(harness.client.get(), &kie::CreditClient::responded, this, [&] {
            if (further-- > 0)
                harness.client->fetch();
        });
        harness.client->fetch();
        QTRY_COMPARE(harness.answers, 4);
        QCOMPARE(server.requests().size(), 4);
    }

    void mayBeDestroyedByWhoHearsTheAnswer()
    {
        StandInServer server;
        QVERIFY(server.listen());
        ClientHarness harness(server.url());
        connect(harness.client.get(), &kie::CreditClient::responded, this, [&] { harness.client.reset(); });
        harness.client->fetch();
        QTRY_VERIFY(!harness.client);
        QCOMPARE(harness.answers, 1);
    }

    void theKeyIsStruckOutOfWhatTheServiceSays_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QString>("text");
        const QByteArray key = tests::Key;
        const QString words(190, u'x');
        QTest::newRow("whole") << "No such key: " + key + '.' << u"No such key: ***."_s;
        QTest::newRow("across the end of what is shown") << words.toLatin1() + ' ' + key << words + u" ***"_s;
        QTest::newRow("across the end, where nothing of it fits")
            << QByteArray(199, 'x') + ' ' + key << QString(199, u'x');
        QTest::newRow("in lines") << "Key: " + key.left(9) + R"(\r\n\t)" + key.mid(9) + '.' << u"Key: ***."_s;
        QTest::newRow("with invisible characters") << key.left(9) + R"(\u200b)" + key.mid(9) << u"***"_s;
        QTest::newRow("in escapes") << R"(\u0030)" + key.mid(1) << u"***"_s;
    }
    void theKeyIsStruckOutOfWhatTheServiceSays()
    {
        QFETCH(const QByteArray, said);
        QFETCH(const QString, text);
        FaultyServer server({support::Send{answer(R"({"code":401,"msg":")" + said + R"("})")}});
        ClientHarness harness(server.url());
        QCOMPARE(harness.fetchProblem()->serviceText, text);
    }
};

QTEST_GUILESS_MAIN(TestCreditClient)
#include "tst_creditclient.moc"
