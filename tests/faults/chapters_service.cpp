// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chapters.h"
#include "verdicts.h"
#include "wire.h"

using namespace std::chrono_literals;
using namespace support;
using wire::answer;
using wire::trouble;

namespace faults {

namespace {

Fault error(const char *name, int code, const Verdict &verdict, int status = 200)
{
    return {name, {Send{answer(trouble(code, "so it is"), status)}}, verdict};
}

/// An error that only the service can explain, so that its words are shown.
Fault explained(const char *name, int code, const QByteArray &msg, const Verdict &verdict, const char *quote)
{
    return {name, {Send{answer(trouble(code, msg))}}, verdict, Way::Plain, "", quote};
}

Fault unauthorized(const char *name, const QByteArray &challenge)
{
    return {name, {Send{answer("no", 401, "WWW-Authenticate: " + challenge + "\r\n")}}, RefusedOnce};
}

/// The same error in \p polls polls in a row.
Fault lasting(Fault fault, int polls)
{
    fault.polls = polls;
    return fault;
}

Fault askingToWait(const char *name, const QByteArray &retryAfter, std::chrono::seconds wait)
{
    const QByteArray header = "Retry-After: " + retryAfter + "\r\n";
    return {name, {Send{answer(trouble(429, "too often"), 200, header)}}, RateLimited.askingAgainAfter(wait)};
}

} // namespace

Chapter errorsOfTheService()
{
    return {"Errors of the service",
            {
                error("code 401 with HTTP 200", 401, RefusedOnce),
                error("code 401 with HTTP 401", 401, RefusedOnce, 401),
                error("code 403", 403, RefusedOnce),
                lasting(error("code 401 again after a minute", 401, RefusedAgain), 2),
                lasting(error("code 401 again after five minutes more", 401, KeyRefused), 3),
                {"HTTP 403 without a page", {Send{answer({}, 403)}}, RefusedOnce},
                unauthorized("HTTP 401 that asks for a password", "Basic realm=\"kie\""),
                unauthorized("HTTP 401 that asks for a digest", "Digest realm=\"kie\", nonce=\"1\", qop=\"auth\""),
                unauthorized("HTTP 401 that asks for a Windows account", "NTLM"),
                error("code 402: no credits", 402, Depleted),
                {"code 500 that says “credits insufficient”",
                 {Send{answer(trouble(500, "Credits insufficient : Please top up to continue."))}},
                 Depleted},
                error("code 404", 404, NotFound),
                error("code 422", 422, InvalidRequest),
                error("code 429", 429, RateLimited),
                error("code 433: the key's cap", 433, KeyCapReached),
                error("code 455: maintenance", 455, Maintenance),
                {"code 500 that says “maintained”",
                 {Send{answer(trouble(500, "The server is currently being maintained, please try again later~"))}},
                 Maintenance},
                error("code 500", 500, ServerError),
                error("code 505", 505, FeatureDisabled),
                error("code 418, unknown", 418, UnknownError),
                error("code 0, unknown", 0, UnknownError),
                error("code -1, unknown", -1, UnknownError),
                error("code 401 with HTTP 500", 401, RefusedOnce, 500),
                error("code 500 with HTTP 401", 500, ServerError, 401),
                error("code 455 with a redirect", 455, Maintenance, 302),
            }};
}

Chapter wordsOfTheService()
{
    return {
        "Words of the service",
        {
            {"msg of 1 MB", {Send{answer(trouble(422, QByteArray(1'000'000, 'w')))}}, Malformed},
            {"msg of 1 MB with HTTP 500", {Send{answer(trouble(422, QByteArray(1'000'000, 'w')), 500)}}, ServerError},
            explained("msg of 60 kB is cut", 422, QByteArray(60'000, 'w'), InvalidRequest, "wwwwwwwwww"),
            explained("markup in msg stays text", 422, "<b>bold</b> <img src=x>", InvalidRequest,
                      "“<b>bold</b> <img src=x>”"),
            explained("line breaks in msg become spaces", 422, R"(one\r\ntwo\u2028three\u0000four)", InvalidRequest,
                      "“one two three four”"),
            explained("text direction in msg stays as it is", 422, R"(\u202eevil\u202c)", InvalidRequest, "“evil”"),
            explained("no msg", 418, "", UnknownError, "number 418"),
        }};
}

Chapter waitsAskedFor()
{
    return {"Waits that the service asks for (Retry-After)",
            {
                askingToWait("-1", "-1", Soon),
                askingToWait("garbage", "soon", Soon),
                askingToWait("nothing", "", Soon),
                askingToWait("0", "0", Soon),
                askingToWait("2 minutes", "120", 2min),
                askingToWait("a date in 10 minutes", "Sun, 22 Nov 2026 12:15:35 GMT", 10min),
                askingToWait("a date in the past", "Sun, 06 Nov 1994 08:49:37 GMT", Soon),
                askingToWait("10 years", "315360000", 24h),
                askingToWait("a date in 10 years", "Sun, 22 Nov 2036 12:00:00 GMT", 24h),
                askingToWait("more seconds than there are numbers", "99999999999999999999", 24h),
            }};
}

} // namespace faults
