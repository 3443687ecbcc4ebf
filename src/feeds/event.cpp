// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/event.h"

#include "presentation/eventwording.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace feeds {

namespace {

using Kind = Event::Kind;

constexpr std::array<std::pair<Kind, QLatin1StringView>, 9> Names{{
    {Kind::Low, "low"_L1},
    {Kind::Critical, "critical"_L1},
    {Kind::Depleted, "depleted"_L1},
    {Kind::RunsOut, "runs-out"_L1},
    {Kind::ToppedUp, "topped-up"_L1},
    {Kind::KeyRefused, "key-refused"_L1},
    {Kind::KeyCap, "key-cap"_L1},
    {Kind::Ended, "ended"_L1},
    {Kind::Test, "test"_L1},
}};

Kind kindOf(domain::Alert::Kind kind)
{
    switch (kind) {
    case domain::Alert::Kind::LowMark:
        return Kind::Low;
    case domain::Alert::Kind::CriticalMark:
        return Kind::Critical;
    case domain::Alert::Kind::Depleted:
        return Kind::Depleted;
    case domain::Alert::Kind::KeyRefused:
        return Kind::KeyRefused;
    case domain::Alert::Kind::KeyCapReached:
        return Kind::KeyCap;
    case domain::Alert::Kind::RunsOutSoon:
        return Kind::RunsOut;
    case domain::Alert::Kind::ToppedUp:
        return Kind::ToppedUp;
    }
    Q_UNREACHABLE();
}

QString decimalOf(const std::optional<domain::Credits> &amount, const QString &unknown)
{
    return amount ? amount->toDecimal() : unknown;
}

QString isoTime(domain::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()).toUTC().toString(Qt::ISODate);
}

/// \p text as a string of JSON, in quotes.
QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

} // namespace

QLatin1StringView nameOf(Kind kind)
{
    return std::ranges::find(Names, kind, &decltype(Names)::value_type::first)->second;
}

Event alertEvent(const domain::Account &account, const domain::Alert &alert, const presentation::AmountContext &context,
                 const QLocale &locale)
{
    return {.kind = kindOf(alert.kind),
            .accountId = account.id,
            .accountName = account.shownName(),
            .credits = alert.amount,
            .text = presentation::textOf(presentation::alertMessage(alert, account, context, locale)),
            .at = context.present.now};
}

Event endedEvent(const domain::Account &account, const std::optional<domain::Credits> &amount,
                 const presentation::AmountContext &context, const QLocale &locale)
{
    return {.kind = Kind::Ended,
            .accountId = account.id,
            .accountName = account.shownName(),
            .credits = amount,
            .text = presentation::textOf(presentation::alertEndedMessage(account, amount, context, locale)),
            .at = context.present.now};
}

Event testEvent(domain::Instant at)
{
    return {.kind = Kind::Test, .accountId = {}, .accountName = {}, .text = presentation::testEventText(), .at = at};
}

QProcessEnvironment environmentFor(const Event &event, QProcessEnvironment inherited)
{
    inherited.remove(u"KIE_API_KEY"_s);
    inherited.remove(u"KIE_API_BASE_URL"_s);
    inherited.insert(u"KIE_CREDITS_EVENT"_s, nameOf(event.kind));
    inherited.insert(u"KIE_CREDITS_ACCOUNT"_s, event.accountName);
    inherited.insert(u"KIE_CREDITS_CREDITS"_s, decimalOf(event.credits, {}));
    inherited.insert(u"KIE_CREDITS_TEXT"_s, event.text);
    return inherited;
}

QByteArray toJson(const Event &event)
{
    // QJsonDocument would write the amount as a double; a decimal of Credits is a number of JSON, and exact.
    return "{\"event\":" + quoted(nameOf(event.kind)) + ",\"account\":" + quoted(event.accountName)
        + ",\"id\":" + quoted(event.accountId) + ",\"credits\":" + decimalOf(event.credits, u"null"_s).toLatin1()
        + ",\"text\":" + quoted(event.text) + ",\"at\":" + quoted(isoTime(event.at)) + "}\n";
}

} // namespace feeds
