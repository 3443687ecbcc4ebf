// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kie/creditreply.h"

#include "domain/plainline.h"
#include "http/retryafter.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kie {

using domain::Problem;

namespace {

constexpr int Success = 200;

/// The body's "code"; nullopt unless it is a whole number. A code in quotes is not the service's own form, so that
/// whatever wrote it is not believed over the HTTP status.
std::optional<int> codeIn(const QJsonObject &body)
{
    const QJsonValue code = body["code"_L1];
    // toInt() yields its default for anything but a whole number in range.
    return code.toInt(0) == code.toInt(1) ? std::optional(code.toInt()) : std::nullopt;
}

/// QJsonDocument keeps numbers with decimals as double. The shortest decimal that reads back as the same double is what
/// the service wrote, up to 15 digits: exact to the micro-credit below a billion credits.
QString decimalText(const QJsonValue &number)
{
    const QVariant value = number.toVariant();
    if (value.metaType() == QMetaType::fromType<qlonglong>())
        return QString::number(value.toLongLong());
    return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
}

std::optional<domain::Credits> amountIn(const QJsonObject &body)
{
    const QJsonValue data = body["data"_L1];
    if (data.isDouble())
        return domain::Credits::fromDecimal(decimalText(data));
    if (data.isString())
        return domain::Credits::fromDecimal(data.toString());
    return std::nullopt;
}

/// The service also sends its 402 and its 455 under the code 500, told apart by the text alone.
Problem::Kind kindOfServerError(const QString &text)
{
    const auto says = [&text](QLatin1StringView words) { return text.contains(words, Qt::CaseInsensitive); };
    if (says("credits insufficient"_L1) || says("insufficient credits"_L1) || says("balance isn't enough"_L1))
        return Problem::Kind::Depleted;
    if (says("being maintained"_L1) || says("maintenance"_L1))
        return Problem::Kind::Maintenance;
    return Problem::Kind::ServerError;
}

/// What the body's code and the HTTP status mean alike; nullopt for any other.
std::optional<Problem::Kind> kindOf(int code, const QString &text)
{
    switch (code) {
    case 401:
    case 403:
        return Problem::Kind::KeyRefused;
    case 402:
        return Problem::Kind::Depleted;
    case 404:
        return Problem::Kind::NotFound;
    case 422:
        return Problem::Kind::InvalidRequest;
    case 429:
        return Problem::Kind::RateLimited;
    case 433:
        return Problem::Kind::KeyCapReached;
    case 455:
        return Problem::Kind::Maintenance;
    case 500:
        return kindOfServerError(text);
    default: // codes are open-ended
        return std::nullopt;
    }
}

/// Whether something before the service wrote \p reply, whose body is no JSON object: the service itself sends no
/// pages. Cloudflare sends programs a line of text instead of a page, such as "error code: 1020".
bool isPage(const http::Reply &reply)
{
    const QByteArray type = reply.contentType.trimmed().toLower();
    const QByteArray start = reply.body.first(std::min<qsizetype>(reply.body.size(), 256)).trimmed().toLower();
    return !reply.mitigation.isEmpty() || type.startsWith("text/html") || type.startsWith("application/xhtml+xml")
        || start.startsWith('<') || start.startsWith("\xef\xbb\xbf<") || start.startsWith("error code: ");
}

bool isServerError(int code)
{
    return code >= 500 && code <= 599;
}

Problem::Kind kindOfBodyCode(int code, const QString &text)
{
    if (code == Success)
        return Problem::Kind::Malformed; // without an amount, or this would not be asked
    if (code == 505)
        return Problem::Kind::FeatureDisabled;
    return kindOf(code, text).value_or(isServerError(code) ? Problem::Kind::ServerError : Problem::Kind::UnknownError);
}

Problem::Kind kindOfStatus(int status, const QString &text)
{
    if (status >= 300 && status <= 399)
        return Problem::Kind::Redirected;
    if (status == 407)
        return Problem::Kind::ProxyFailed;
    if (status < 400 || status > 599)
        return Problem::Kind::Malformed;
    return kindOf(status, text)
        .value_or(isServerError(status) ? Problem::Kind::ServerError : Problem::Kind::UnknownError);
}

/// What the status means where a page came with it. Numbers that would accuse the key or empty the account are believed
/// to the service alone.
Problem::Kind kindOfPage(int status, const QString &text)
{
    switch (status) {
    case 401:
    case 402:
    case 403:
    case 433:
    case 451: // unavailable for legal reasons
    case 511: // sign in to this network
        return Problem::Kind::Blocked;
    default: // statuses are open-ended
        return kindOfStatus(status, text);
    }
}

} // namespace

domain::Outcome interpret(const http::Reply &reply, domain::Instant seenAt, const domain::ApiKey &key)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    const QJsonObject body = document.object(); // empty when it is no JSON object
    const std::optional<int> code = codeIn(body);
    if (code == Success) {
        if (const std::optional<domain::Credits> amount = amountIn(body))
            return domain::Reading{.amount = *amount, .seenAt = seenAt};
    }

    const QString text = domain::plainLine(body["msg"_L1].toString(), QLatin1StringView(key.bytes()));
    const auto kindWithoutCode = document.isObject() || !isPage(reply) ? kindOfStatus : kindOfPage;
    return Problem{
        .kind = code ? kindOfBodyCode(*code, text) : kindWithoutCode(reply.status, text),
        .code = code.value_or(reply.status),
        .serviceText = text,
        .retryAfter = http::retryAfter(reply.retryAfter, seenAt),
    };
}

} // namespace kie
