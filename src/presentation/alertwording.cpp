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
QString body(const domain::Alert &alert, const domain::Account &account, const QString &balance, const QTimeZone &zone,
             const QLocale &locale)
{
    switch (alert.kind) {
    case Kind::RunsOutSoon:
        return AlertWording::tr("%1 left. %2.", "credits; how long they last")
            .arg(balance, forecastText(alert.forecast.value_or(domain::Forecast()), zone, locale));
    case Kind::LowMark:
    case Kind::CriticalMark:
        return balance.isEmpty() ? AlertWording::tr("Top up before they run out.")
                                 : AlertWording::tr("%1 left. Top up before they run out.").arg(balance);
    case Kind::Depleted:
        return balance.isEmpty() ? AlertWording::tr("Top up to go on.")
                                 : AlertWording::tr("Last seen: %1. Top up to go on.").arg(balance);
    case Kind::KeyRefused:
        return problemAdvice({.kind = domain::Problem::Kind::KeyRefused}, {.setIn = account.setIn});
    case Kind::KeyCapReached:
        return problemAdvice({.kind = domain::Problem::Kind::KeyCapReached});
    case Kind::ToppedUp:
        return balance.isEmpty() ? AlertWording::tr("The balance has gone up.")
                                 : AlertWording::tr("Now %1.").arg(balance);
    }
    Q_UNREACHABLE();
}

QString balanceOf(const domain::Alert &alert, domain::DollarRate rate, const QLocale &locale)
{
    return alert.amount ? balanceText(*alert.amount, rate, locale) : QString();
}

QString withAccount(const domain::Account &account, const QString &headline)
{
    return account.name.isEmpty() ? headline
                                  : AlertWording::tr("%1: %2", "account: what happened").arg(account.name, headline);
}

} // namespace

Message alertMessage(const domain::Alert &alert, const domain::Account &account, const AmountContext &context,
                     const QLocale &locale)
{
    const QString headline = alert.cameIn
        ? AlertWording::tr("%1 came in", "an amount of credits").arg(creditsText(*alert.cameIn, locale))
        : title(alert.kind);
    return {.title = withAccount(account, headline),
            .body = body(alert, account, balanceOf(alert, context.rate, locale), context.present.zone, locale)};
}

Message alertEndedMessage(const domain::Account &account, const std::optional<domain::Credits> &amount,
                          const AmountContext &context, const QLocale &locale)
{
    const QString balance = amount ? balanceText(*amount, context.rate, locale) : QString();
    return {.title = withAccount(account, AlertWording::tr("The warning is over")),
            .body = balance.isEmpty() ? QString() : AlertWording::tr("Now %1.").arg(balance)};
}

Message checkMessage(const domain::Alert &alert, const domain::BalanceState &state, const domain::Account &account,
                     const AmountContext &context, const QLocale &locale)
{
    if (state.problem) {
        const QString advice = problemAdvice(*state.problem, {.setIn = account.setIn});
        const QString lastSeen = state.lastGood
            ? AlertWording::tr("Last seen: %1 at %2. %3", "credits, time, advice")
                  .arg(balanceText(state.lastGood->amount, context.rate, locale),
                       momentText(state.lastGood->seenAt, context.present, locale), advice)
            : advice;
        return {.title = withAccount(account, problemHeadline(*state.problem)), .body = lastSeen};
    }
    const domain::Reading &reading = *state.lastGood;
    const QString balance = balanceText(reading.amount, context.rate, locale);
    return {.title = withAccount(account,
                                 alert.amount == reading.amount ? AlertWording::tr("Still %1", "credits").arg(balance)
                                                                : AlertWording::tr("Now %1", "credits").arg(balance)),
            .body =
                AlertWording::tr("Checked at %1.", "time").arg(momentText(reading.seenAt, context.present, locale))};
}

} // namespace presentation
