// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientharness.h"
#include "support/faultyserver.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace support;
using domain::Credits;
using domain::Problem;
using tests::ClientHarness;
using Kind = domain::Problem::Kind;

namespace {

const QByteArray Balance = R"({"code":200,"msg":"success","data":4335.86})";
const QByteArray Ok = "HTTP/1.1 200 OK\r\n";

QByteArray lengthOf(qsizetype bytes)
{
    return "Content-Length: " + QByteArray::number(bytes) + "\r\n";
}

QByteArray answer(const QByteArray &body, const QByteArray &headers = {})
{
    return Ok + headers + lengthOf(body.size()) + "\r\n" + body;
}

/// Balance, filled up with white space to \p size bytes.
QByteArray balanceOfSize(qint64 size)
{
    return Balance + QByteArray(size - Balance.size(), ' ');
}

/// What the "deflate" coding of HTTP means: a zlib stream (RFC 9110, section 8.4.1.2).
QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(4);
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>((value >> shift) & 0xff);
    return bytes;
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
    }
    return ~crc;
}

/// RFC 1952
QByteArray gzipped(const QByteArray &bytes)
{
    const QByteArray zlib = deflated(bytes);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10) + zlib.mid(2, zlib.size() - 6) + littleEndian(crc32(bytes))
        + littleEndian(static_cast<quint32>(bytes.size()));
}

} // namespace

Q_DECLARE_METATYPE(FaultScript)

class TestClientFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFramingOfABody_data()
    {
        QTest::addColumn<FaultScript>("script");
        QTest::newRow("length") << FaultScript{Send{answer(Balance)}};
        QTest::newRow("until the end") << FaultScript{Send{Ok + "\r\n" + Balance}, HangUp()};
        QTest::newRow("chunks") << FaultScript{
            Send{Ok + "Transfer-Encoding: chunked\r\n\r\n" + "5\r\n" + Balance.left(5) + "\r\n"
                 + QByteArray::number(Balance.size() - 5, 16) + "\r\n" + Balance.mid(5) + "\r\n0\r\n\r\n"}};
        QTest::newRow("deflate") << FaultScript{Send{answer(deflated(Balance), "Content-Encoding: deflate\r\n")}};
        QTest::newRow("gzip") << FaultScript{Send{answer(gzipped(Balance), "Content-Encoding: gzip\r\n")}};
        QTest::newRow("byte by byte") << FaultScript{Drip{answer(Balance), 1ms}};
        QTest::newRow("continue first") << FaultScript{Send{"HTTP/1.1 100 Continue\r\n\r\n" + answer(Balance)}};
        QTest::newRow("largest") << FaultScript{Send{answer(balanceOfSize(kie::CreditClient::LargestBody))}};
        QTest::newRow("largest, in gzip") << FaultScript{
            Send{answer(gzipped(balanceOfSize(kie::CreditClient::LargestBody)), "Content-Encoding: gzip\r\n")}};
    }
    void readsEveryFramingOfABody()
    {
        QFETCH(const FaultScript, script);
        FaultyServer server(script);
        ClientHarness harness(server.url());
        QCOMPARE(harness.fetchAmount(), Credits::fromMicros(4'335'860'000));
    }

    void readsNoMoreThanIsAllowed_data()
    {
        QTest::addColumn<FaultScript>("script");
        const QByteArray tooLarge = balanceOfSize(kie::CreditClient::LargestBody + 1);
        QTest::newRow("a byte too many") << FaultScript{Send{answer(tooLarge)}};
        QTest::newRow("a byte too many, then silence")
            << FaultScript{Send{Ok + lengthOf(1'000'000) + "\r\n" + tooLarge}};
        QTest::newRow("a byte too many until the end") << FaultScript{Send{Ok + "\r\n" + tooLarge}, HangUp()};
        QTest::newRow("deflate bomb") << FaultScript{
            Send{answer(deflated(QByteArray(50'000'000, ' ')), "Content-Encoding: deflate\r\n")}};
        QTest::newRow("gzip bomb") << FaultScript{
            Send{answer(gzipped(QByteArray(50'000'000, ' ')), "Content-Encoding: gzip\r\n")}};
        QTest::newRow("gzip of a byte too many")
            << FaultScript{Send{answer(gzipped(tooLarge), "Content-Encoding: gzip\r\n")}};
    }
    void readsNoMoreThanIsAllowed()
    {
        QFETCH(const FaultScript, script);
        FaultyServer server(script);
        ClientHarness harness(server.url());
        QCOMPARE(harness.fetchProblem(), (Problem{.kind = Kind::Malformed, .code = 200}));
    }

    void leavesAServerThatDoesNotStop_data()
    {
        QTest::addColumn<FaultScript>("script");
        const QByteArray chunk = "1000\r\n" + QByteArray(0x1000, ' ') + "\r\n";
        const Flood spaces{QByteArray(4096, ' ')};
        QTest::newRow("until the end") << FaultScript{Send{Ok + "\r\n"}, spaces};
        QTest::newRow("chunks") << FaultScript{Send{Ok + "Transfer-Encoding: chunked\r\n\r\n"}, Flood{chunk}};
        QTest::newRow("huge length") << FaultScript{Send{Ok + lengthOf(1LL << 40) + "\r\n"}, spaces};
    }
    void leavesAServerThatDoesNotStop()
    {
        QFETCH(const FaultScript, script);
        FaultyServer server(script);
        ClientHarness harness(server.url());
        QCOMPARE(harness.fetchProblem(), (Problem{.kind = Kind::Malformed, .code = 200}));
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void anErrorTooLargeIsStillJudgedByItsStatus()
    {
        FaultyServer server({Send{"HTTP/1.1 502 Bad Gateway\r\n\r\n"}, Flood{QByteArray(4096, 'x')}});
        ClientHarness harness(server.url());
        QCOMPARE(harness.fetchProblem(), (Problem{.kind = Kind::ServerError, .code = 502}));
    }

    void endsAtTheDeadline_data()
    {
        QTest::addColumn<FaultScript>("script");
        QTest::addColumn<FaultyServer::Speaks>("when");
        QTest::addColumn<QString>("scheme");
        const auto afterRequest = FaultyServer::Speaks::AfterRequest;
        const QByteArray endless(10'000, ' ');
        QTest::newRow("silence") << FaultScript() << afterRequest << u"http"_s;
        QTest::newRow("silence where TLS is expected") << FaultScript() << afterRequest << u"https"_s;
        QTest::newRow("head byte by byte")
            << FaultScript{Drip{Ok + "X: " + endless, 100ms}} << afterRequest << u"http"_s;
        QTest::newRow("body byte by byte")
            << FaultScript{Send{Ok + "\r\n"}, Drip{endless, 100ms}} << afterRequest << u"http"_s;
        QTest::newRow("error byte by byte")
            << FaultScript{Send{"HTTP/1.1 500 \r\n\r\n"}, Drip{endless, 100ms}} << afterRequest << u"http"_s;
        QTest::newRow("silence in the head") << FaultScript{Send{Ok}} << afterRequest << u"http"_s;
        QTest::newRow("silence in the body")
            << FaultScript{Send{Ok + lengthOf(100) + "\r\n{"}} << afterRequest << u"http"_s;
        QTest::newRow("endless continue")
            << FaultScript{Drip{QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(100), 20ms}} << afterRequest
            << u"http"_s;
    }
    void endsAtTheDeadline()
    {
        QFETCH(const FaultScript, script);
        QFETCH(const FaultyServer::Speaks, when);
        QFETCH(const QString, scheme);
        FaultyServer server(script, when);
        QUrl url = server.url();
        url.setScheme(scheme);
        ClientHarness harness(url, 600ms);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(harness.fetchProblem(), Problem{.kind = Kind::TimedOut});
        QVERIFY2(timer.elapsed() >= 500 && timer.elapsed() < 5'000, QByteArray::number(timer.elapsed()).constData());
        if (scheme == "http"_L1) // Qt finishes a handshake that it has begun, for the next request
            QTRY_COMPARE(server.openConnections(), 0);
    }

    void tellsWhyThereIsNoAnswer_data()
    {
        QTest::addColumn<FaultScript>("script");
        QTest::addColumn<Problem>("problem");
        const Problem unreachable{.kind = Kind::Unreachable};
        const Problem nonsense{.kind = Kind::Malformed, .code = 200};
        QTest::newRow("hangs up") << FaultScript{HangUp()} << unreachable;
        QTest::newRow("reset") << FaultScript{Reset()} << unreachable;
        QTest::newRow("hangs up in the head") << FaultScript{Send{Ok}, HangUp()} << unreachable;
        QTest::newRow("reset in the body")
            << FaultScript{Send{Ok + lengthOf(100) + "\r\n" + Balance}, Wait{100ms}, Reset()} << unreachable;
        QTest::newRow("hangs up in the body")
            << FaultScript{Send{Ok + lengthOf(100) + "\r\n" + Balance}, HangUp()} << unreachable;
        QTest::newRow("hangs up in a chunk")
            << FaultScript{Send{Ok + "Transfer-Encoding: chunked\r\n\r\nff\r\n" + Balance}, HangUp()} << unreachable;
        QTest::newRow("no HTTP") << FaultScript{Send{"220 mail.example ESMTP\r\n"}} << unreachable; // Qt says no more
        QTest::newRow("error, cut off") << FaultScript{Send{"HTTP/1.1 502 \r\n" + lengthOf(100) + "\r\n<html>"},
                                                       HangUp()}
                                        << Problem{.kind = Kind::ServerError, .code = 502};
        QTest::newRow("balance, cut off") << FaultScript{Send{Ok + "\r\n" + Balance.left(40)}, HangUp()} << nonsense;
        QTest::newRow("broken gzip") << FaultScript{Send{answer("no gzip", "Content-Encoding: gzip\r\n")}} << nonsense;
        QTest::newRow("proxy's challenge")
            << FaultScript{Send{"HTTP/1.1 407 \r\nProxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n"}}
            << Problem{.kind = Kind::ProxyFailed, .code = 407};
    }
    void tellsWhyThereIsNoAnswer()
    {
        QFETCH(const FaultScript, script);
        QFETCH(const Problem, problem);
        FaultyServer server(script);
        ClientHarness harness(server.url());
        const std::optional<Problem> found = harness.fetchProblem();
        QVERIFY(found);
        QCOMPARE(domain::identifier(found->kind), domain::identifier(problem.kind));
        QCOMPARE(found->code, problem.code);
        QCOMPARE(found->serviceText, QString());
        QCOMPARE(harness.answers, 1);
    }

    void nobodyListens()
    {
        auto server = std::make_unique<FaultyServer>(FaultScript());
        const QUrl url = server->url();
        server.reset();
        ClientHarness harness(url);
        QCOMPARE(harness.fetchProblem(), Problem{.kind = Kind::Unreachable});
    }

    void nobodyKnowsTheHost()
    {
        ClientHarness harness(QUrl(u"https://kie-credits.invalid"_s)); // RFC 6761, section 6.4
        QCOMPARE(harness.fetchProblem(), Problem{.kind = Kind::Unreachable});
    }
};

QTEST_GUILESS_MAIN(TestClientFaults)
#include "tst_clientfaults.moc"
