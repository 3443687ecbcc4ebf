// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/wording.h"

#include <QCoreApplication>

namespace presentation {

namespace {

using Kind = domain::Alert::Kind;

struct AlertWording {
    Q_DECLARE_TR_FUNCTIONS(presentation::AlertWording)
};

QString title(Kind kind)
{
    switch (kind) {
    case Kind::LowMark:
        return AlertWording::tr("Credits are low");
    case Kind::CriticalMark:
        return AlertWording::tr("Credits are almost used up");
    case Kind::Depleted:
        return AlertWording::tr("No credits left");
    case Kind::RunsOutSoon:
        return AlertWording::tr("Credits run out soon");
    case Kind::KeyRefused:
        return AlertWording::tr("The key was refused");
    case Kind::KeyCapReached:
        return AlertWording::tr("The key has reached its cap");
    case Kind::ToppedUp:
        return AlertWording::tr("Credits were topped up");
    }
    Q_UNREACHABLE();
}

/// \param balance  empty when no amount is known.
QString body(const domain::Alert &alert, const QString &balance, const QLocale &locale)
{
    switch (alert.kind) {
    case Kind::RunsOutSoon:
        return AlertWording::tr("%1 left. %2.", "credits; how long they last")
            .arg(balance, forecastText(alert.forecast.value_or(domain::Forecast()), locale));
    case Kind::LowMark:
    case Kind::CriticalMark:
        return balance.isEmpty() ? AlertWording::tr("Top up before they run out.")
                                 : AlertWording::tr("%1 left. Top up before they run out.").arg(balance);
    case Kind::Depleted:
        return balance.isEmpty() ? AlertWording::tr("Top up to go on.")
                                 : AlertWording::tr("Last seen: %1. Top up to go on.").arg(balance);
    case Kind::KeyRefused:
        return problemAdvice({.kind = domain::Problem::Kind::KeyRefused});
    case Kind::KeyCapReached:
        return problemAdvice({.kind = domain::Problem::Kind::KeyCapReached});
    case Kind::ToppedUp:
        return balance.isEmpty() ? AlertWording::tr("The balance has gone up.")
                                 : AlertWording::tr("Now %1.").arg(balance);
    }
    Q_UNREACHABLE();
}

QString balanceText(const domain::Alert &alert, domain::DollarRate rate, const QLocale &locale)
{
    if (!alert.amount)
        return {};
    const QString credits = creditsText(*alert.amount, locale);
    return rate.microDollarsPerCredit == 0
        ? credits
        : AlertWording::tr("%1 (%2)", "credits (dollars)").arg(credits, dollarsText(*alert.amount, rate, locale));
}

} // namespace

Message alertMessage(const domain::Alert &alert, const domain::Account &account, domain::DollarRate rate,
                     const QLocale &locale)
{
    const QString headline = title(alert.kind);
    return {.title = account.name.isEmpty()
                ? headline
                : AlertWording::tr("%1: %2", "account: what happened").arg(account.name, headline),
            .body = body(alert, balanceText(alert, rate, locale), locale)};
}

} // namespace presentation
