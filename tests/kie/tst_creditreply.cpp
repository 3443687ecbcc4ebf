// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kie/creditreply.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;
using domain::Outcome;
using domain::Problem;
using domain::Reading;

namespace {

constexpr domain::Instant SeenAt{1'763'800'000'123ms};
const domain::ApiKey Key = *domain::ApiKey::fromText(u"secret");

QDir replies()
{
    return QDir(QStringLiteral(CREDITS_TEST_DATA) + u"/replies"_s);
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(replies().filePath(fileName));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray expectations()
{
    return QJsonDocument::fromJson(contentOf(u"expected.json"_s)).array();
}

Problem::Kind kindNamed(const QString &identifier)
{
    for (int i = 0; i <= static_cast<int>(Problem::Kind::ProxyFailed); ++i) {
        const auto kind = static_cast<Problem::Kind>(i);
        if (domain::identifier(kind) == identifier)
            return kind;
    }
    qFatal("no such kind: %s", qUtf8Printable(identifier));
}

/// One row of expected.json, as the outcome it describes.
Outcome expectedOutcome(const QJsonObject &row)
{
    if (row.contains("credits"_L1))
        return Reading{.amount = Credits::fromDecimal(row["credits"_L1].toString()).value(), .seenAt = SeenAt};
    Problem problem{
        .kind = kindNamed(row["kind"_L1].toString()),
        .code = row["code"_L1].toInt(),
        .serviceText = row["text"_L1].toString(),
    };
    if (row.contains("waitSeconds"_L1))
        problem.retryAfter = std::chrono::seconds(row["waitSeconds"_L1].toInt());
    return problem;
}

QString described(const Outcome &outcome)
{
    if (const auto *reading = std::get_if<Reading>(&outcome))
        return reading->amount.toDecimal();
    const auto &problem = std::get<Problem>(outcome);
    return u"%1 %2 \"%3\""_s.arg(domain::identifier(problem.kind))
        .arg(problem.code.value_or(-1))
        .arg(problem.serviceText);
}

#define COMPARE_OUTCOMES(actual, expected) QVERIFY2((actual) == (expected), qUtf8Printable(described(actual)))

QByteArray withData(const QByteArray &data)
{
    return R"({"code":200,"msg":"success","data":)" + data + '}';
}

} // namespace

class TestCreditReply : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meansWhatTheGoldenRepliesMean_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const auto value : expectations()) {
            const QJsonObject row = value.toObject();
            QTest::addRow("%s over HTTP %d", qUtf8Printable(row["file"_L1].toString()), row["http"_L1].toInt()) << row;
        }
    }
    void meansWhatTheGoldenRepliesMean()
    {
        QFETCH(const QJsonObject, row);
        const QByteArray body = contentOf(row["file"_L1].toString());
        QVERIFY(!body.isEmpty());
        const Outcome outcome = kie::interpret({.status = row["http"_L1].toInt(),
                                                .retryAfter = row["retryAfter"_L1].toString().toLatin1(),
                                                .contentType = row["contentType"_L1].toString().toLatin1(),
                                                .mitigation = row["mitigation"_L1].toString().toLatin1(),
                                                .body = body},
                                               SeenAt, Key);
        COMPARE_OUTCOMES(outcome, expectedOutcome(row));
    }

    void everyGoldenReplyIsExpectedToMeanSomething()
    {
        QSet<QString> files;
        for (const auto row : expectations())
            files.insert(row.toObject()["file"_L1].toString());
        QSet<QString> present;
        for (const QString &name : replies().entryList(QDir::Files))
            present.insert(name);
        QCOMPARE(files + QSet<QString>({u"expected.json"_s, u"README.md"_s}), present);
    }

    void readsTheAmountExactly_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<qint64>("micros");
        QTest::newRow("whole") << QByteArray("6991") << Q_INT64_C(6'991'000'000);
        QTest::newRow("fraction that no double holds") << QByteArray("4335.86") << Q_INT64_C(4'335'860'000);
        QTest::newRow("sum as a double prints it") << QByteArray("0.30000000000000004") << Q_INT64_C(300'000);
        QTest::newRow("one micro-credit") << QByteArray("0.000001") << Q_INT64_C(1);
        QTest::newRow("all six decimals of millions")
            << QByteArray("987654321.123456") << Q_INT64_C(987'654'321'123'456);
        QTest::newRow("whole beyond what a double counts")
            << QByteArray("9223372036854") << Q_INT64_C(9'223'372'036'854'000'000);
        QTest::newRow("exponent") << QByteArray("1e3") << Q_INT64_C(1'000'000'000);
        QTest::newRow("negative") << QByteArray("-5") << Q_INT64_C(-5'000'000);
        QTest::newRow("minus zero") << QByteArray("-0.0") << Q_INT64_C(0);
        QTest::newRow("string") << QByteArray(R"("4335.86")") << Q_INT64_C(4'335'860'000);
        QTest::newRow("string with white space") << QByteArray(R"(" 12 ")") << Q_INT64_C(12'000'000);
        QTest::newRow("string with line breaks") << QByteArray(R"("\n12\r\n")") << Q_INT64_C(12'000'000);
    }
    void readsTheAmountExactly()
    {
        QFETCH(const QByteArray, data);
        QFETCH(const qint64, micros);
        const Outcome outcome = kie::interpret({.status = 200, .body = withData(data)}, SeenAt, Key);
        COMPARE_OUTCOMES(outcome, Outcome(Reading{.amount = Credits::fromMicros(micros), .seenAt = SeenAt}));
    }

    void neverMakesABalanceOfNonsense_data()
    {
        QTest::addColumn<QByteArray>("body");
        const char *const data[] = {
            "1e999",    "-1e999",    "NaN",      "Infinity",   "null",   "true",          "false",
            "[]",       "[1]",       "{}",       R"("")",      R"(" ")", R"("NaN")",      R"("inf")",
            R"("1,5")", R"("0x10")", R"("1 2")", R"("12abc")", "9.3e12", "9223372036855", R"("99999999999999999999")",
            "007",      "+5"};
        for (const char *text : data)
            QTest::addRow("data %s", text) << withData(text);
        QTest::newRow("data absent") << QByteArray(R"({"code":200,"msg":"success"})");
        QTest::newRow("data under another case") << QByteArray(R"({"code":200,"Data":5})");
        QTest::newRow("code absent") << QByteArray(R"({"data":5})");
        QTest::newRow("code as a string") << QByteArray(R"({"code":"200","data":5})");
        QTest::newRow("code with a fraction") << QByteArray(R"({"code":200.5,"data":5})");
        QTest::newRow("code null") << QByteArray(R"({"code":null,"data":5})");
        QTest::newRow("code true") << QByteArray(R"({"code":true,"data":5})");
        QTest::newRow("code beyond an int") << QByteArray(R"({"code":4294967496,"data":5})");
        QTest::newRow("no fields") << QByteArray("{}");
        QTest::newRow("array") << QByteArray(R"([{"code":200,"data":5}])");
        QTest::newRow("bare number") << QByteArray("4335.86");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("white space") << QByteArray(" \r\n ");
        QTest::newRow("HTML") << QByteArray("<html><body>5</body></html>");
        QTest::newRow("invalid UTF-8") << QByteArray("{\"code\":200,\"msg\":\"\xff\xfe\",\"data\":5}");
        QTest::newRow("truncated") << QByteArray(R"({"code":200,"msg":"success","data":433)");
        QTest::newRow("two documents") << withData("5") + withData("6");
        QTest::newRow("NUL after the end") << withData("5") + '\0';
        QTest::newRow("deep nesting") << withData(QByteArray(30'000, '['));
        QTest::newRow("deep nesting, closed") << withData(QByteArray(30'000, '[') + QByteArray(30'000, ']'));
        const QString utf16 = QString::fromLatin1(withData("5"));
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(utf16.utf16()), utf16.size() * 2);
    }
    void neverMakesABalanceOfNonsense()
    {
        QFETCH(const QByteArray, body);
        const Outcome outcome = kie::interpret({.status = 200, .body = body}, SeenAt, Key);
        QVERIFY(std::holds_alternative<Problem>(outcome));
        QCOMPARE(std::get<Problem>(outcome).kind, Problem::Kind::Malformed);
        QCOMPARE(std::get<Problem>(outcome).code, 200);
    }

    void toleratesWhatIsHarmless_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("byte order mark") << "\xef\xbb\xbf" + withData("5");
        QTest::newRow("white space around") << " \r\n" + withData("5") + "\n";
        QTest::newRow("code with a zero fraction") << QByteArray(R"({"code":200.0,"data":5})");
        QTest::newRow("msg that is no string") << QByteArray(R"({"code":200,"msg":null,"data":5})");
        QTest::newRow("of duplicate fields the last one counts")
            << QByteArray(R"({"code":500,"data":7,"code":200,"data":5})");
        QTest::newRow("number that ends in its point") << withData("5.");
        QTest::newRow("escaped names") << QByteArray(R"({"\u0063ode":200,"data":5})");
    }
    void toleratesWhatIsHarmless()
    {
        QFETCH(const QByteArray, body);
        const Outcome outcome = kie::interpret({.status = 200, .body = body}, SeenAt, Key);
        COMPARE_OUTCOMES(outcome, Outcome(Reading{.amount = Credits::fromWhole(5), .seenAt = SeenAt}));
    }

    void theCodeInTheBodyWinsOverTheHttpStatus_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 302, 401, 403, 404, 407, 429, 500, 503})
            QTest::addRow("HTTP %d", status) << status;
    }
    void theCodeInTheBodyWinsOverTheHttpStatus()
    {
        QFETCH(const int, status);
        COMPARE_OUTCOMES(kie::interpret({.status = status, .body = R"({"code":455,"msg":"m"})"}, SeenAt, Key),
                         Outcome(Problem{.kind = Problem::Kind::Maintenance, .code = 455, .serviceText = u"m"_s}));
        COMPARE_OUTCOMES(kie::interpret({.status = status, .body = withData("5")}, SeenAt, Key),
                         Outcome(Reading{.amount = Credits::fromWhole(5), .seenAt = SeenAt}));
    }

    void judgesByTheHttpStatusWhenTheBodyHasNoCode_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Problem::Kind>("kind");
        using Kind = Problem::Kind;
        const std::pair<int, Kind> rows[] = {
            {0, Kind::Malformed},     {101, Kind::Malformed},     {200, Kind::Malformed},
            {204, Kind::Malformed},   {301, Kind::Redirected},    {302, Kind::Redirected},
            {308, Kind::Redirected},  {400, Kind::UnknownError},  {401, Kind::KeyRefused},
            {402, Kind::Depleted},    {403, Kind::KeyRefused},    {404, Kind::NotFound},
            {407, Kind::ProxyFailed}, {418, Kind::UnknownError},  {422, Kind::InvalidRequest},
            {429, Kind::RateLimited}, {433, Kind::KeyCapReached}, {455, Kind::Maintenance},
            {500, Kind::ServerError}, {502, Kind::ServerError},   {505, Kind::ServerError},
            {526, Kind::ServerError}, {599, Kind::ServerError},   {600, Kind::Malformed},
        };
        for (const auto &[status, kind] : rows)
            QTest::addRow("HTTP %d", status) << status << kind;
    }
    void judgesByTheHttpStatusWhenTheBodyHasNoCode()
    {
        QFETCH(const int, status);
        QFETCH(const Problem::Kind, kind);
        for (const QByteArray body : {"", "no", R"({"error":"x"})", R"({"code":"401"})"})
            COMPARE_OUTCOMES(kie::interpret({.status = status, .body = body}, SeenAt, Key),
                             Outcome(Problem{.kind = kind, .code = status}));
    }

    void aPageOfOthersSaysNothingAboutKeyAndCredits_data()
    {
        QTest::addColumn<http::Reply>("page");
        QTest::newRow("HTML") << http::Reply{.body = "\r\n <HTML>"};
        QTest::newRow("HTML with a byte order mark") << http::Reply{.body = "\xef\xbb\xbf<!doctype html>"};
        QTest::newRow("HTML that was too large to be read")
            << http::Reply{.contentType = "Text/HTML; charset=utf-8"};
        QTest::newRow("XHTML") << http::Reply{.contentType = "application/xhtml+xml", .body = "x"};
        QTest::newRow("a challenge without a page") << http::Reply{.mitigation = "challenge"};
        QTest::newRow("a message of Cloudflare")
            << http::Reply{.contentType = "text/plain", .body = "error code: 1010"};
    }
    void aPageOfOthersSaysNothingAboutKeyAndCredits()
    {
        QFETCH(const http::Reply, page);
        using Kind = Problem::Kind;
        const std::pair<int, Kind> kinds[] = {
            {401, Kind::Blocked},     {402, Kind::Blocked},    {403, Kind::Blocked},     {433, Kind::Blocked},
            {451, Kind::Blocked},     {511, Kind::Blocked},    {404, Kind::NotFound},    {407, Kind::ProxyFailed},
            {429, Kind::RateLimited}, {302, Kind::Redirected}, {503, Kind::ServerError}, {200, Kind::Malformed},
        };
        for (const auto &[status, kind] : kinds) {
            http::Reply reply = page;
            reply.status = status;
            COMPARE_OUTCOMES(kie::interpret(reply, SeenAt, Key), Outcome(Problem{.kind = kind, .code = status}));
            reply.body = R"({"code":401})"; // the service itself, whatever the headers claim
            QCOMPARE(std::get<Problem>(kie::interpret(reply, SeenAt, Key)).kind, Kind::KeyRefused);
        }
    }

    void everyOtherCodeIsReportedAsItIs_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Problem::Kind>("kind");
        for (const int code : {-1, 0, 1, 201, 302, 400, 407, 501'001})
            QTest::addRow("code %d", code) << code << Problem::Kind::UnknownError;
        QTest::newRow("403") << 403 << Problem::Kind::KeyRefused;
        QTest::newRow("502") << 502 << Problem::Kind::ServerError;
    }
    void everyOtherCodeIsReportedAsItIs()
    {
        QFETCH(const int, code);
        QFETCH(const Problem::Kind, kind);
        const QByteArray body = R"({"msg":"so it is","code":)" + QByteArray::number(code) + '}';
        COMPARE_OUTCOMES(kie::interpret({.status = 200, .body = body}, SeenAt, Key),
                         Outcome(Problem{.kind = kind, .code = code, .serviceText = u"so it is"_s}));
    }

    void knowsTheTextsThatMeanAnotherCode_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Problem::Kind>("kind");
        QTest::newRow("upper case") << QByteArray(R"({"code":500,"msg":"CREDITS INSUFFICIENT"})")
                                    << Problem::Kind::Depleted;
        QTest::newRow("broken line") << QByteArray(R"({"code":500,"msg":"Credits\n  insufficient"})")
                                     << Problem::Kind::Depleted;
        QTest::newRow("end of the text alone")
            << QByteArray("{\"code\":500,\"msg\":\"Your current balance isn't enough\"}") << Problem::Kind::Depleted;
        QTest::newRow("maintenance") << QByteArray(R"({"code":500,"msg":"Scheduled MAINTENANCE."})")
                                     << Problem::Kind::Maintenance;
        QTest::newRow("under 500 only") << QByteArray(R"({"code":401,"msg":"credits insufficient"})")
                                        << Problem::Kind::KeyRefused;
        QTest::newRow("neither") << QByteArray(R"({"code":500,"msg":"credits"})") << Problem::Kind::ServerError;
    }
    void knowsTheTextsThatMeanAnotherCode()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const Problem::Kind, kind);
        QCOMPARE(std::get<Problem>(kie::interpret({.status = 200, .body = body}, SeenAt, Key)).kind, kind);
    }

    void everyProblemCarriesTheWaitThatWasAskedFor()
    {
        const auto waitOf = [](int status, const QByteArray &body) {
            return std::get<Problem>(kie::interpret({.status = status, .retryAfter = "7", .body = body}, SeenAt, Key))
                .retryAfter;
        };
        QCOMPARE(waitOf(200, R"({"code":429})"), 7s);
        QCOMPARE(waitOf(503, {}), 7s);
        QCOMPARE(waitOf(200, "nonsense"), 7s);
    }

    void theTextOfTheServiceIsMadePlain()
    {
        const Outcome outcome =
            kie::interpret({.status = 200, .body = R"({"code":422,"msg":" <b>a</b>\r\n\u202eb\u0000"})"}, SeenAt, Key);
        QCOMPARE(std::get<Problem>(outcome).serviceText, u"<b>a</b> b"_s);
    }
};

QTEST_GUILESS_MAIN(TestCreditReply)
#include "tst_creditreply.moc"
