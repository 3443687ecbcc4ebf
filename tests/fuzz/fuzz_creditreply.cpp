// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kie/creditreply.h"
#include "property.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

using domain::Outcome;
using domain::Problem;
using domain::Reading;

namespace {

const domain::ApiKey Key = *domain::ApiKey::fromText(u"secret");
constexpr domain::Instant Now{std::chrono::milliseconds(1'795'334'400'000)};
constexpr std::array Statuses{200, 204, 302, 401, 403, 404, 407, 429, 500, 502, 599};

void judge(const Reading &reading, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonValue data = object[QLatin1StringView("data")];
    require(object[QLatin1StringView("code")] == 200, "only a reply with code 200 brings a balance");
    require(data.isDouble() || data.isString(), "only a number brings a balance");
    require(reading.seenAt == Now, "a reading has the moment it was seen at");
    const double credits = data.isDouble() ? data.toDouble() : data.toString().trimmed().toDouble();
    const double told = static_cast<double>(reading.amount.micros()) / 1e6;
    require(std::abs(told - credits) <= 1e-6 + std::abs(credits) * 1e-12, "the balance is what the service wrote");
}

void judge(const Problem &problem)
{
    require(problem.code.has_value(), "an answer has a code");
    require(problem.serviceText.size() <= 200, "the service's text is short");
    require(!problem.serviceText.contains(QLatin1StringView(Key.bytes())), "the service's text is without the key");
    require(std::ranges::all_of(problem.serviceText,
                                [](QChar character) {
                                    return character.category() != QChar::Other_Control
                                        && character.category() != QChar::Other_Format;
                                }),
            "the service's text is one plain line");
    require(problem.serviceText == problem.serviceText.trimmed(), "the service's text has no white space around it");
    require(problem.retryAfter == std::chrono::seconds(7), "the wait that is asked for is passed on");
}

} // namespace

/// The input is the body of a reply.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const bool isBalance = std::holds_alternative<Reading>(kie::interpret({.status = 200, .body = body}, Now, Key));
    for (const int status : Statuses) {
        const Outcome outcome = kie::interpret({.status = status, .retryAfter = "7", .body = body}, Now, Key);
        require(std::holds_alternative<Reading>(outcome) == isBalance, "the body wins over the HTTP status");
        if (const auto *reading = std::get_if<Reading>(&outcome))
            judge(*reading, body);
        else
            judge(std::get<Problem>(outcome));
    }
    return 0;
}
