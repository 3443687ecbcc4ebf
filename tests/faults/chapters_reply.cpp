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

namespace faults {

namespace {

const QByteArray Good4335 = balance("4335.86");
const QByteArray Page = "<html><body><h1>Attention Required!</h1> Balance: 1 credit</body></html>";

Fault page(const char *name, int status, const Verdict &verdict)
{
    return {name, {Send{answer(Page, status, "Content-Type: text/html\r\n")}}, verdict};
}

Fault body(const char *name, const QByteArray &bytes, const Verdict &verdict = Malformed)
{
    return {name, {Send{answer(bytes, 200, "Content-Type: application/json\r\n")}}, verdict};
}

Fault data(const char *name, const QByteArray &value, const Verdict &verdict = Malformed)
{
    return body(name, balance(value), verdict);
}

} // namespace

Chapter pagesOfOthers()
{
    return {
        "Pages of somebody else",
        {
            page("HTML with 200 (a hotel's sign-in page)", 200, Malformed),
            page("HTML with 401 (a network that wants a sign-in)", 401, Blocked),
            page("HTML with 402", 402, Blocked),
            page("HTML with 403 (the edge takes us for a robot)", 403, Blocked),
            {"a challenge of the edge without a page", {Send{answer({}, 403, "cf-mitigated: challenge\r\n")}}, Blocked},
            {"“error code: 1020” of the edge",
             {Send{answer("error code: 1020", 403, "Content-Type: text/plain\r\n")}},
             Blocked},
            {"HTML with 403, larger than 64 KiB",
             {Send{answer(Page + QByteArray(65'537, ' '), 403, "Content-Type: text/html\r\n")}},
             Blocked},
            page("HTML with 407 (a proxy)", 407, ProxyFailed),
            page("HTML with 433", 433, Blocked),
            page("HTML with 404", 404, NotFound),
            page("HTML with 429", 429, RateLimited),
            page("HTML with 502 (bad gateway)", 502, ServerError),
            page("HTML with 511 (sign in to this network)", 511, Blocked),
            page("HTML with 520 (the edge's own number)", 520, ServerError),
            page("HTML with 526 (the edge mistrusts the service)", 526, ServerError),
            {"plain text with 200", {Send{answer("ok", 200, "Content-Type: text/plain\r\n")}}, Malformed},
            {"a picture with 200", {Send{answer("\x89PNG\r\n\x1a\n", 200, "Content-Type: image/png\r\n")}}, Malformed},
        }};
}

Chapter brokenJson()
{
    const QByteArray nested = QByteArray(30'000, '[') + QByteArray(30'000, ']');
    return {
        "Broken JSON",
        {
            body("empty body", {}),
            body("white space", " \r\n "),
            body("invalid JSON", "{code:200}"),
            body("JSON that ends too soon", Good4335.chopped(3)),
            body("two documents", Good4335 + Good4335),
            body("array around it", '[' + Good4335 + ']'),
            body("bare number", "4335.86"),
            data("deep nesting", nested),
            data("deep nesting without an end", QByteArray(30'000, '[')),
            body("invalid UTF-8", "{\"code\":200,\"msg\":\"\xff\xfe\",\"data\":1}"),
            body("UTF-16", QByteArray("{\0\"\0c\0o\0d\0e\0\"\0:\0002\0000\0000\0}\0", 24)),
            body("NUL after the end", Good4335 + '\0'),
            body("duplicate keys: the last one counts", R"({"code":500,"data":1,"code":200,"data":4335.86})", Healthy),
            body("no fields", "{}"),
            body("no data", R"({"code":200,"msg":"success"})"),
            body("no code", R"({"msg":"success","data":1})"),
            body("code as a string", R"({"code":"200","data":1})"),
            body("code with a fraction", R"({"code":200.5,"data":1})"),
            body("code null", R"({"code":null,"data":1})"),
            body("names in another case", R"({"Code":200,"Data":1})"),
        }};
}

Chapter strangeBalances()
{
    return {"Strange balances",
            {
                data("1e999", "1e999"),
                data("NaN", "NaN"),
                data("“NaN” as a string", R"("NaN")"),
                data("Infinity", "-Infinity"),
                data("true", "true"),
                data("null", "null"),
                data("[]", "[]"),
                data("[1]", "[1]"),
                data("{}", "{}"),
                data("empty string", R"("")"),
                data("words", R"("plenty")"),
                data("decimal comma", R"("1,5")"),
                data("hexadecimal", R"("0x10")"),
                data("beyond 64 bits", "99999999999999999999"),
                data("-5", "-5", FiveOwed),
                data("“4335.86” as a string", R"("4335.86")", Healthy),
                data("“ 12 ” with white space", R"(" 12 ")", TwelveLeft),
            }};
}

Chapter harmlessOddities()
{
    const QByteArray chunks = "5\r\n" + Good4335.left(5) + "\r\n" + QByteArray::number(Good4335.size() - 5, 16) + "\r\n"
        + Good4335.mid(5) + "\r\n0\r\n\r\n";
    const QByteArray largest = wire::balanceOfSize(65'536);
    return {"Odd, but right",
            {
                {"wrong content type", {Send{answer(Good4335, 200, "Content-Type: text/html\r\n")}}, Healthy},
                {"no stated length", {Send{head(200) + "\r\n" + Good4335}, HangUp()}, Healthy},
                {"chunks", {Send{head(200, "Transfer-Encoding: chunked\r\n") + "\r\n" + chunks}}, Healthy},
                {"gzip", {Send{answer(wire::gzipped(Good4335), 200, "Content-Encoding: gzip\r\n")}}, Healthy},
                {"deflate", {Send{answer(wire::deflated(Good4335), 200, "Content-Encoding: deflate\r\n")}}, Healthy},
                {"byte by byte, but in time", {Drip{answer(Good4335), 1ms}}, Healthy},
                {"“100 Continue” first", {Send{head(100) + "\r\n" + answer(Good4335)}}, Healthy},
                {"exactly 64 KiB", {Send{answer(largest)}}, Healthy},
                {"exactly 64 KiB in gzip",
                 {Send{answer(wire::gzipped(largest), 200, "Content-Encoding: gzip\r\n")}},
                 Healthy},
                {"byte order mark", {Send{answer("\xef\xbb\xbf" + Good4335)}}, Healthy},
                {"code 200 with HTTP 500", {Send{answer(Good4335, 500)}}, Healthy},
            }};
}

} // namespace faults
