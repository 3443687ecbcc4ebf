// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/alertpolicy.h"
#include "domain/balancestate.h"
#include "domain/dollars.h"
#include "domain/historyfault.h"
#include "domain/problem.h"
#include "domain/storagetrouble.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace presentation {

/// A text for the user in two parts; both plain text.
struct Message {
    QString title;
    QString body;

    friend bool operator==(const Message &, const Message &) = default;
};

/// "4,335.86" with the locale's separators: at most two decimals, none when whole; rounded down, so that it is never
/// over what there is. A positive amount under a hundredth keeps its first digit ("0.004") instead of becoming "0".
[[nodiscard]] QString amountText(domain::Credits amount, const QLocale &locale);
/// "4,335.86 credits" with the right plural.
[[nodiscard]] QString creditsText(domain::Credits amount, const QLocale &locale);
/// "$21.68"; "under $0.01" for what is worth less than half a cent, but something.
[[nodiscard]] QString dollarsText(domain::Credits amount, domain::DollarRate rate, const QLocale &locale);
/// "$21.68" for an amount of \p cents; a negative one has its sign in front, and never brackets.
[[nodiscard]] QString centsText(qint64 cents, const QLocale &locale);
/// "4,335.86 credits ($21.68)"; without dollars where \p rate is 0.
[[nodiscard]] QString balanceText(domain::Credits amount, domain::DollarRate rate, const QLocale &locale);
/// "– credits", where no amount is known.
[[nodiscard]] QString unknownCreditsText();
/// "4.3k", as the tray icon shows it; "–" where no amount is known.
[[nodiscard]] QString compactText(const std::optional<domain::Credits> &amount, const QLocale &locale);
/// "14:05" for today, with the date for another day; by the calendar and clock of the zone of \p present.
[[nodiscard]] QString momentText(domain::Instant moment, const domain::Moment &present, const QLocale &locale);

/// Where an advice is shown, which decides what it may promise and refer to.
struct AdviceContext {
    domain::Provenance setIn = {}; ///< of the account in question
    bool retries = true; ///< whether the program polls again by itself
};

/// What is wrong, in a few words without a full stop and without digits: "Could not reach the service".
[[nodiscard]] QString problemHeadline(const domain::Problem &problem);
/// What the user can do about it, in a sentence or two; quotes the service where only the service knows.
[[nodiscard]] QString problemAdvice(const domain::Problem &problem, const AdviceContext &context = {});
/// "5 hours": \p duration in the largest unit of which it has at least two, rounded down, so that it promises no more.
[[nodiscard]] QString durationText(std::chrono::seconds duration);
/// How long an amount lasts, in the same words for window, tray and notification: "Lasts about 3 hours" where that is
/// near, else "Lasts until about Tuesday evening", or a date. A point in time stays right while time passes; a weekday
/// is named rather than "tomorrow" since the text may be read on another day. With less than a day of history it says
/// so: "Lasts about 5 hours at the pace of the last 3 hours".
/// \param zone  of the days and their parts.
[[nodiscard]] QString forecastText(const domain::Forecast &forecast, const QTimeZone &zone, const QLocale &locale);

/// What is wrong, in one sentence, and what the user can do about it in the next: headline and advice together.
[[nodiscard]] QString problemText(const domain::Problem &problem, const AdviceContext &context = {});
/// How an account is called on the screen: by its name, else "Account 1" with its id.
[[nodiscard]] QString accountName(const domain::Account &account);
/// What there is to know about an account's key, in a few words without a full stop; empty where it is set as usual.
[[nodiscard]] QString accountStateText(const domain::ConfiguredAccount &configured);
/// That an account asks for the same balance as \p other, by its key and address.
[[nodiscard]] QString sameKeyText(const domain::Account &other);
/// That an account is most likely the same as \p other, by its history.
[[nodiscard]] QString sameBalanceText(const domain::Account &other);
/// Why an address is refused, in one sentence.
[[nodiscard]] QString endpointFaultText(domain::EndpointFault fault);
/// Why a text is refused as a key, in one sentence.
[[nodiscard]] QString keyFaultText();
/// What amounts are worth and when they are shown.
struct AmountContext {
    domain::DollarRate rate{};
    domain::Moment present{};
};

/// The notification for \p alert; names \p account if it has a name.
[[nodiscard]] Message alertMessage(const domain::Alert &alert, const domain::Account &account,
                                   const AmountContext &context, const QLocale &locale);

/// That the last alert about \p account is not true any more, with the \p amount that there is now, if it is known.
[[nodiscard]] Message alertEndedMessage(const domain::Account &account, const std::optional<domain::Credits> &amount,
                                        const AmountContext &context, const QLocale &locale);

/// The answer to "Check now" on the notification for \p alert: the amount in \p state and whether it is still that of
/// the alert, or why there is no fresh one.
[[nodiscard]] Message checkMessage(const domain::Alert &alert, const domain::BalanceState &state,
                                   const domain::Account &account, const AmountContext &context, const QLocale &locale);
/// Why a critical mark over the low one is refused, in one sentence.
[[nodiscard]] QString crossedMarksText();
/// What happened to which file, and what follows from it.
[[nodiscard]] QString storageTroubleText(const domain::StorageTrouble &trouble);
/// Why the history cannot be shown, and what the user can do about it.
[[nodiscard]] QString historyFaultText(const domain::HistoryFault &fault);
/// That the rules of the time zone \p name are not known, and that \p fallback is used instead.
[[nodiscard]] QString unknownZoneText(const QString &name, const QTimeZone &fallback);
/// That what a command prints cannot be written, because of \p reason, which is in the system's words.
[[nodiscard]] QString outputUnwritableText(const QString &reason);
/// Why the balance is in a window, and what to install so that it gets into the tray.
[[nodiscard]] QString noTrayText();

} // namespace presentation
