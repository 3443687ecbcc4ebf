// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chapters.h"
#include "verdicts.h"
#include "wire.h"

using namespace std::chrono_literals;
using namespace support;
using wire::answer;
using wire::balance;
using wire::head;
using wire::lengthOf;

namespace faults {

namespace {

const QByteArray Body = balance("1"); // never the amount that was there before
const QByteArray Chunked = "Transfer-Encoding: chunked\r\n";

QByteArray to(const QByteArray &location)
{
    return "Location: " + location + "\r\n";
}

/// Qt goes on trying until the deadline.
Fault atTheDeadline(const char *name, const FaultScript &script)
{
    return {.name = name, .script = script, .verdict = ProxyFailed, .way = Way::Proxy, .endsAtTheDeadline = true};
}

} // namespace

Chapter noConnection()
{
    return {
        "No connection, or one that breaks",
        {
            {"nobody listens", {}, Unreachable, Way::PlainToNobody},
            {"nobody knows the name", {}, Unreachable, Way::Name},
            {"closed before the headers", {HangUp()}, Unreachable},
            {"reset before the headers", {Reset()}, Unreachable},
            {"closed within the headers", {Send{head(200) + "X: "}, Wait{50ms}, HangUp()}, Unreachable},
            {"reset within the headers", {Send{head(200) + "X: "}, Wait{50ms}, Reset()}, Unreachable},
            {"closed after the headers", {Send{head(200, lengthOf(100)) + "\r\n"}, Wait{50ms}, HangUp()}, Unreachable},
            {"reset after the headers", {Send{head(200, lengthOf(100)) + "\r\n"}, Wait{50ms}, Reset()}, Unreachable},
            {"body cut off by a close",
             {Send{head(200, lengthOf(100)) + "\r\n" + Body}, Wait{50ms}, HangUp()},
             Unreachable},
            {"body cut off by a reset",
             {Send{head(200, lengthOf(100)) + "\r\n" + Body}, Wait{50ms}, Reset()},
             Unreachable},
            {"body of no stated length, cut off", {Send{head(200) + "\r\n" + Body.chopped(4)}, HangUp()}, Malformed},
            {"error page cut off", {Send{head(502, lengthOf(100)) + "\r\n<html>"}, Wait{50ms}, HangUp()}, ServerError},
        }};
}

Chapter noEnd()
{
    const QByteArray endless(10'000, ' ');
    return {"No end",
            {
                {"silence", {}, TimedOut},
                {"silence instead of TLS", {}, TimedOut, Way::TlsToSilence},
                {"silence within the headers", {Send{head(200)}}, TimedOut},
                {"silence within the body", {Send{head(200, lengthOf(100)) + "\r\n{"}}, TimedOut},
                {"headers byte by byte", {Drip{head(200, "X: " + endless), 50ms}}, TimedOut},
                {"body byte by byte", {Send{head(200) + "\r\n"}, Drip{endless, 50ms}}, TimedOut},
                {"error page byte by byte", {Send{head(500) + "\r\n"}, Drip{endless, 50ms}}, TimedOut},
                {"“100 Continue” without end", {Drip{(head(100) + "\r\n").repeated(500), 2ms}}, TimedOut},
                {"a byte more than 64 KiB", {Send{answer(wire::balanceOfSize(65'537))}}, Malformed},
                {"a byte more than 64 KiB, then silence",
                 {Send{head(200, lengthOf(1'000'000)) + "\r\n" + wire::balanceOfSize(65'537)}},
                 Malformed},
                {"endless body", {Send{head(200) + "\r\n"}, Flood{endless}}, Malformed},
                {"endless body in chunks",
                 {Send{head(200, Chunked) + "\r\n"}, Flood{"1000\r\n" + QByteArray(0x1000, ' ') + "\r\n"}},
                 Malformed},
                {"body of a terabyte", {Send{head(200, lengthOf(1LL << 40)) + "\r\n"}, Flood{endless}}, Malformed},
                {"endless error page", {Send{head(502) + "\r\n"}, Flood{endless}}, ServerError},
                {"gzip bomb",
                 {Send{answer(wire::gzipped(QByteArray(20'000'000, ' ')), 200, "Content-Encoding: gzip\r\n")}},
                 Malformed},
                {"deflate bomb",
                 {Send{answer(wire::deflated(QByteArray(20'000'000, ' ')), 200, "Content-Encoding: deflate\r\n")}},
                 Malformed},
                {"a byte more than 64 KiB in gzip",
                 {Send{answer(wire::gzipped(wire::balanceOfSize(65'537)), 200, "Content-Encoding: gzip\r\n")}},
                 Malformed},
            }};
}

Chapter noTrust()
{
    return {"No trust",
            {
                {"certificate expired", {}, DateWrong, Way::Tls, "expired.pem"},
                {"certificate not yet valid", {}, DateWrong, Way::Tls, "not-yet-valid.pem"},
                {"certificate of another host", {}, TlsFailed, Way::Tls, "other-host.pem"},
                {"certificate expired and of another host", {}, TlsFailed, Way::Tls, "expired-other-host.pem"},
                {"certificate signed by itself", {}, TlsFailed, Way::Tls, "self-signed.pem"},
                {"certificate of an unknown authority", {}, TlsFailed, Way::Tls, "unknown-authority.pem"},
                {"no TLS newer than 1.1", {}, TlsFailed, Way::OldTls},
                {"plain HTTP instead of TLS", {Send{answer(Body)}}, TlsFailed, Way::TlsToPlain},
            }};
}

Chapter proxies()
{
    const QByteArray challenge = "Proxy-Authenticate: Basic realm=\"proxy\"\r\n";
    return {
        "Proxies",
        {
            {"proxy asks for a password", {Send{answer({}, 407, challenge)}}, ProxyFailed, Way::Proxy},
            {"proxy does not listen", {}, ProxyFailed, Way::ProxyToNobody},
            atTheDeadline("proxy hangs up", {HangUp()}),
            atTheDeadline("proxy says nothing", {}),
            {"proxy breaks the connection", {Reset()}, ProxyFailed, Way::Proxy},
            {"proxy forbids the service", {Send{answer("<html>", 403)}}, ProxyFailed, Way::Proxy},
            {"proxy cannot reach the service", {Send{answer("<html>", 504)}}, ProxyFailed, Way::Proxy},
            {"proxy speaks another protocol", {Send{"220 mail.example ESMTP\r\n\r\n"}}, ProxyFailed, Way::Proxy},
            atTheDeadline("proxy opens the tunnel, then silence", {Send{head(200) + "\r\n"}}),
            {"proxy opens the tunnel, then hangs up",
             {Send{head(200) + "\r\n"}, Wait{50ms}, HangUp()},
             ProxyFailed,
             Way::Proxy},
            {"silence of the service behind a good proxy", {}, TimedOut, Way::Tunnel},
            {"service behind a good proxy hangs up", {HangUp()}, Unreachable, Way::Tunnel},
            {"error page of the service behind a good proxy", {Send{answer("<html>", 502)}}, ServerError, Way::Tunnel},
            {"service claims to be a proxy that asks for a password", {Send{answer({}, 407, challenge)}}, ProxyFailed},
        }};
}

Chapter redirects()
{
    const QByteArray route = "/api/v1/chat/credit";
    return {
        "Redirects",
        {
            {"to the same host", {Send{answer({}, 301, to("/v2" + route))}}, Redirected},
            {"to another host", {Send{answer({}, 302, to("https://elsewhere.example" + route))}}, Redirected},
            {"in a circle", {Send{answer({}, 307, to(route))}}, Redirected},
            {"from https to http", {Send{answer({}, 308, to("http://127.0.0.1:9" + route))}}, Redirected, Way::Tls},
            {"to a file", {Send{answer({}, 303, to("file:///etc/hostname"))}}, Redirected},
            {"to nowhere", {Send{answer({}, 302)}}, Redirected},
            {"to a sign-in page, with HTML", {Send{answer("<html>", 302, to("http://sign-in.example/"))}}, Redirected},
        }};
}

Chapter brokenHttp()
{
    return {"Broken HTTP",
            {
                {"another protocol", {Send{"220 mail.example ESMTP\r\n"}}, Unreachable},
                {"status line without a number", {Send{"HTTP/1.1 OK\r\n\r\n"}, HangUp()}, Unreachable},
                {"bare JSON without HTTP", {Send{Body}, HangUp()}, Unreachable},
                {"status 999", {Send{answer({}, 999)}}, Malformed},
                {"Content-Length too small", {Send{head(200, lengthOf(10)) + "\r\n" + Body}}, Malformed},
                {"Content-Length too large, then a close",
                 {Send{head(200, lengthOf(Body.size() + 1)) + "\r\n" + Body}, HangUp()},
                 Unreachable},
                {"two answers at once", {Send{answer(balance("4335.86")) + answer(Body)}}, Healthy},
                {"broken gzip", {Send{answer("no gzip", 200, "Content-Encoding: gzip\r\n")}}, Malformed},
                {"unknown coding", {Send{answer("\x01\x02\x03", 200, "Content-Encoding: zebra\r\n")}}, Malformed},
                {"204 without a body", {Send{head(204) + "\r\n"}}, Malformed},
                {"304 without a question", {Send{head(304) + "\r\n"}}, Redirected},
            }};
}

} // namespace faults
